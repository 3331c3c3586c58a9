import Placement
import Questionnaires
import Rules
import Testing

/// The tables of the sample, built over the inputs of its questionnaire and of each other.
struct SampleTables {
  private var inputs: [Input]
  private var tables: [Table] = []

  init(_ questionnaire: Questionnaire) { inputs = questionnaire.inputs }

  func all(withPages: Bool = false) throws -> [Table] {
    var tables = self
    try tables.addDomains()
    try tables.addLevel()
    try tables.addAdvice()
    if withPages { try tables.addPages() }
    return tables.tables
  }

  private mutating func addDomains() throws {
    try add(
      "withdrawal", "Withdrawal", .domain,
      [
        (
          "w-seizure", [["past-seizure": ["yes"]]], Need.roundTheClock.rawValue,
          "You had a seizure when you cut down.", "Past withdrawal seizure."
        ),
        (
          "w-shakes", [["shakes": ["yes"]]], Need.daily.rawValue,
          "You shake when you cut down.", "Tremor on cutting down."
        ),
        (
          "w-floor", [[:]], Need.none.rawValue,
          "No rule about withdrawal asks for a program.", "No rule on withdrawal asks for more."
        ),
      ])
    try add(
      "home", "Home and support", .domain,
      [
        (
          "h-unsafe", [["safe-at-home": ["no"]]], Need.roundTheClock.rawValue,
          "Home is not safe for you right now.", "The home is not safe."
        ),
        (
          "h-floor", [[:]], Need.none.rawValue,
          "No rule about home asks for a program.", "No rule on the home asks for more."
        ),
      ])
    try add(
      "mind", "Mental health", .domain,
      [
        (
          "m-low", [["mood.low": ["yes"]], ["mood.worry": ["yes"]]],
          Need.severalTimesAWeek.rawValue,
          "Low mood or worry gets in the way.", "Low mood or worry interferes."
        ),
        (
          "m-floor", [[:]], Need.weekly.rawValue,
          "Talking with someone each week can help.", "Weekly contact as a floor."
        ),
      ])
    try add(
      "severity", "Severity",
      .finding([
        Table.Outcome(id: try Sample.id("mild"), text: Wording("Mild")),
        Table.Outcome(id: try Sample.id("severe"), text: Wording("Severe")),
      ]),
      [
        ("s-severe", [["shakes": ["yes"]]], 1, "Your body depends on it.", "Physical dependence."),
        ("s-mild", [[:]], 0, "Some signs.", "Some criteria met."),
      ])
  }

  private mutating func addLevel() throws {
    let domains = ["withdrawal", "home", "mind"]
    let needs = Need.allCases.map(\.id)
    let passing = [Level.inpatient, .partialHospitalization, .intensiveOutpatient, .outpatient].map
    {
      level in
      (
        "l-\(level.id)", domains.map { [$0: Array(needs[level.rawValue...])] }, level.rawValue,
        "A part of your answers asks for it.", "A domain asks for it."
      )
    }
    try add(
      "level", "Level of care", .level,
      passing + [
        (
          "l-joint", [["withdrawal": ["daily"], "mind": ["several-times-a-week"]]],
          Level.inpatient.rawValue, "Withdrawal and low mood together need care day and night.",
          "Withdrawal risk with low mood: 24-hour care."
        ),
        ("l-floor", [[:]], 0, "Nothing asks for a program.", "Nothing asks for a program."),
      ])
    try add(
      "urgency", "Urgency", .urgency,
      [
        (
          "u-danger", [["danger-now": ["yes"]]], Urgency.now.rawValue,
          "You are in danger right now.", "In danger now."
        ),
        (
          "u-shakes", [["shakes": ["yes"]]], Urgency.today.rawValue,
          "You shake when you cut down.", "Tremor on cutting down."
        ),
        ("u-floor", [[:]], Urgency.routine.rawValue, "There is time.", "Nothing presses."),
      ])
  }

  private mutating func addAdvice() throws {
    try add(
      "first-steps", "Do first",
      .collection(
        .firstSteps,
        [
          try item(
            "emergency", "Call 911 now, or have someone call.",
            "Call 911. Do not leave the client alone."),
          try item(
            "no-sudden-stop",
            "Do not stop drinking all at once. Talk with a doctor or nurse first.",
            "No abrupt stop of alcohol; arrange withdrawal management."),
          try item("safe-place", "Find a safe place to stay.", "A safe place to stay."),
        ]),
      [
        ("f-danger", [["danger-now": ["yes"]]], 0, "You are in danger.", "In danger now."),
        (
          "f-shakes", [["shakes": ["yes"]]], 1, "You shake when you cut down.",
          "Tremor on cutting down."
        ),
        ("f-unsafe", [["safe-at-home": ["no"]]], 2, "Home is not safe.", "The home is not safe."),
      ])
    try add(
      "services", "Ask for",
      .collection(
        .services,
        [
          try item("counseling", "One-on-one counseling", "Individual counseling"),
          try item(
            "mood-care", "Care for mood in the same program", "Integrated mental health care"),
        ]),
      [
        ("v-counseling", [[:]], 0, "It helps most people.", "Offered to all."),
        ("v-mood", [["mood.low": ["yes"]]], 1, "You feel low.", "Low mood."),
      ])
  }

  private mutating func addPages() throws {
    try add(
      "pages", "Pages",
      .collection(
        .pages,
        [
          try item("days", "The first days", "The first days"),
          try item("asking", "Asking", "Asking"),
        ]),
      [
        (
          "p-shakes", [["shakes": ["yes"]]], 0, "You shake when you cut down.",
          "Tremor on cutting down."
        ),
        ("p-always", [[:]], 1, "It helps to ask.", "Offered to all."),
      ])
  }

  private func item(_ name: String, _ person: String, _ interview: String) throws -> Table.Item {
    Table.Item(
      id: try Sample.id(name), text: Wording(person: person, interview: interview),
      sources: [try Sample.id("guideline-2020")])
  }

  private typealias RuleText = (
    id: String, alternatives: [[String: [String]]], outcome: Int, person: String, interview: String
  )

  private mutating func add(
    _ name: String, _ title: String, _ kind: Table.Kind, _ rules: [RuleText]
  ) throws {
    let entries = try rules.map { rule in
      let alternatives = try rule.alternatives.map { cells in
        try cells.sorted { $0.key < $1.key }.map { try test($0.key, $0.value) }
      }
      return Table.Entry(
        id: try Sample.id(rule.id), condition: try #require(Condition(any: alternatives)),
        outcome: rule.outcome, text: Wording(person: rule.person, interview: rule.interview),
        sources: [try Sample.id("state-rules")])
    }
    let table = try #require(
      Table(id: try Sample.id(name), title: Wording(title), kind: kind, rules: entries))
    tables.append(table)
    inputs += table.outputs
  }

  private func test(_ name: String, _ values: [String]) throws -> Rules.Test {
    let place = try #require(inputs.firstIndex { $0.name == name })
    return Rules.Test(input: place, accepted: try #require(inputs[place].set(of: values)))
  }
}
