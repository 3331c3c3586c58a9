internal import Placement
internal import Questionnaires
internal import Rules

/// The changes of answers and of the chosen level, the latest last, each with what stood before it.
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

  /// Something that can be taken back.
  enum Entry: Hashable, Sendable {
    case answer(Change)
    /// The clinician's choice of a level that stood before; nil where there was none.
    case override(Override?)
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func keep(_ entry: Entry) { entries.append(entry) }

  mutating func takeBack() -> Entry? { entries.popLast() }
}
