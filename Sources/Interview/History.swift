internal import Placement
internal import Questionnaires
internal import Rules

/// The changes of answers, the latest last, each with what stood before it.
struct History: Hashable, Sendable {
  /// What stood at a question, and what had been said about it, before an answer changed.
  struct Change: Hashable, Sendable {
    /// The place of the question.
    let question: Int
    /// Nil where nothing had been answered.
    let answer: Answer?
    let turnedAway: Int?
    let acknowledged: Set<Identifier<Rule>>
  }

  private var changes: [Change] = []

  var isEmpty: Bool { changes.isEmpty }

  mutating func keep(_ change: Change) { changes.append(change) }

  mutating func takeBack() -> Change? { changes.popLast() }
}
