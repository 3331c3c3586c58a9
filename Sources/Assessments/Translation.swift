import Questionnaires

/// The texts of one file in another language, found by what they say in English.
///
/// Read from a list of entries: `en`, what the file says; the key of the language, what it says instead; and where the same
/// English needs two translations, `at`, the id of the thing that the text belongs to.
struct Translation {
  private struct Key: Hashable {
    let english: String
    let owner: String?
  }

  let file: String
  private var texts: [Key: Node.Scalar] = [:]
  private var unused: [Key: Place] = [:]
  /// Whether all of it could be read, so that a text that is not found has no translation.
  private(set) var isWhole = true

  init(_ node: Node, to language: Language, in file: String, _ ledger: Ledger) {
    self.file = file
    guard case .list(let nodes, _) = node else {
      ledger.add(.expected(.list, of: "a file of translations"), in: file, at: node.place)
      isWhole = false
      return
    }
    let english = Language.english.rawValue
    for node in nodes {
      guard
        let record = Record(
          node, what: "a translation", keys: [english, language.rawValue, "at"], in: file, ledger),
        let said = record.text(english), let text = record.text(language.rawValue)
      else {
        isWhole = false
        continue
      }
      let key = Key(
        english: said.text, owner: record["at"].flatMap { _ in record.text("at")?.text })
      if texts.updateValue(text, forKey: key) != nil {
        record.report(.repeated(said.text, in: "this file"), at: said.place)
      }
      unused[key] = said.place
    }
  }

  /// What a text says in the other language: where it stands, if that is told apart, and else everywhere.
  mutating func text(for english: String, of owner: String) -> String? {
    for key in [Key(english: english, owner: owner), Key(english: english, owner: nil)] {
      guard let text = texts[key] else { continue }
      unused[key] = nil
      return text.text
    }
    return nil
  }

  /// What the English file does not say, with its places here.
  var stale: [(english: String, place: Place)] {
    unused.map { ($0.key.english, $0.value) }.sorted { $0.place < $1.place }
  }
}

/// Puts another language in the place of English in the nodes of a file.
struct Translator {
  let keys: TextKeys
  var translation: Translation
  /// The texts that have no translation.
  private(set) var missing: [Node.Scalar] = []

  init(_ translation: Translation, of keys: TextKeys) {
    self.translation = translation
    self.keys = keys
  }

  mutating func translated(_ node: Node) -> Node { translated(node, owner: "") }

  private mutating func translated(_ node: Node, owner: String) -> Node {
    switch node {
    case .scalar: return node
    case .list(let nodes, let place):
      var items: [Node] = []
      for node in nodes { items.append(translated(node, owner: owner)) }
      return .list(items, place)
    case .map(let mapping):
      let owner = mapping.owner ?? owner
      var entries: [(key: Node.Scalar, value: Node)] = []
      for (key, value) in mapping.entries {
        entries.append((key, keys.isSilent(key.text) ? value : self.value(value, key, owner)))
      }
      return .map(Node.Mapping(entries: entries, place: mapping.place))
    }
  }

  private mutating func value(_ value: Node, _ key: Node.Scalar, _ owner: String) -> Node {
    guard case .scalar(let scalar) = value else { return translated(value, owner: owner) }
    guard keys.isText(key.text) else { return value }
    guard let text = translation.text(for: scalar.text, of: owner) else {
      missing.append(scalar)
      return value
    }
    return .scalar(Node.Scalar(text: text, place: scalar.place))
  }
}
