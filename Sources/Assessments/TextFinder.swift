import Questionnaires

/// Finds every text that somebody is shown in the files of an assessment, each with its place.
///
/// By the keys alone, so that a text is found in whatever kind of file it comes to stand.
struct TextFinder {
  /// The keys of texts besides those that begin with "if".
  private static let keys: Set<String> = [
    "title", "label", "help", "intro", "none", "unit", "name", "short", "in-text", "reach", "use",
    "about", "text", "audience", "living", "hours", "sessions", "length", "supervision", "cost",
    "best-for",
  ]
  /// The keys of what nobody is shown, or what others have worded.
  private static let silent: Set<String> = [
    "when", "otherwise", "source", "sources", "lowered-by", "version", "reviewed-by",
  ]
  /// The keys that give a thing its id.
  private static let owners = ["id", "level", "section", "table", "assessment"]

  let file: String
  private(set) var texts: [PlacedText] = []

  init(_ node: Node, in file: String) {
    self.file = file
    find(in: node, key: "", owner: "", question: nil)
  }

  private mutating func find(in node: Node, key: String, owner: String, question: String?) {
    switch node {
    case .scalar: return
    case .list(let nodes, _):
      for node in nodes { find(in: node, key: "", owner: owner, question: question) }
    case .map(let mapping):
      let owner = Self.owners.lazy.compactMap { mapping.scalar($0)?.text }.first ?? owner
      let question = mapping["answers"] == nil ? question : mapping.scalar("id")?.text
      for (name, value) in mapping.entries where !Self.silent.contains(name.text) {
        let isText = Self.keys.contains(name.text) || name.text.hasPrefix("if")
        if case .scalar(let scalar) = value {
          let voice = Voice(rawValue: name.text)
          guard isText || voice != nil else { continue }
          let own = name.text == "text" || voice != nil
          for voice in voice.map({ [$0] }) ?? Voice.allCases {
            texts.append(
              PlacedText(
                file: file, place: scalar.place, owner: owner,
                key: own ? (key.isEmpty ? PlacedText.words : key) : name.text,
                question: question, voice: voice, text: scalar.text))
          }
        } else {
          find(in: value, key: isText ? name.text : "", owner: owner, question: question)
        }
      }
    }
  }
}

extension Node.Mapping {
  fileprivate func scalar(_ key: String) -> Node.Scalar? {
    if case .scalar(let scalar) = self[key] { scalar } else { nil }
  }
}
