import Placement
import Questionnaires

/// One map of a file, read key by key.
///
/// Whatever does not fit becomes a fault with its place.
struct Record {
  let file: String
  let what: String
  let mapping: Node.Mapping
  let ledger: Ledger

  /// Takes a node for a map with these keys and no others; nil, and a fault, when it is no map.
  init?(_ node: Node, what: String, keys: [String], in file: String, _ ledger: Ledger) {
    guard case .map(let mapping) = node else {
      ledger.add(.expected(.map, of: what), in: file, at: node.place)
      return nil
    }
    self.file = file
    self.what = what
    self.mapping = mapping
    self.ledger = ledger
    for (key, _) in mapping.entries where !keys.contains(key.text) {
      let suggestion = Suggestion.nearest(to: key.text, among: keys)
      report(
        .unknownKey(key.text, of: what, suggestion: suggestion, allowed: keys), at: key.place)
    }
  }

  func report(_ problem: Problem, at place: Place?) { ledger.add(problem, in: file, at: place) }

  subscript(key: String) -> Node? { mapping[key] }

  /// The place of a key, for faults about it; the map's own place when the key is missing.
  func place(of key: String) -> Place {
    mapping.entries.first { $0.key.text == key }?.key.place ?? mapping.place
  }

  /// The value of a key that must be there.
  func required(_ key: String) -> Node? {
    if let node = mapping[key] { return node }
    report(.missingKey(key, of: what), at: mapping.place)
    return nil
  }

  /// A text of one line that is not empty.
  func text(_ key: String) -> Node.Scalar? { required(key).flatMap { text($0, of: "'\(key)'") } }

  func text(_ node: Node, of what: String) -> Node.Scalar? {
    guard case .scalar(let scalar) = node else {
      report(.expected(.text, of: what), at: node.place)
      return nil
    }
    guard scalar.text.utf8.contains(where: { $0 > 0x20 }) else {
      report(.emptyText(of: what), at: scalar.place)
      return nil
    }
    guard !scalar.text.unicodeScalars.contains(where: Self.breaksLine) else {
      report(.notOneLine(of: what), at: scalar.place)
      return nil
    }
    return scalar
  }

