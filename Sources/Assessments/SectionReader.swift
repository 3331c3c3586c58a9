import Questionnaires

/// Reads one section file.
struct SectionReader {
  let file: String
  let name: String
  /// The ids of all questions of the assessment.
  let allIDs: [String]
  let ledger: Ledger

  /// The ids of the questions in a section file, as far as they can be read.
  static func ids(in node: Node) -> [String] {
    guard case .map(let mapping) = node, case .list(let nodes, _) = mapping["questions"] else {
      return []
    }
    return nodes.compactMap {
      guard case .map(let question) = $0, case .scalar(let id) = question["id"] else { return nil }
      return id.text
    }
  }

  /// The section, its questions added to the vocabulary one by one, so that none can look at a later one.
  func section(_ node: Node, _ vocabulary: inout Vocabulary) -> Section? {
    guard
      let record = Record(
        node, what: "a section", keys: ["section", "title", "intro", "questions"], in: file,
        ledger)
    else { return nil }
    let id = record.identifier("section", for: Section.self)
    if let id, id.text != name {
      record.report(.wrongFileName(id: id.text, file: name), at: record.place(of: "section"))
    }
    let title = record.wording("title")
    let intro = record.wordingIfPresent("intro")
    var questions: [Question] = []
    for node in record.list("questions") ?? [] {
      guard
        let reader = QuestionReader(node, vocabulary: vocabulary, allIDs: allIDs, in: file, ledger),
        let question = reader.question()
      else { continue }
      let isKnown = questions.contains { $0.id == question.id }
      if isKnown || !vocabulary.add(question) {
        reader.record.report(
          .duplicateID(question.id.text, what: "question"), at: reader.record.place(of: "id"))
      } else {
        questions.append(question)
      }
    }
    guard let id, let title else { return nil }
    return Section(id: id, title: title, intro: intro, questions: questions)
  }
}
