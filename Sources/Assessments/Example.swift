package import Placement
package import Questionnaires
package import Rules

/// A worked case: a person's answers, and the result that an assessment must give for them.
package struct Example: Sendable {
  package let id: String
  package let title: String
  package let file: String
  package let answers: Answers
  package let expected: Expectation
  /// Why a careful clinician would say so.
  package let why: String

  /// The result that must come of it.
  package struct Expectation: Sendable {
    package let levels: ClosedRange<Level>
    package let urgency: ClosedRange<Urgency>
    package let decidedBy: Set<Identifier<Rule>>
    package let firstSteps: Set<Identifier<Table.Item>>
  }
}
