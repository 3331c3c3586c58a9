import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import SmallAssessments
import TestLengths
import Testing

@testable import Interchange

@Suite("Engines of others, given the rules as SQL", .enabled(if: Oracle.isThere, Oracle.remedy))
struct SQLEngineTests {
  /// Spark plans for a minute before it looks at anybody: it is asked in the long form alone.
  private static let engines = ["duckdb", "sqlite"] + (TestLength.isLong ? ["spark"] : [])

  @Test("come to what Waymark recommends in every worked example", arguments: ["duckdb", "sqlite"])
  func examples(engine: String) throws {
    let assessment = try ShippedAssessment.assessment()
    var people = try SQLPeople(of: assessment)
    for example in try ShippedAssessment.examples() { people.addRecommended(example.answers) }
    try compare(engine, people, by: try ShippedScript.sql)
  }

  @Test(
    "come to what Waymark makes of many people: whole ones, and some with few, many or no answers",
    arguments: engines)
  func randomPeople(engine: String) throws {
    try compare(engine, try Crowd.people.get(), by: try ShippedScript.sql)
  }

  @Test("come to what Waymark recommends for everybody there could be, in 20 random assessments")
  func everybody() throws {
    for seed in 0..<20 as Range<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      try compareEverybody(of: assessment, "seed \(seed)")
    }
  }

  @Test(
    "bound a step that may take no completion of its own, and never leave out what is possible, in 20 random assessments"
  )
  func bounds() throws {
    var bounded = 0
    for seed in 0..<20 as Range<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      bounded += try SQLScript(of: assessment, allowed: 256, share: 0).wider.count
      try compareEverybody(of: assessment, "seed \(seed)", share: 0)
    }
    #expect(bounded > 0)
  }

  @Test(
    "come to what Waymark recommends where names are words of SQL, and questions hang on each other"
  )
  func awkward() throws {
    try compareEverybody(of: try SmallAssessment.awkward.made(), "the awkward one")
  }

  @Test("keep no word for themselves that a column could be named after")
  func keywords() throws {
    let words = SQLReservedWords.all.sorted().joined(separator: "\n")
    let run = try Oracle.run("sql_keywords.py", [.file(words)])
    #expect(run.code == 0, "\(run.output)")
  }

  /// Compares everybody who could be: every answer to every question, and none.
  private func compareEverybody(
    of assessment: Assessment, _ name: String, share: Int = SQLCompletions.share
  ) throws {
    var people = try SQLPeople(of: assessment)
    var everybody = [Answers()]
    for question in assessment.questionnaire.questions {
      everybody = try everybody.flatMap { answers in
        try [answers]
          + question.allAnswers.map { answer in
            var more = answers
            try more.set(answer, to: question)
            return more
          }
      }
    }
    for answers in everybody { people.addRecommended(answers) }
    try compare(
      "duckdb", people,
      by: try SQLScript(of: assessment, allowed: SQLScript.allowed, share: share), name)
  }

  private func compare(
    _ engine: String, _ people: SQLPeople, by script: SQLScript, _ name: String = ""
  ) throws {
    let run = try Oracle.run(
      "sql_decide.py",
      [
        .word(engine), .file(script.text), .file(people.answersCSV), .file(people.resultsCSV),
        .word(script.wider.joined(separator: ",")),
      ])
    #expect(run.code == 0, "\(name) \(run.output)")
    #expect(run.output.contains("\(people.count) people"), "\(name) \(run.output)")
    #expect(run.output.contains("\n0 differences"), "\(name) \(run.output)")
  }
}

/// Many people, made once for all engines.
private enum Crowd {
  static let people = Result { try made(TestLength.count(160, long: 1_000), seed: 3) }

  /// Makes people; of each ten two have said everything, six have left a few answers open, one many, and one nearly all.
  private static func made(_ count: Int, seed: UInt64) throws -> SQLPeople {
    let assessment = try ShippedAssessment.assessment()
    let questionnaire = assessment.questionnaire
    var random = SeededGenerator(seed: seed)
    var people = try SQLPeople(of: assessment)
    for place in 0..<count {
      var person = RandomPerson(questionnaire, &random)
      let forgotten =
        switch place % 10 {
        case 0, 1: 0
        case 2...7: Int.random(in: 1...5, using: &random)
        case 8: Int.random(in: 6...questionnaire.questions.count / 2, using: &random)
        default: questionnaire.questions.count - Int.random(in: 0...4, using: &random)
        }
      person.forget(forgotten, of: questionnaire, &random)
      let answers = try person.answers(to: questionnaire)
      people.add(answers)
      // The short way to what is exact is held against the long one.
      if place % 200 < 2 {
        let ends = people.recommended(answers).map { [$0.least, $0.most] }
        #expect(people.exactValues(answers).map { [$0.least, $0.most] } == ends, "person \(place)")
      }
    }
    return people
  }
}

extension Question {
  /// Everything that can be said to the question, but for what leaves it open.
  fileprivate var allAnswers: [Answer] {
    switch kind {
    case .yesNo: [.choice(.yes), .choice(.no)]
    case .oneOf(let choices, _): choices.map { .choice($0.id) }
    case .severalOf(let choices, _, _):
      choices.reduce([[]]) { sets, choice in sets.flatMap { [$0, $0 + [choice.id]] } }
        .map(Answer.choices)
    case .number(let range, _, _): range.map(Answer.number)
    case .note: []
    }
  }
}
