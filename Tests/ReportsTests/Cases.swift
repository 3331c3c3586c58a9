import Phrases
import Placement
import Questionnaires
import Reports
import Testing

/// The cases that both summaries are printed for.
enum Case: String, CaseIterable, CustomTestStringConvertible {
  case settled, range, emergency, nothing

  var testDescription: String { rawValue }

  func context(
    voice: Voice = .person, isNamed: Bool = false, guide: [GuidePage] = []
  ) throws -> SummaryContext {
    let assessment = try Sample.assessment(guide: guide)
    let answers = try Sample.answers(given, in: assessment)
    let recommendation = assessment.recommend(answers)
    return SummaryContext(
      assessment: assessment, answers: answers, recommendation: recommendation, voice: voice,
      outlook: assessment.outlook(answers, from: recommendation),
      isStopped: self == .emergency,
      notes: isNamed
        ? [
          try Sample.id("safe-at-home"):
            "Sister has a room free. \u{1B}[31mCall\u{1B}[0m on Monday."
        ]
        : [:],
      clientLabel: isNamed ? "C-1042" : nil, clinicianName: isNamed ? "J. Park, LCSW" : nil,
      date: "2026-03-01")
  }

  private var given: KeyValuePairs<String, String> {
    switch self {
    case .settled:
      [
        "danger-now": "no", "main-substance": "alcohol", "drinking-days": "25", "shakes": "yes",
        "past-seizure": "no", "safe-at-home": "yes", "mood": "sleep", "hope": "To see my son more.",
      ]
    case .range:
      [
        "danger-now": "prefer-not-to-say", "main-substance": "alcohol", "drinking-days": "12",
        "shakes": "not-sure", "safe-at-home": "yes", "mood": "low+worry",
      ]
    case .emergency: ["danger-now": "yes"]
    case .nothing: [:]
    }
  }
}
