package import Rules

/// What some answers say to the rules: which questions apply, and which values each input can still have.
package struct Circumstances: Sendable {
  /// Whether each question applies, by its place.
  package private(set) var applies: [Truth] = []
  /// The values that each input of the questionnaire can still have, by its place; never empty.
  package private(set) var possible: [ValueSet] = []
  /// The answers that count, by the place of their questions, for gates; empty where there are none.
  private var counted: [Answer?] = []
  private let hasGates: Bool

  /// What is known before the first question.
  ///
  /// - Parameter hasGates: Whether a question is gated; without, answers need not be kept.
  package init(hasGates: Bool = true) { self.hasGates = hasGates }

  /// Whether the next question applies.
  package func truth(of applicability: Question.Applicability) -> Truth {
    switch applicability {
    case .always: .yes
    case .when(let condition, _): condition.truth(given: possible)
    case .gated(let gate): gate.holds(counted) ? .yes : .no
    }
  }

  /// Takes in the next question with what was said to it.
  ///
  /// A question that does not apply has its `otherwise` for an answer. When it is unknown whether it applies, its
  /// answer is unknown too, whatever was said.
  package mutating func append(_ question: Question, _ answer: Answer?) {
    let truth = truth(of: question.applicability)
    applies.append(truth)
    if hasGates {
      counted.append(truth == .yes ? answer.flatMap { $0.isUnknown ? nil : $0 } : nil)
    }
    switch (truth, question.applicability) {
    case (.no, .when(_, let otherwise)): possible += question.possible(after: otherwise)
    case (.yes, _): possible += question.possible(after: answer)
    default: possible += question.possible(after: nil)
    }
  }

  /// Takes in a count, after all questions: every number that its parts can still lead to.
  fileprivate mutating func append(_ count: Count) {
    let least = count.items.count { possible[$0] == YesNo.yes }
    let most = count.items.count { possible[$0].contains(1) }
    possible.append(ValueSet(least...most))
  }
}

extension Questionnaire {
  /// Reads answers the way the rules see them.
  ///
  /// - Parameter answers: What was said.
  /// - Returns: Which questions apply, and what is left possible of each input.
  /// - Complexity: One pass over the questions.
  package func circumstances(of answers: Answers) -> Circumstances {
    var circumstances = Circumstances(hasGates: hasGates)
    for question in questions { circumstances.append(question, answers[question.id]) }
    for count in counts { circumstances.append(count) }
    return circumstances
  }
}
