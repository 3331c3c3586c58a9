/// The answers given so far, each one fit for its question.
///
/// Answers to questions that no longer apply are kept, so that nothing is lost by going back; ``Circumstances`` leaves them
/// out of what the rules see.
package struct Answers: Hashable, Sendable {
  private var given: [Identifier<Question>: Answer] = [:]

  package init() {}

  package subscript(id: Identifier<Question>) -> Answer? { given[id] }

  package var isEmpty: Bool { given.isEmpty }

  /// Keeps an answer, in place of an earlier one to the same question.
  ///
  /// - Throws: ``AnswerFault`` when the question does not allow it; the earlier answer then stands.
  package mutating func set(_ answer: Answer, to question: Question) throws(AnswerFault) {
    given[question.id] = try question.checked(answer)
  }

  /// Takes an answer back; the question is then unanswered.
  package mutating func clear(_ question: Question) { given[question.id] = nil }
}
