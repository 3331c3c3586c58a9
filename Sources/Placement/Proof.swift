package import Questionnaires
package import Rules

/// What was proved of an assessment, over every set of answers that a person could give.
package struct Proof: Sendable {
  /// How many sets of answers the proof covers, as far as the rules can tell them apart.
  package let cases: Double
  /// How large the structure is that was proved over.
  package let nodes: Int
  package let findings: [Finding]

  /// Something that does not hold, with the case that shows it.
  package enum Finding: Sendable {
    /// No rule of a table holds.
    case gap(Identifier<Table>, Witness)
    /// The rule never decides: it never holds, or other rules always ask for more.
    case dead(Identifier<Rule>)
    /// The rule never makes a difference: whenever it decides, another rule asks for the same.
    case idle(Identifier<Rule>)
    /// An answer gets worse, and what is asked for goes down.
    case falls(Identifier<Table>, Identifier<Question>, from: Witness, to: Witness)
    /// No answers lead to the outcome.
    case unreachable(Identifier<Table>, outcome: String)
    /// Whatever is answered, nothing comes of it.
    case unused(Identifier<Question>, choice: String?)

    /// Whether the assessment works all the same.
    package var isWarning: Bool {
      switch self {
      case .idle, .unused: true
      case .gap, .dead, .falls, .unreachable: false
      }
    }
  }

  /// Answers that show something; what is left out may be anything.
  package struct Witness: Sendable, Hashable {
    package let answers: [(question: Identifier<Question>, value: String)]

    package static func == (left: Self, right: Self) -> Bool {
      left.answers.elementsEqual(right.answers, by: ==)
    }

    package func hash(into hasher: inout Hasher) {
      for answer in answers {
        hasher.combine(answer.question)
        hasher.combine(answer.value)
      }
    }
  }
}
