package import Questionnaires

extension AnswerPhrases {
  /// An answer in words, as it stands in the review and on paper: "Alcohol, Cannabis", "12 days", "Not sure".
  package func words(for answer: Answer, to question: Question, _ voice: Voice) -> String {
    switch (answer, question.kind) {
    case (.choice(let id), _):
      text(of: [id], in: question, voice)
    case (.choices(let ids), .severalOf(_, let none, _)) where ids.isEmpty: none[voice]
    case (.choices(let ids), _): text(of: ids, in: question, voice)
    case (.number(let number), .number(_, let unit, _)):
      (unit[voice].isEmpty ? String(number) : self.number(number, unit[voice]))
        + (question.band(of: number).map { " (\($0.text[voice]))" } ?? "")
    case (.number(let number), _): String(number)
    case (.note(let text), _): text
    case (.notSure, _): notSure[voice]
    case (.preferNotToSay, _): preferNotToSay[voice]
    }
  }

  /// What the numbers of a question mean: "0 to 9: mild; 10 to 18: moderate; 19 to 67: severe".
  package func bands(of question: Question, _ voice: Voice) -> String {
    guard case .number(let range, _, _) = question.kind else { return "" }
    let ends = question.bands.dropFirst().map { $0.least - 1 } + [range.upperBound]
    return zip(question.bands, ends).map { band, most in
      self.band(band.least, most, band.text[voice])
    }.joined(separator: "; ")
  }

  private func text(
    of ids: [Identifier<Choice>], in question: Question, _ voice: Voice
  ) -> String {
    let choices = question.choices(yes: yes, no: no)
    return several(ids.compactMap { id in choices.first { $0.id == id }?.text[voice] })
  }
}
