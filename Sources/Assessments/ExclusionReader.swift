import Placement
import Questionnaires

/// Reads `not-for` in assessment.yaml: whom the assessment is not for, and which page they get.
struct ExclusionReader {
  let record: Record
  /// The names of the pages of the guide.
  let pages: [String]

  func exclusions(_ questionnaire: Questionnaire) -> [Exclusion] {
    guard record["not-for"] != nil else { return [] }
    var seen: Set<Exclusion.ID> = []
    let keys = ["id", "question", "self", "interview", "page"]
    let exclusions = record.entries("not-for", of: "'not-for'", keys: keys, atLeast: 1) { entry in
      let id = entry.identifier("id", for: Choice.self)
      let question = question(entry, questionnaire)
      let text = entry.voices()
      let page = entry.page("page", among: pages)
      guard let id, let question, let text, let page else { return nil as Exclusion? }
      guard case .oneOf(let choices, _) = question.kind else { return nil }
      if !seen.insert(id).inserted || choices.contains(where: { $0.id == id }) {
        entry.report(.duplicateID(id.text, what: "choice"), at: entry.place(of: "id"))
      }
      return Exclusion(id: id, question: question.id, text: text, page: page)
    }
    return exclusions ?? []
  }

  /// The question: one that everybody is asked, with one answer.
  private func question(_ entry: Record, _ questionnaire: Questionnaire) -> Question? {
    guard let scalar = entry.text("question") else { return nil }
    let known = questionnaire.questions.filter { question in
      guard case .oneOf = question.kind, case .always = question.applicability else { return false }
      return true
    }
    if let question = known.first(where: { $0.id.text == scalar.text }) { return question }
    entry.reportUnknown(
      scalar, "one-of question without 'when'", among: known.map(\.id.text))
    return nil
  }
}
