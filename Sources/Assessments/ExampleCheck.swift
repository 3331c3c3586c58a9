package import Placement
package import Questionnaires
package import Rules

/// Runs worked examples, and says where the result is not the expected one.
package struct ExampleCheck: Sendable {
  /// One difference between what an example expects and what comes of it.
  package struct Difference: Sendable, CustomStringConvertible {
    package let example: String
    package let file: String
    package let sentence: String

    package var description: String { "\(file): \(sentence)" }
  }

  package let differences: [Difference]
  /// The rules that decide no example, in the order of the tables.
  package let undecidedRules: [Identifier<Rule>]

  /// Runs all examples against an assessment.
  package init(_ examples: [Example], of assessment: Assessment) {
    var differences: [Difference] = []
    var decided: Set<Identifier<Rule>> = []
    for example in examples {
      let recommendation = assessment.recommend(example.answers)
      decided.formUnion(assessment.decidedRules(for: example.answers))
      differences += Self.differences(example, recommendation).map {
        Difference(example: example.id, file: example.file, sentence: $0)
      }
    }
    self.differences = differences
    undecidedRules = assessment.tables.flatMap(\.rules).map(\.id).filter { !decided.contains($0) }
  }

  private static func differences(
    _ example: Example, _ recommendation: Recommendation
  ) -> [String] {
    var sentences: [String] = []
    let levels = recommendation.level...recommendation.mostLevel
    if levels != example.expected.levels {
      sentences.append(
        "expects the level \(span(example.expected.levels)), and gets \(span(levels)).")
    }
    if recommendation.urgency != example.expected.urgency {
      sentences.append(
        "expects the urgency \(span(example.expected.urgency)), "
          + "and gets \(span(recommendation.urgency)).")
    }
    sentences += difference(
      "the deciding rules", example.expected.decidedBy, Set(recommendation.decidingRules))
    sentences += difference(
      "the first steps", example.expected.firstSteps,
      Set(recommendation.firstSteps.filter(\.isCertain).map(\.item.id)))
    return sentences
  }

  private static func difference<Subject>(
    _ what: String, _ expected: Set<Identifier<Subject>>, _ found: Set<Identifier<Subject>>
  ) -> [String] {
    guard expected != found else { return [] }
    let list = { (ids: Set<Identifier<Subject>>) in
      ids.isEmpty ? "none" : ids.sorted().map(\.text).joined(separator: ", ")
    }
    return [
      "expects \(what) \(list(expected)), and gets \(list(found)) "
        + "(missing: \(list(expected.subtracting(found))); "
        + "not expected: \(list(found.subtracting(expected))))."
    ]
  }

  private static func span<Step: Scale>(_ range: ClosedRange<Step>) -> String {
    range.lowerBound == range.upperBound
      ? range.lowerBound.id : "\(range.lowerBound.id) to \(range.upperBound.id)"
  }
}
