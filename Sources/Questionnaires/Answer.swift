/// What a person said to a question.
package enum Answer: Hashable, Sendable {
  case choice(Identifier<Choice>)
  /// The marked choices, in the order of the question; none marked means "none of these".
  case choices([Identifier<Choice>])
  case number(Int)
  case note(String)
  case notSure
  case preferNotToSay

  /// Whether the answer leaves open what the question asks.
  package var isUnknown: Bool { self == .notSure || self == .preferNotToSay }
}

/// Why an answer does not fit its question.
package enum AnswerFault: Error, Hashable {
  case notAChoice(String, allowed: [String])
  case outOfRange(Int, ClosedRange<Int>)
  case wrongForm(expected: Form)
  case notWritten(as: EntryForm)

  package enum Form: Hashable, Sendable {
    case oneChoice, someChoices, number, words
  }
}

extension Question {
  /// Gives the answer back in its settled form: choices in the question's order, each once.
  ///
  /// - Throws: ``AnswerFault`` when the answer is not one that the question allows.
  package func checked(_ answer: Answer) throws(AnswerFault) -> Answer {
    switch (kind, answer) {
    case (_, .notSure), (_, .preferNotToSay): return answer
    case (.note, .note(let text)):
      guard let entry else { return answer }
      guard let settled = entry.settled(text) else { throw .notWritten(as: entry) }
      return .note(settled)
    case (.yesNo, .choice(let id)):
      try require(id, among: [.yes, .no])
      return answer
    case (.oneOf(let choices, _), .choice(let id)):
      try require(id, among: choices.map(\.id))
      return answer
    case (.severalOf(let choices, _, _), .choices(let marked)):
      for id in marked { try require(id, among: choices.map(\.id)) }
      return .choices(choices.map(\.id).filter(marked.contains))
    case (.number(let range, _, _), .number(let number)):
      guard range.contains(number) else { throw .outOfRange(number, range) }
      return answer
    case (.yesNo, _), (.oneOf, _): throw .wrongForm(expected: .oneChoice)
    case (.severalOf, _): throw .wrongForm(expected: .someChoices)
    case (.number, _): throw .wrongForm(expected: .number)
    case (.note, _): throw .wrongForm(expected: .words)
    }
  }

  private func require(
    _ id: Identifier<Choice>, among allowed: [Identifier<Choice>]
  ) throws(AnswerFault) {
    guard allowed.contains(id) else {
      throw .notAChoice(id.text, allowed: allowed.map(\.text))
    }
  }
}
