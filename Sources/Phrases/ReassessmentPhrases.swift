package import Placement

/// What is said of an interview that follows another: of last answers, and of what has changed since.
package struct ReassessmentPhrases: Sendable {
  /// Beside a question: what was said last time, and on which day.
  package let lastTime: @Sendable (_ day: String, _ answer: String) -> String
  /// On the line for messages, after the key that says the same.
  package let asLastTime: @Sendable (_ question: String, _ answer: String) -> String
  /// Why that key does nothing here.
  package let followsNone, sameElsewhere, askedFresh, notAskedLastTime, textIsHere: String

  package let title: String
  package let changeElsewhere: String
  /// Above the bars: which interview stands where.
  package let columns: @Sendable (_ days: [String]) -> String
  package let now: String
  package let needsTitle: String
  package let levelName: String
  package let tendency: @Sendable (Reassessment.Tendency) -> String
  /// Behind a bar: "worse: daily, was weekly".
  package let course: @Sendable (Reassessment.Tendency, _ now: String, _ last: String) -> String
  /// What the levels lead to; nil while it is open.
  package let direction: @Sendable (NextStep.Direction?, _ now: String, _ last: String) -> String
  package let chosenLastTime: @Sendable (_ day: String, _ chosen: String, _ why: String) -> String
  package let chosenNow: @Sendable (_ chosen: String) -> String
  package let otherRules: String
  package let addedTitle, droppedTitle, notKnownThenTitle, notKnownNowTitle: String
  package let nothingElse: String

  /// On paper, for the chart.
  package let chartTitle: @Sendable (_ day: String) -> String
  package let domain, computed, chosen, urgency, change: String
  package let nothingChosen: String
  /// On paper, for the person.
  package let personTitle: String
  package let person:
    @Sendable (NextStep.Direction?, _ day: String, _ now: String, _ last: String) -> String
  package let personBetter: @Sendable (_ parts: [String]) -> String
  package let personWorse: @Sendable (_ parts: [String]) -> String
}

extension ReassessmentPhrases {
  package static let english = ReassessmentPhrases(
    lastTime: { "Last time (\($0)): \($1)" },
    asLastTime: { "As last time: \($0): \($1)" },
    followsNone: "This interview follows no other one.",
    sameElsewhere: "Last answers stand at the questions.",
    askedFresh: "Safety is asked fresh each time.",
    notAskedLastTime: "There is no answer from last time.",
    textIsHere: "Clear the line first; then it can be copied.",
    title: "Change since last time",
    changeElsewhere: "What has changed is told on the result.",
    columns: { "From left to right: \($0.joined(separator: ", "))." },
    now: "now",
    needsTitle: "Need by domain",
    levelName: "Level from the answers",
    tendency: tendency,
    course: { change, now, last in
      switch change {
      case .same: "\(tendency(change)): \(now)"
      default: "\(tendency(change)): \(now), was \(last)"
      }
    },
    direction: { direction, now, last in
      switch direction {
      case .stepUp: "Step up: the answers ask for \(now). Last time: \(last)."
      case .stay: "Stay: the answers ask for \(now), as last time."
      case .stepDown: "Step down: the answers ask for \(now). Last time: \(last)."
      case nil: "Step up, stay or step down cannot be said yet. Now: \(now). Last time: \(last)."
      }
    },
    chosenLastTime: { "On \($0) the clinician chose \($1). \($2)" },
    chosenNow: { "Chosen now: \($0)." },
    otherRules:
      "The questions or rules have changed since. Earlier answers are read by those of today.",
    addedTitle: "Asks for care now, and did not last time",
    droppedTitle: "Asked for care last time, and no longer does",
    notKnownThenTitle: "Asks for care now; last time it was not known",
    notKnownNowTitle: "Asked for care last time; not known now",
    nothingElse: "The same reasons ask for care as last time.",
    chartTitle: { "Compared with \($0)" },
    domain: "Domain", computed: "Level, computed", chosen: "Level, chosen", urgency: "Urgency",
    change: "Change",
    nothingChosen: "-",
    personTitle: "Since last time",
    person: { direction, day, now, last in
      switch direction {
      case .stepUp:
        "On \(day) your answers asked for \(last). Now they ask for \(now). That is more, which can happen to anyone."
      case .stay: "On \(day) your answers asked for \(last). They still do."
      case .stepDown:
        "On \(day) your answers asked for \(last). Now they ask for \(now). That is less."
      case nil:
        "On \(day) your answers asked for \(last). Now it is \(now). Some answers are open, so it is too soon to say more."
      }
    },
    personBetter: { "Needs less help now: \(Enumeration.of($0, by: "and"))." },
    personWorse: { "Needs more help now: \(Enumeration.of($0, by: "and"))." })

  private static let tendency: @Sendable (Reassessment.Tendency) -> String = { tendency in
    switch tendency {
    case .better: "better"
    case .same: "same"
    case .worse: "worse"
    case .unknown: "not known"
    }
  }
}
