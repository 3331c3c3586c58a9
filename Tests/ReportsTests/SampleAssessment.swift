import Placement
import Questionnaires
import Rules
import Testing

/// A small assessment: enough for every part of both summaries, and true to no clinic.
enum Sample {
  static func assessment(
    review: Assessment.Review = .notReviewed, guide: [GuidePage] = []
  ) throws -> Assessment {
    let questionnaire = try questionnaire()
    return try #require(
      Assessment(
        identity: Assessment.Identity(
          id: "sample", version: "0.3.0", title: Wording("Sample assessment"),
          audience: Wording("Adults"), review: review,
          digest: "5f2c0a9be1d84c7730f6a1be92d4471cc0e6d3a85b1f29e47a60c8d1be35f702"),
        questionnaire: questionnaire,
        tables: try SampleTables(questionnaire).all(withPages: !guide.isEmpty),
        levels: try levels(), contacts: try contacts(), guide: guide, sources: try sources()))
  }

  static func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier(text))
  }

  /// Answers by question: a choice, "not-sure", a number, or choices joined by "+" ("+" alone for none of these).
  static func answers(
    _ given: KeyValuePairs<String, String>, in assessment: Assessment
  ) throws -> Answers {
    var answers = Answers()
    for (name, text) in given {
      let question = try #require(assessment.questionnaire[try id(name)])
      try answers.set(try answer(text, to: question), to: question)
    }
    return answers
  }

  private static func answer(_ text: String, to question: Question) throws -> Answer {
    switch text {
    case "not-sure": return .notSure
    case "prefer-not-to-say": return .preferNotToSay
    default: break
    }
    switch question.kind {
    case .number: return .number(try #require(Int(text)))
    case .note: return .note(text)
    case .severalOf: return .choices(try text.split(separator: "+").map { try id(String($0)) })
    case .yesNo, .oneOf: return .choice(try id(text))
    }
  }

  private static func contacts() throws -> [Contact] {
    try [
      (
        "emergency", "Emergency services", "Call 911",
        "If you or someone else is in danger right now."
      ),
      (
        "lifeline", "988 Suicide and Crisis Lifeline", "Call or text 988",
        "If you think about ending your life, or feel you cannot cope. Day or night, free."
      ),
      (
        "helpline", "SAMHSA National Helpline", "Call 1-800-662-4357",
        "To find out where treatment is. Day or night, free."
      ),
      (
        "find-treatment", "SAMHSA's treatment finder", "Go to FindTreatment.gov",
        "To look for treatment nearby."
      ),
    ].map { name, title, reach, use in
      Contact(
        id: try id(name), name: Wording(title), reach: Wording(reach), use: Wording(use),
        sources: [])
    }
  }

  private static func sources() throws -> [Source] {
    try ["guideline-2020", "state-rules", "never-cited"].map { name in
      Source(
        id: try id(name), publisher: "A publisher", year: name == "guideline-2020" ? "2020" : "",
        title: "The \(name) text", address: "https://example.org/\(name)", usedFor: "Tests")
    }
  }

  private static func levels() throws -> [LevelDescription] {
    let texts: [(Level, [String], String)] = [
      (
        .none,
        [
          "No program indicated", "None", "Live at home", "No program hours", "None",
          "Look again in 3 months", "None", "None", "No use disorder found",
        ],
        "Your answers do not point to a treatment program. You can still ask for advice."
      ),
      (
        .outpatient,
        [
          "Outpatient", "Outpatient", "Live at home", "Under 9 hours a week, often 1 to 5",
          "Often one visit a week", "As long as it helps", "Minimal", "Low",
          "Early or mild problems, or staying well after more care",
        ],
        "You visit a counselor or clinic and live at home. It fits around work and family."
      ),
      (
        .intensiveOutpatient,
        [
          "Intensive outpatient", "IOP", "Live at home", "9 to 19 hours a week",
          "3 to 5 sessions a week", "6 to 12 weeks", "Moderate", "Moderate",
          "Mild to moderate problems",
        ],
        "You go to groups and see a counselor on several days a week. You sleep at home."
      ),
      (
        .partialHospitalization,
        [
          "Partial hospitalization", "PHP", "Live at home, at the program by day",
          "20 hours a week or more", "Most days of the week", "Varies with need", "Daily",
          "Moderate to high", "Moderate to severe problems",
        ],
        "You spend most days at a program and sleep at home. A nurse or doctor is often there."
      ),
      (
        .inpatient,
        [
          "Inpatient or residential", "Inpatient", "Live at the program",
          "Day and night, often 40 or more program hours a week", "Every day", "Varies with need",
          "Constant, 24 hours", "High", "Severe problems, risky withdrawal, or no safe home",
        ],
        "You live at the program, with staff day and night."
      ),
    ]
    return try texts.map { level, words, about in
      let facts = Dictionary(
        uniqueKeysWithValues: zip(
          LevelDescription.Fact.allCases, words.dropFirst(2).map { Wording($0) }))
      return try #require(
        LevelDescription(
          level: level, name: Wording(words[0]), short: Wording(words[1]),
          inText: Wording(words[0].lowercased()), facts: facts, about: Wording(about), sources: []))
    }
  }
}
