/// Who is asked: a question that the program answers by itself.
package enum Mode: String, CaseIterable, Sendable {
  /// The person answers alone.
  case person = "self"
  /// A clinician asks, and answers for them.
  case interview

  package init(_ voice: Voice) { self = voice == .person ? .person : .interview }

  /// Who is spoken to.
  package var voice: Voice { self == .person ? .person : .interview }
}

extension Questionnaire {
  /// Who is asked, as some answers say it; nil where they do not.
  package func mode(of answers: Answers) -> Mode? {
    let said = questions.lazy.filter(\.isSetByMode).compactMap { answers[$0.id] }.first
    guard case .choice(let id) = said else { return nil }
    return Mode(rawValue: id.text)
  }

  /// The answers as they are before the first question: only who is asked is known.
  package func answers(in mode: Mode) -> Answers {
    var answers = Answers()
    answers.set(mode, in: self)
    return answers
  }
}

extension Answers {
  /// Keeps who is asked, where the questionnaire wants to know.
  package mutating func set(_ mode: Mode, in questionnaire: Questionnaire) {
    for question in questionnaire.questions where question.isSetByMode {
      guard case .oneOf(let choices, _) = question.kind,
        let choice = choices.first(where: { $0.id.text == mode.rawValue })
      else { continue }
      try? set(.choice(choice.id), to: question)
    }
  }
}
