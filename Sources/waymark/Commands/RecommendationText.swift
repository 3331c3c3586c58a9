internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import TextLayout

/// A recommendation as lines for a terminal, in the clinician's voice, with rule ids.
struct RecommendationText {
  let assessment: Assessment
  let answers: Answers
  let recommendation: Recommendation
  private let phrases = Phrases.english

  init(assessment: Assessment, answers: Answers, recommendation: Recommendation) {
    self.assessment = assessment
    self.answers = answers
    self.recommendation = recommendation
  }

  var lines: [String] {
    head + steps + domains + joint + whyNot + changes + open
  }

  private var head: [String] {
    let result = recommendation
    let names = [result.level, result.mostLevel].map { assessment[$0].name.interview }
    let level = result.isSettled ? names[0] : phrases.result.range(names[0], names[1])
    return [
      "Level:    \(level)",
      "Urgency:  \(phrases.scales.urgencyRange(result.urgency, .interview))",
    ]
  }

  private var steps: [String] {
    let steps = recommendation.firstSteps
    guard !steps.isEmpty else { return [] }
    return ["", phrases.result.first]
      + steps.flatMap { step in
        item(step.isCertain ? step.item.text.interview : "(may) \(step.item.text.interview)")
      }
  }

  private var domains: [String] {
    ["", phrases.result.askedForIt]
      + recommendation.domains.flatMap { domain in
        ["  \(domain.title.interview): \(phrases.scales.needRange(domain.need))"]
          + domain.reasons.flatMap(explained)
      }
  }

  /// The reasons of the level table's own rules.
  private var joint: [String] {
    let domains = Set(recommendation.domains.map(\.table))
    return recommendation.levelReasons.filter { !domains.contains($0.table) }.flatMap(explained)
  }

  private func explained(_ reason: Reason) -> [String] {
    item("\(reason.text.interview) [\(reason.rule)]", indent: 4)
  }

  private var whyNot: [String] {
    ["", phrases.result.whyNotTitle]
      + recommendation.whyNot.flatMap {
        item(phrases.result.sentence(for: $0, in: assessment, .interview))
      }
  }

  private var changes: [String] {
    let changes = assessment.changes(answers)
    guard !changes.isEmpty else { return [] }
    return ["", phrases.result.changeTitle]
      + changes.flatMap {
        item(
          phrases.result.sentence(
            for: $0, from: recommendation.level, in: assessment, answers: phrases.answers,
            .interview))
      }
  }

  private var open: [String] {
    let open = recommendation.openQuestions
    guard !open.isEmpty else { return [] }
    return ["", "Open questions, and what each could change"]
      + open.flatMap { open in
        let aspects = OpenQuestion.Aspect.allCases.filter(open.couldChange.contains)
        return item("\(open.question): \(aspects.map(\.rawValue).joined(separator: ", "))")
      }
  }

  private func item(_ text: String, indent: Int = 2) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return TextLines.wrapped(text, columns: 78 - indent - 2).enumerated().map { place, line in
      blanks + (place == 0 ? "- " : "  ") + line
    }
  }
}
