package import Questionnaires

/// What would lead to another level: the fewest answers that would have to be others.
package struct Change: Sendable {
  package let level: Level
  /// The answers that would be others, in the order of the interview; nil when no change of a few answers leads there.
  package let answers: [Step]?

  /// One answer that would be another.
  package struct Step: Hashable, Sendable {
    package let question: Identifier<Question>
    package let answer: Answer
  }

  /// The most answers that a change may take; more than that tells nobody anything.
  package static let most = 3
}
