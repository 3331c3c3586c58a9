import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A reason")
struct ReasonTests {
  @Test("for the level is the domain's own, or a rule about several domains", arguments: Row.all)
  func levelReasons(_ row: Row) throws {
    let recommendation = try Assessment.sample().recommend(row.said)
    #expect(recommendation.decidingRules == row.rules)
    #expect(recommendation.levelReasons.map(\.table) == row.tables)
    #expect(recommendation.levelReasons.map(\.answers) == row.answers)
  }

  @Test("for the level stands where rules force it in every case, though none does alone")
  func casesTogether() throws {
    let recommendation = try Assessment.splitByLivingAlone()
      .recommend(well(but: ["alone": .notSure]))
    #expect(recommendation.levels == [.intensiveOutpatient])
    #expect(recommendation.decidingRules == ["with-others", "by-oneself"])
  }

  @Test("for the level stands where domains force it in every case, though none does alone")
  func domainsTogether() throws {
    let assessment = try #require(
      try SampleAssessment()
        .with(
          [
            SampleRule("among-others", gives: 2, ["alone": 0...0]),
            SampleRule("mood-floor", gives: 0),
          ], in: "mood"
        )
        .with(
          [
            SampleRule("by-oneself", gives: 2, ["alone": 1...1]),
            SampleRule("home-floor", gives: 0),
          ], in: "home"
        ).made())
    let recommendation = try assessment.recommend(well(but: ["alone": .notSure]))
    #expect(recommendation.levels == [.intensiveOutpatient])
    #expect(Set(recommendation.decidingRules) == ["among-others", "by-oneself"])
  }

  @Test("for a domain's need names what asks for it, and what may ask for more")
  func domains() throws {
    let recommendation = try Assessment.sample().recommend(
      well(but: ["alone": .choice("yes"), "safe": .notSure]))
    let home = try #require(recommendation.domains.first { $0.table == "home" })
    #expect(home.need == .weekly ... .daily)
    #expect(home.reasons.map(\.rule) == ["lives-alone"])
    #expect(home.possibleReasons.map(\.rule) == ["unsafe"])
  }

  @Test("for a finding names the answers behind a count")
  func counts() throws {
    let recommendation = try Assessment.sample().recommend(
      well(but: [
        "alone": .choice("yes"), "drinks": .choice("yes"), "days": .number(0),
        "seizure": .choice("no"),
      ]))
    let strain = try #require(recommendation.findings.first)
    #expect(strain.outcomes.map(\.id) == ["some"])
    #expect(strain.reasons.map(\.rule) == ["burdened"])
    #expect(strain.reasons.map(\.answers) == [["alone"]])
  }

  @Test("that rests on what was never asked names the answer that says so")
  func gate() throws {
    let assessment = try #require(
      try SampleAssessment().with(
        [
          SampleRule("no-drinking-days", gives: 1, ["days": 0...0]),
          SampleRule("home-floor", gives: 0),
        ], in: "home"
      ).made())
    #expect(
      try assessment.recommend(well()).levelReasons.map(\.answers) == [["drinks"]])
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let said: [Identifier<Question>: Answer]
    let rules: [Identifier<Rule>]
    let tables: [Identifier<Table>]
    let answers: [[Identifier<Question>]]

    static let all = [
      Row(
        testDescription: "one domain", said: well(but: ["safe": .choice("no")]),
        rules: ["unsafe"], tables: ["home"], answers: [["safe"]]),
      Row(
        testDescription: "two domains",
        said: well(but: ["alone": .choice("yes"), "low-mood": .choice("low")]),
        rules: ["lives-alone", "some-low-mood"], tables: ["home", "mood"],
        answers: [["alone"], ["low-mood"]]),
      Row(
        testDescription: "a rule about two domains",
        said: well(but: [
          "safe": .choice("no"), "drinks": .choice("yes"), "days": .number(8),
          "seizure": .choice("no"),
        ]),
        rules: ["drinking-unsafe"], tables: ["level"], answers: [["drinks", "days", "safe"]]),
      Row(
        testDescription: "a domain and a rule about two",
        said: well(but: [
          "safe": .choice("no"), "drinks": .choice("yes"), "days": .number(8),
          "seizure": .choice("yes"),
        ]),
        rules: ["seizure-risk", "drinking-unsafe"], tables: ["withdrawal", "level"],
        answers: [["drinks", "days", "seizure"], ["drinks", "days", "safe"]]),
      Row(
        testDescription: "nothing asks for anything", said: well(), rules: ["level-floor"],
        tables: ["level"], answers: [[]]),
    ]
  }
}

extension Assessment {
  /// One in which living alone asks for the same level as living with others does.
  static func splitByLivingAlone() throws -> Assessment {
    try #require(
      try SampleAssessment().with(
        [
          SampleRule("with-others", gives: 2, ["alone": 0...0]),
          SampleRule("by-oneself", gives: 2, ["alone": 1...1]),
          SampleRule("level-floor", gives: 0),
        ], in: "level"
      ).made())
  }
}
