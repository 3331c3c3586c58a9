import Questionnaires
import Rules
import Testing

extension Sample {
  static func questionnaire() throws -> Questionnaire {
    let daysInput = 2
    let atLeastOne = try #require(
      Condition(any: [[Test(input: daysInput, accepted: ValueSet(1...30))]]))
    let safety = [
      try question(
        "danger-now", "Danger now", "Are you in danger right now?",
        "Is the client in danger right now?", .yesNo(worse: .yes))
    ]
    let use = [
      try question(
        "main-substance", "Main substance", "What do you use most?",
        "What is the client's main substance?",
        .oneOf(
          try choices([("alcohol", "Alcohol"), ("opioids", "Opioids"), ("other", "Something else")]
          ),
          worse: .neither)),
      try question(
        "drinking-days", "Drinking days", "On how many of the last 30 days did you drink?",
        "On how many of the last 30 days did the client drink?",
        .number(0...30, unit: Wording("days of 30"), worse: .more)),
      try question(
        "shakes", "Shakes on cutting down", "Do you shake when you cut down?",
        "Does the client shake on cutting down?", .yesNo(worse: .yes),
        .when(atLeastOne, otherwise: .choice(.no))),
      try question(
        "past-seizure", "Past withdrawal seizure", "Did you ever have a seizure when you cut down?",
        "Has the client ever had a withdrawal seizure?", .yesNo(worse: .yes),
        .when(atLeastOne, otherwise: .choice(.no))),
    ]
    let life = [
      try question(
        "safe-at-home", "Safe at home", "Do you feel safe where you live?",
        "Does the client feel safe where they live?", .yesNo(worse: .no)),
      try question(
        "mood", "Mood", "What troubled you in the last two weeks?",
        "What troubled the client in the last two weeks?",
        .severalOf(
          try choices([("low", "Low mood"), ("worry", "Worry"), ("sleep", "Trouble sleeping")]),
          none: Wording("None of these"), worse: .marked)),
      try question(
        "hope", "Hopes", "What do you hope for?", "What does the client hope for?", .note),
    ]
    return try #require(
      Questionnaire(
        sections: [
          try section("safety", "Safety", safety), try section("use", "Use", use),
          try section("life", "Life", life),
        ], counts: []))
  }

  private static func section(
    _ name: String, _ title: String, _ questions: [Question]
  ) throws -> Section {
    Section(id: try id(name), title: Wording(title), intro: nil, questions: questions)
  }

  private static func choices(_ texts: [(String, String)]) throws -> [Choice] {
    try texts.map { Choice(id: try id($0.0), text: Wording($0.1)) }
  }

  private static func question(
    _ name: String, _ label: String, _ person: String, _ interview: String, _ kind: Question.Kind,
    _ applicability: Question.Applicability = .always
  ) throws -> Question {
    Question(
      id: try id(name), label: Wording(label),
      wording: Wording(person: person, interview: interview),
      help: nil, kind: kind, applicability: applicability,
      suppositions: .sample(label, kind), sources: [])
  }
}
