package import Questionnaires

extension AnswerPhrases {
  /// An answer in words, as it stands in the review and on paper: "Alcohol, Cannabis", "12 days", "Not sure".
  package func words(for answer: Answer, to question: Question, _ voice: Voice) -> String {
    switch (answer, question.kind) {
    case (.choice(let id), _):
      text(of: [id], in: question, voice)
    case (.choices(let ids), .severalOf(_, let none, _)) where ids.isEmpty: none[voice]
    case (.choices(let ids), _): text(of: ids, in: question, voice)
    case (.number(let number), .number(_, let unit, _)): self.number(number, unit[voice])
    case (.number(let number), _): String(number)
    case (.note(let text), _): text
    case (.notSure, _): notSure[voice]
    case (.preferNotToSay, _): preferNotToSay[voice]
    }
  }

  private func text(
    of ids: [Identifier<Choice>], in question: Question, _ voice: Voice
  ) -> String {
    let choices = question.choices(yes: yes, no: no)
    return several(ids.compactMap { id in choices.first { $0.id == id }?.text[voice] })
  }
}
