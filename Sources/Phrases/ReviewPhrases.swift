package import Placement

/// What the review says of questions without a clear answer, and what is said of an answer's effect on the needs so far.
package struct ReviewPhrases: Sendable {
  /// A part of the result that an answer could still change.
  package let aspect: @Sendable (OpenQuestion.Aspect) -> String
  /// What stands behind a question without a clear answer: "Not sure; could change the level".
  package let open: @Sendable (_ answer: String, _ aspects: [String]) -> String
  /// Above what the last answer changed, beside the question and below it.
  package let changedTitle: String
  /// A change: "Home: daily (was none to daily)".
  package let changed: @Sendable (_ name: String, _ now: String, _ before: String) -> String
  package let level: String
  /// For a level so far that the reason raised.
  package let because: @Sendable (_ change: String, _ reason: String) -> String
  /// For domains that a short list leaves out.
  package let moreDomains: @Sendable (Int) -> String
  /// The levels still possible, without an end that is the end of the scale: "at least IOP".
  package let levelSoFar: @Sendable (_ least: String?, _ most: String?) -> String

  package static let english = ReviewPhrases(
    aspect: { aspect in
      switch aspect {
      case .level: "the level"
      case .urgency: "how soon"
      case .firstSteps: "the first steps"
      case .domains: "the need in one area"
      }
    },
    open: { answer, aspects in
      aspects.isEmpty ? answer : "\(answer); could change \(Enumeration.of(aspects, by: "and"))"
    },
    changedTitle: "What the last answer changed",
    changed: { "\($0): \($1) (was \($2))" },
    level: "Level",
    because: { "\($0). \($1)" },
    moreDomains: { $0 == 1 ? "and 1 more domain" : "and \($0) more domains" },
    levelSoFar: { least, most in
      switch (least, most) {
      case (nil, nil): "open"
      case (let least?, nil): "at least \(least)"
      case (nil, let most?): "at most \(most)"
      case (let least?, let most?): least == most ? least : "\(least) to \(most)"
      }
    })
}
