import Placement
import Questionnaires
import SmallAssessments
import Rules

extension SampleAssessment {
  static let section = Section(
    id: "all", title: Wording("All"), intro: nil,
    questions: [
      question("overdose", .yesNo(worse: .yes)),
      question("drinks", .yesNo(worse: .yes)),
      question(
        "days", .number(0...10, unit: Wording("days"), worse: .more),
        whenDrinking: .number(0)),
      question("seizure", .yesNo(worse: .yes), whenDrinking: .choice("no")),
      question("safe", .yesNo(worse: .no)),
      question("alone", .yesNo(worse: .yes)),
      question("low-mood", .oneOf(moods, worse: .last)),
      question("more", .note),
    ])

  static let counts = [Count(id: "burdens", label: Wording("Burdens"), items: [3, 5])]

  static let moods = (["fine", "low", "very-low"] as [Identifier<Choice>])
    .map { Choice(id: $0, text: Wording($0.text)) }
  static let strains = (["none", "some"] as [Identifier<Table.Outcome>])
    .map { Table.Outcome(id: $0, text: Wording($0.text)) }
  static let steps = items("naloxone", "taper")
  static let offers = items("housing", "counseling")

  static let withdrawal = [
    SampleRule("seizure-risk", gives: 4, ["days": 5...10, "seizure": 1...1]),
    SampleRule("daily-drinking", gives: 2, ["days": 8...10]),
    SampleRule("withdrawal-floor", gives: 0),
  ]
  static let home = [
    SampleRule("unsafe", gives: 3, ["safe": 0...0]),
    SampleRule("lives-alone", gives: 1, ["alone": 1...1]),
    SampleRule("home-floor", gives: 0),
  ]
  static let mood = [
    SampleRule("very-low-mood", gives: 2, ["low-mood": 2...2]),
    SampleRule("some-low-mood", gives: 1, ["low-mood": 1...2]),
    SampleRule("mood-floor", gives: 0),
  ]
  static let strain = [
    SampleRule("burdened", gives: 1, ["burdens": 1...2]), SampleRule("strain-floor", gives: 0),
  ]
  /// Each domain passed on, and one rule about two of them.
  static let level = [
    SampleRule(
      "need-inpatient", gives: 4, ["withdrawal": 4...4], ["home": 4...4], ["mood": 4...4]),
    SampleRule("drinking-unsafe", gives: 4, ["withdrawal": 2...4, "home": 3...4]),
    SampleRule("need-php", gives: 3, ["withdrawal": 3...4], ["home": 3...4], ["mood": 3...4]),
    SampleRule("need-iop", gives: 2, ["withdrawal": 2...4], ["home": 2...4], ["mood": 2...4]),
    SampleRule("need-visits", gives: 1, ["withdrawal": 1...4], ["home": 1...4], ["mood": 1...4]),
    SampleRule("level-floor", gives: 0),
  ]
  static let urgency = [
    SampleRule("overdose-now", gives: 3, ["overdose": 1...1]),
    SampleRule("soon-withdrawal", gives: 1, ["withdrawal": 2...4]),
    SampleRule("urgency-floor", gives: 0),
  ]
  static let firstSteps = [
    SampleRule("give-naloxone", gives: 0, ["overdose": 1...1]),
    SampleRule("taper-first", gives: 1, ["days": 5...10]),
  ]
  static let services = [
    SampleRule("needs-housing", gives: 0, ["home": 1...4]),
    SampleRule("much-strain", gives: 1, ["burdens": 2...2]),
  ]

  private static func question(
    _ id: Identifier<Question>, _ kind: Question.Kind, whenDrinking otherwise: Answer? = nil
  ) -> Question {
    let drinks = Condition(any: [[Rules.Test(input: 1, accepted: YesNo.yes)]]) ?? .always
    return Question(
      id: id, label: Wording(id.text), wording: Wording(id.text), help: nil, kind: kind,
      applicability: otherwise.map { .when(drinks, otherwise: $0) } ?? .always,
      suppositions: .sample(kind),
      sources: [])
  }

  static func items(_ ids: Identifier<Table.Item>...) -> [Table.Item] {
    ids.map { Table.Item(id: $0, text: Wording($0.text), sources: []) }
  }
}
