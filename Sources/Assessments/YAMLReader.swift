private import CYAML

/// Reads one YAML file through libyaml's events into nodes.
///
/// Takes the plain part of YAML only: maps, lists and scalars, one document, each key once. Anchors, aliases and tags are
/// refused, since they make a file mean something that it does not show.
struct YAMLReader: ~Copyable {
  /// How deep maps and lists may stand in each other; an assessment needs six.
  private static let deepest = 16

  private var parser = yaml_parser_t()
  private let bytes: [UInt8]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the bytes of a file.
  ///
  /// - Throws: The first fault, with its place.
  static func read(_ bytes: [UInt8]) throws(FaultAt) -> Node {
    if let place = firstBadUTF8(in: bytes) { throw FaultAt(place, .notUTF8) }
    var reader = YAMLReader(bytes)
    guard yaml_parser_initialize(&reader.parser) == 1 else {
      throw FaultAt(nil, .notYAML("no memory to read it"))
    }
    defer { yaml_parser_delete(&reader.parser) }
    // The parser borrows the bytes until it is deleted, so all reading happens inside.
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Node, FaultAt> in
      yaml_parser_set_input_string(&reader.parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING)
      do throws(FaultAt) {
        return .success(try reader.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func document() throws(FaultAt) -> Node {
    var root: Node?
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        guard root == nil else { throw FaultAt(Place(event.start_mark), .severalDocuments) }
        var first = try next()
        defer { yaml_event_delete(&first) }
        root = try node(first, depth: 0)
      default:
        guard let root else { throw FaultAt(nil, .emptyFile) }
        return root
      }
    }
  }

  private mutating func next() throws(FaultAt) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      throw fault()
    }
    return event
  }

  /// What made the parser stop, and where.
  private func fault() -> FaultAt {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    // Before the scanner has begun, a place is known only as a number of bytes.
    guard parser.error != YAML_READER_ERROR else {
      return FaultAt(Place(ofByte: Int(parser.problem_offset), in: bytes), .notYAML(problem))
    }
    let place = Place(parser.problem_mark)
    if isTab(at: place) { return FaultAt(place, .tab) }
    guard let context = parser.context.map({ String(cString: $0) }) else {
      return FaultAt(place, .notYAML(problem))
    }
    let line = Place(parser.context_mark).line
    return FaultAt(place, .notYAML("\(problem) \(context) from line \(line) on"))
  }

  private func isTab(at place: Place) -> Bool {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return false }
    let line = String(decoding: lines[place.line - 1], as: UTF8.self).unicodeScalars
    return line.dropFirst(place.column - 1).first == "\t"
  }

  private mutating func node(_ event: yaml_event_t, depth: Int) throws(FaultAt) -> Node {
    let place = Place(event.start_mark)
    guard depth < Self.deepest else { throw FaultAt(place, .tooDeep(Self.deepest)) }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, at: place)
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(Node.Scalar(text: String(decoding: text, as: UTF8.self), place: place))
    case YAML_SEQUENCE_START_EVENT:
      try refuse(
        anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: place)
      return .list(try list(depth: depth), place)
    case YAML_MAPPING_START_EVENT:
      try refuse(
        anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: place)
      return .map(Node.Mapping(entries: try entries(depth: depth), place: place))
    default: throw FaultAt(place, .anchor)
    }
  }

  private mutating func list(depth: Int) throws(FaultAt) -> [Node] {
    var items: [Node] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(FaultAt) -> [(key: Node.Scalar, value: Node)] {
    var entries: [(key: Node.Scalar, value: Node)] = []
    var seen: [String: Place] = [:]
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT { return entries }
      guard case .scalar(let key) = try node(event, depth: depth + 1) else {
        throw FaultAt(Place(event.start_mark), .expected(.text, of: "a key"))
      }
      if let first = seen.updateValue(key.place, forKey: key.text) {
        throw FaultAt(key.place, .duplicateKey(key.text, first: first))
      }
      var valueEvent = try next()
      defer { yaml_event_delete(&valueEvent) }
      entries.append((key, try node(valueEvent, depth: depth + 1)))
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
    at place: Place
  ) throws(FaultAt) {
    if anchor != nil { throw FaultAt(place, .anchor) }
    if tag != nil { throw FaultAt(place, .tag) }
  }

  static func firstBadUTF8(in bytes: [UInt8]) -> Place? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue("\n"):
        line += 1
        column = 1
      case .scalarValue: column += 1
      case .emptyInput: return nil
      case .error: return Place(line: line, column: column)
      }
    }
  }
}

extension Place {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }

  fileprivate init(ofByte offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lastLine = before.lastIndex(of: 0x0A).map { before[($0 + 1)...] } ?? before
    self.init(
      line: before.count { $0 == 0x0A } + 1,
      column: String(decoding: lastLine, as: UTF8.self).unicodeScalars.count + 1)
  }
}
