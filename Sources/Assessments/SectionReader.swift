import Questionnaires

/// Reads one section file.
struct SectionReader {
  let file: String
  let name: String
  /// The names of all questions, counts and tables of the assessment.
  let allNames: Set<String>
  let ledger: Ledger

  /// The ids of the questions in a section file, as far as they can be read.
  static func ids(in node: Node) -> [String] {
    guard case .map(let mapping) = node, case .list(let nodes, _) = mapping["questions"] else {
      return []
    }
    return nodes.compactMap(\.id?.text)
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
      record.report(.wrongName(id.text, of: "file", named: name), at: record.place(of: "section"))
    }
    let title = record.wording("title")
    let intro = record.wordingIfPresent("intro")
    let questions = (record.list("questions", atLeast: 1) ?? []).compactMap {
      question($0, &vocabulary)
    }
    guard let id, let title else { return nil }
    return Section(id: id, title: title, intro: intro, questions: questions)
  }

  private func question(_ node: Node, _ vocabulary: inout Vocabulary) -> Question? {
    let reader = QuestionReader(
      node, vocabulary: vocabulary, allNames: allNames, in: file, ledger)
    guard let reader, let question = reader.question() else {
      if let id = node.id?.text, Identifier<Question>(id) != nil {
        vocabulary.noteUnreadable(id)
      } else {
        vocabulary.noteUnreadable()
      }
      return nil
    }
    guard question.id.text != Vocabulary.reserved else {
      reader.record.report(.reserved(question.id.text), at: reader.record.place(of: "id"))
      return nil
    }
    guard vocabulary.add(question) else {
      reader.record.report(
        .duplicateID(question.id.text, what: "question"), at: reader.record.place(of: "id"))
      return nil
    }
    return question
  }
}
