import Questionnaires

/// Finds every text that somebody is shown in the files of an assessment, each with its place.
struct TextFinder {
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
      let owner = mapping.owner ?? owner
      let question = mapping["answers"] == nil ? question : mapping.scalar("id")?.text
      for (name, value) in mapping.entries where !TextKeys.shown.isSilent(name.text) {
        let isText = TextKeys.shown.isText(name.text)
        if case .scalar(let scalar) = value {
          let voice = Voice(rawValue: name.text)
          guard isText else { continue }
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
