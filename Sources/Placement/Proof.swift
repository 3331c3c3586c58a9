package import Questionnaires
package import Rules

/// What was proved of an assessment, over every set of answers that a person could give.
package struct Proof: Sendable {
  /// The whole chain, from answers to outcomes.
  package let chain: Extent
  /// Each table by itself: over everything on which its outcome hangs, by whatever way.
  package let tables: [Extent]
  /// How many sets of answers a person could give, whether rules tell them apart or not.
  package let answers: Double
  /// How large the structure is that was proved over.
  package let nodes: Int
  package let findings: [Finding]
  /// Choices of one question that no rule tells apart: kept for what people and charts say.
  package let alike: [(question: Identifier<Question>, choices: [Identifier<Choice>])]

  /// Over how much something was proved.
  package struct Extent: Sendable {
    package let name: String
    package let rules: Int
    /// How many sets of answers there are, as far as rules can tell them apart.
    package let cases: Double
  }

  /// Something that does not hold, or holds with an exception, with the case that shows it.
  package enum Finding: Sendable {
    /// No rule of a table holds.
    case gap(Identifier<Table>, Witness)
    /// The rule never decides: it never holds, or other rules always ask for more.
    case dead(Identifier<Rule>)
    /// The rule never makes a difference: whenever it decides, another rule asks for the same.
    case idle(Identifier<Rule>)
    /// An answer gets worse, and what is asked for goes down.
    case falls(Identifier<Table>, Identifier<Question>, from: Witness, to: Witness)
    /// The same, and the table says why it may.
    case fallsByException(
      Identifier<Table>, Table.Exception, from: Witness, to: Witness)
    /// The table allows for a fall that never comes.
    case needlessException(Identifier<Table>, Identifier<Question>)
    /// No answers lead to the outcome.
    case unreachable(Identifier<Table>, outcome: String)
    /// Whatever is answered, nothing comes of it.
    case unused(Identifier<Question>, choice: String?)

    package enum Weight: Sendable { case fault, warning, exception }

    /// Whether the assessment works all the same.
    package var weight: Weight {
      switch self {
      case .idle: .warning
      case .fallsByException: .exception
      case .gap, .dead, .falls, .needlessException, .unreachable, .unused: .fault
      }
    }
  }

  /// Answers that a person could give, and that show something; what is left out may be anything.
  package struct Witness: Hashable, Sendable {
    package let answers: [Said]

    package struct Said: Hashable, Sendable {
      package let question: Identifier<Question>
      package let answer: Answer
    }
  }

  /// Whether everything holds, but for declared exceptions and warnings.
  package var holds: Bool { !findings.contains { $0.weight == .fault } }
}