  /// Whether a character would break a line, or mean something to a terminal.
  private static func breaksLine(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// One text for both voices, or one for each.
  func wording(_ key: String) -> Wording? { required(key).flatMap { wording($0, of: "'\(key)'") } }

  func wordingIfPresent(_ key: String) -> Wording? {
    self[key].flatMap { wording($0, of: "'\(key)'") }
  }

  private func wording(_ node: Node, of what: String) -> Wording? {
    switch node {
    case .scalar: return text(node, of: what).map { Wording($0.text) }
    case .map:
      return Record(node, what: what, keys: Voice.allCases.map(\.rawValue), in: file, ledger)?
        .voices()
    case .list:
      report(.expected(.textOrVoices, of: what), at: node.place)
      return nil
    }
  }

  /// The keys `self` and `interview` of this map.
  func voices() -> Wording? {
    let person = text(Voice.person.rawValue)
    let interview = text(Voice.interview.rawValue)
    guard let person, let interview else { return nil }
    return Wording(person: person.text, interview: interview.text)
  }

  /// The words of a map that has either `text:` or both voices.
  func textOrVoices() -> Wording? {
    guard self["text"] != nil else { return voices() }
    for voice in Voice.allCases.map(\.rawValue) where self[voice] != nil {
      report(.needless(key: voice, reason: "'text' speaks for both voices"), at: place(of: voice))
    }
    return wording("text")
  }

  // MARK: - Lists

  /// The nodes of a list.
  func list(_ key: String, atLeast least: Int = 0) -> [Node]? {
    guard let node = required(key) else { return nil }
    guard case .list(let nodes, let place) = node else {
      report(.expected(.list, of: "'\(key)'"), at: node.place)
      return nil
    }
    guard nodes.count >= least else {
      report(.tooFew(of: "'\(key)'", count: nodes.count, least: least), at: place)
      return nil
    }
    return nodes
  }

  /// The nodes of a list, each read as a map with some keys; nil when one of them cannot be.
  func entries<Entry>(
    _ key: String, of what: String, keys: [String], atLeast least: Int = 0,
    _ read: (Record) -> Entry?
  ) -> [Entry]? {
    guard let nodes = list(key, atLeast: least) else { return nil }
    let entries = nodes.compactMap {
      Record($0, what: what, keys: keys, in: file, ledger).flatMap(read)
    }
    return entries.count == nodes.count ? entries : nil
  }

  /// The ids of the maps in a list as they stand in the file, those of maps that cannot be read among them.
  func ids(in key: String) -> [Node.Scalar] {
    guard case .list(let nodes, _) = self[key] else { return [] }
    return nodes.compactMap(\.id)
  }

  /// A list of texts, none of them twice.
  func texts(_ key: String, atLeast least: Int = 0) -> [Node.Scalar]? {
    list(key, atLeast: least).map { distinct($0, in: key) }
  }

  /// The texts of some nodes, and a fault for each that stands twice.
  func distinct(_ nodes: [Node], in key: String) -> [Node.Scalar] {
    var seen: Set<String> = []
    return nodes.compactMap { text($0, of: "an entry of '\(key)'") }.filter { scalar in
      if seen.insert(scalar.text).inserted { return true }
      report(.repeated(scalar.text, in: "'\(key)'"), at: scalar.place)
      return false
    }
  }

  // MARK: - Names

  func identifier<Subject>(_ key: String, for subject: Subject.Type) -> Identifier<Subject>? {
    text(key).flatMap { identifier($0) }
  }

  func identifier<Subject>(_ scalar: Node.Scalar) -> Identifier<Subject>? {
    if let id = Identifier<Subject>(scalar.text) { return id }
    report(.badIdentifier(scalar.text), at: scalar.place)
    return nil
  }

  /// The sources that a key names, one or a list; each must be listed in the assessment.
  func sources(required isRequired: Bool = false) -> [Identifier<Source>] {
    guard let node = isRequired ? required("source") : self["source"] else { return [] }
    let scalars: [Node.Scalar]
    switch node {
    case .scalar: scalars = text(node, of: "'source'").map { [$0] } ?? []
    case .list: scalars = texts("source", atLeast: 1) ?? []
    case .map:
      report(.expected(.textOrList, of: "'source'"), at: node.place)
      return []
    }
    return scalars.compactMap { scalar in
      guard let id: Identifier<Source> = identifier(scalar) else { return nil }
      if !ledger.use(id) {
        reportUnknown(scalar, "source", among: (ledger.knownSources ?? []).map(\.text))
      }
      return id
    }
  }

  /// The page of the guide that a key names; nil, and a fault, when there is none of the name.
  func page(_ key: String, among pages: [String]) -> Identifier<GuidePage>? {
    guard let scalar = text(key), let id: Identifier<GuidePage> = identifier(scalar) else {
      return nil
    }
    if pages.contains(scalar.text) { return id }
    reportUnknown(scalar, "page of the guide", among: pages)
    return nil
  }

  /// A fault about a name that nothing has, with the name that was most likely meant.
  func reportUnknown(_ name: Node.Scalar, _ what: String, among names: [String]) {
    let suggestion = Suggestion.nearest(to: name.text, among: names)
    report(.unknownName(name.text, what: what, suggestion: suggestion), at: name.place)
  }

  /// One of some words; nil, and a fault, for any other.
  func word(_ key: String, _ what: String, among allowed: [String]) -> String? {
    text(key).flatMap { oneOf($0, what, among: allowed) }
  }

  func oneOf(_ scalar: Node.Scalar, _ what: String, among allowed: [String]) -> String? {
    if allowed.contains(scalar.text) { return scalar.text }
    report(
      .notOneOf(
        scalar.text, of: what, allowed: allowed,
        suggestion: Suggestion.nearest(to: scalar.text, among: allowed)), at: scalar.place)
    return nil
  }
}
