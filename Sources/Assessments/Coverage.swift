package import Placement
package import Questionnaires

/// What carries each row of the mission: where a reviewer finds it, and the examples that show it at work.
package struct Coverage: Sendable {
  package let rows: [Row]

  package struct Row: Sendable {
    /// "M1".
    package let id: String
    package let title: String
    package let questions: [Identifier<Question>]
    package let tables: [Identifier<Table>]
    /// The ids of guide pages.
    package let pages: [String]
    /// The names of examples, each with the place where the row names it.
    package let examples: [(name: String, place: Place)]
    package let place: Place
  }

  /// The rows that a file of coverage has, all of them.
  static let ids = (1...16).map { "M\($0)" }
}
