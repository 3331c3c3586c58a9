internal import Phrases
package import Placement
package import Questionnaires

extension Interview {
  /// An answer in words: "Alcohol, Cannabis", "12 days", "Not sure".
  package func words(for answer: Answer?, to question: Question) -> String {
    answer.map { phrases.answers.words(for: $0, to: question, voice) }
      ?? phrases.answers.unanswered[voice]
  }

  /// The rows of a question, in words and with their marks.
  func rows(of question: Question, _ draft: Draft) -> [Control.Row] {
    let rows = AnswerRows(question, of: assessment)
    let choices = question.choices(yes: phrases.answers.yes, no: phrases.answers.no)
    return rows.meanings.enumerated().compactMap { place, meaning in
      let isMarked = draft.marked.contains(place)
      switch meaning {
      case .field: return nil
      case .choice(let id):
        return Control.Row(text(of: id, among: choices), mark: .radio(isMarked))
      case .member(let id):
        return Control.Row(text(of: id, among: choices), mark: .check(isMarked))
      case .none:
        guard case .severalOf(_, let none, _) = question.kind else { return nil }
        return Control.Row(none[voice], mark: .check(isMarked))
      case .exclusion(let id):
        let text = assessment.exclusions.first { $0.id == id && $0.question == question.id }?.text
        return Control.Row(text?[voice] ?? id.text, mark: .radio(isMarked))
      case .unknown(let answer):
        let text = phrases.answers.words(for: answer, to: question, voice)
        return Control.Row(
          text, mark: .radio(isMarked), above: answer == .notSure ? .gap : .nothing)
      }
    }
  }

  private func text(
    of id: Identifier<Questionnaires.Choice>, among choices: [Questionnaires.Choice]
  ) -> String {
    choices.first { $0.id == id }?.text[voice] ?? id.text
  }

  /// A reason's answers in words: "Safe at home: No".
  package func words(forAnswersOf reason: Reason) -> String {
    reason.answers.compactMap { id -> String? in
      guard let question = questionnaire[id] else { return nil }
      return "\(question.label[voice]): \(words(for: answers[id], to: question))"
    }.joined(separator: " · ")
  }
}
