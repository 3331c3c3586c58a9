package import Placement
package import Questionnaires

/// What a result means for the care that goes on: stay, step up or step down.
package struct NextStepPhrases: Sendable {
  package let title: Wording
  /// The level of the care that goes on, as "Your care now is intensive outpatient care".
  let present: @Sendable (_ level: String, Voice) -> String
  let stepDown: Wording
  let stay: Wording
  let stepUp: Wording
  /// More than one of them is possible.
  let open: Wording

  /// The sentences about a next step.
  package func sentence(for step: NextStep, in assessment: Assessment, _ voice: Voice) -> String {
    let meaning: Wording =
      switch step.directions {
      case [.stepDown]: stepDown
      case [.stay]: stay
      case [.stepUp]: stepUp
      default: open
      }
    return "\(present(assessment[step.present].inText[voice], voice)) \(meaning[voice])"
  }

  package static let english = NextStepPhrases(
    title: Wording(person: "Your care now", interview: "Compared with care now"),
    present: { level, voice in
      voice == .person ? "Your care now is \(level)." : "Care now: \(level)."
    },
    stepDown: Wording(
      person:
        "Your answers ask for less. You may be ready to step down. Plan it with your program.",
      interview:
        "Step down: the needs can be met with less. Arrange the transfer and follow-up first."),
    stay: Wording(
      person: "That fits your answers, so stay with it. The plan inside it can still change.",
      interview: "Stay: the needs fit this level. Adjust the plan where goals are not met."),
    stepUp: Wording(
      person: "Your answers ask for more now. That can happen to anyone.",
      interview: "Step up: the needs ask for more than this level gives."),
    open: Wording(
      person: "Stay or change? That hangs on questions you left open.",
      interview: "Stay or change is still open."))
}
