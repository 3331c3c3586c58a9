private import CSimdJSON

/// Reads one line of JSON into the nodes that a file of answers is made of, each with its place.
struct JSONReader {
  private let line: UnsafeBufferPointer<UInt8>
  private let number: Int
  private let tokens: UnsafeBufferPointer<cj_token>
  private let spans: [cj_span]
  private var next = 0
  /// The latest place that was asked for, as a byte and as a column.
  private var latest = (offset: 0, column: 1)

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The bytes, before ``JSONParser/padding`` readable ones.
  ///   - number: The line's number in its file.
  ///   - parser: A parser of lines at least as long as this.
  /// - Returns: The value of the line.
  /// - Throws: The first fault, with its place.
  static func read(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, with parser: JSONParser
  ) throws(FaultAt) -> Node {
    let fault = parser.fault(in: line)
    guard fault == cj_right else {
      throw Self.fault(fault, in: line, number: number, stop: parser.locate(line).stop)
    }
    // One value alone has no places; it stands at the beginning.
    let spans = Array(parser.locate(line).spans)
    let nowhere = cj_span(offset: 0, length: UInt32(line.count))
    var reader = JSONReader(
      line: line, number: number, tokens: parser.tokens,
      spans: spans.count == parser.tokens.count
        ? spans : Array(repeating: nowhere, count: parser.tokens.count))
    return try reader.node()
  }

  private init(
    line: UnsafeBufferPointer<UInt8>, number: Int, tokens: UnsafeBufferPointer<cj_token>,
    spans: [cj_span]
  ) {
    self.line = line
    self.number = number
    self.tokens = tokens
    self.spans = spans
  }

  private static func fault(
    _ fault: cj_fault, in line: UnsafeBufferPointer<UInt8>, number: Int, stop: Int
  ) -> FaultAt {
    if fault == cj_not_utf8 {
      let place = YAMLReader.firstBadUTF8(in: Array(line))
      return FaultAt(Place(line: number, column: place?.column ?? 1), .notUTF8)
    }
    let place = Place(line: number, column: 1 + characters(in: line[..<stop]))
    return FaultAt(place, fault == cj_too_deep ? .tooDeep(JSONParser.deepest) : .notJSON)
  }

  /// How many characters begin in some bytes of UTF-8.
  private static func characters(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// The place of the next token.
  private mutating func place() -> Place {
    let offset = Int(spans[next].offset)
    latest.column += Self.characters(in: line[latest.offset..<offset])
    latest.offset = offset
    return Place(line: number, column: latest.column)
  }

  private mutating func node() throws(FaultAt) -> Node {
    let place = place()
    switch cj_kind(UInt32(tokens[next].kind)) {
    case cj_object: return .map(Node.Mapping(entries: try entries(), place: place))
    case cj_list: return .list(try list(), place)
    default: return .scalar(scalar())
    }
  }

  private mutating func entries() throws(FaultAt) -> [(key: Node.Scalar, value: Node)] {
    var entries: [(key: Node.Scalar, value: Node)] = []
    var seen: [String: Place] = [:]
    next += 1
    while tokens[next].kind != cj_object_end.rawValue {
      let key = scalar()
      if let first = seen.updateValue(key.place, forKey: key.text) {
        throw FaultAt(key.place, .duplicateKey(key.text, first: first))
      }
      entries.append((key, try node()))
    }
    next += 1
    return entries
  }

  private mutating func list() throws(FaultAt) -> [Node] {
    var items: [Node] = []
    next += 1
    while tokens[next].kind != cj_list_end.rawValue { items.append(try node()) }
    next += 1
    return items
  }

  /// A text as it reads, and any other scalar as it is written.
  private mutating func scalar() -> Node.Scalar {
    let place = place()
    let (token, span) = (tokens[next], spans[next])
    next += 1
    guard let text = token.text else {
      let written = line[Int(span.offset)..<Int(span.offset + span.length)]
      return Node.Scalar(text: String(decoding: written, as: UTF8.self), place: place)
    }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(token.length))
    return Node.Scalar(text: String(decoding: bytes, as: UTF8.self), place: place)
  }
}
