import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("A recommended level")
struct LevelTests {
  @Test("is the most intensive that any domain asks for", arguments: Asking.all)
  func highestNeedWins(_ row: Asking) throws {
    let recommendation = try Assessment.sample().recommend(row.said)
    #expect(recommendation.levels == [row.level])
    #expect(recommendation.level == row.level)
    #expect(recommendation.isSettled)
  }

  @Test("is never an average: several small needs stay small, and one great need stays great")
  func nothingIsAveraged() throws {
    let assessment = try Assessment.sample()
    let small = try assessment.recommend(
      well(but: ["alone": .choice("yes"), "low-mood": .choice("low")]))
    #expect(
      small.domains.map(\.need) == [.none ... .none, .weekly ... .weekly, .weekly ... .weekly])
    #expect(small.level == .outpatient)
    let great = try assessment.recommend(
      well(but: ["drinks": .choice("yes"), "days": .number(10), "seizure": .choice("yes")]))
    #expect(
      great.domains.map(\.need) == [
        .roundTheClock ... .roundTheClock, .none ... .none, .none ... .none,
      ])
    #expect(great.level == .inpatient)
  }

  @Test("widens to all that an unknown answer leaves possible", arguments: Widening.all)
  func unknownWidens(_ row: Widening) throws {
    let assessment = try Assessment.sample()
    for unknown in [nil, Answer.notSure, .preferNotToSay] {
      let recommendation = try assessment.recommend(row.said(unknown))
      #expect(recommendation.levels == row.levels)
      #expect(recommendation.level == row.levels.first)
      #expect(recommendation.mostLevel == row.levels.last)
      #expect(recommendation.isSettled == (row.levels.count == 1))
    }
  }

  @Test("leaves everything open when nothing is answered")
  func nothingAnswered() throws {
    let recommendation = try Assessment.sample().recommend([:])
    #expect(recommendation.levels == Level.allCases)
    #expect(recommendation.urgency == .routine ... .now)
    #expect(
      recommendation.domains.map(\.need) == [
        .none ... .roundTheClock, .none ... .daily, .none ... .severalTimesAWeek,
      ])
    #expect(recommendation.findings.map { $0.outcomes.map(\.id) } == [["none", "some"]])
    #expect(recommendation.firstSteps.allSatisfy { !$0.isCertain })
  }

  @Test("sees that two domains hang on one answer, and leaves out what cannot be so together")
  func sameAnswerTwice() throws {
    // Living alone asks for visits at home, and for care several times a week with a low mood; never for one only.
    let assessment = try #require(
      try SampleAssessment()
        .with(
          SampleAssessment.mood + [SampleRule("lonely", gives: 2, ["alone": 1...1])], in: "mood"
        )
        .with(
          [
            SampleRule("both", gives: 3, ["home": 1...4, "mood": 2...4]),
            SampleRule("one", gives: 2, ["home": 1...4, "mood": 0...1]),
            SampleRule("other", gives: 1, ["home": 0...0, "mood": 2...4]),
            SampleRule("level-floor", gives: 0),
          ], in: "level"
        ).made())
    #expect(
      try assessment.recommend(well(but: ["alone": nil])).levels
        == [.none, .partialHospitalization])
  }
}

struct Asking: CustomTestStringConvertible {
  let testDescription: String
  let said: [Identifier<Question>: Answer]
  let level: Level

  private init(_ name: String, _ said: [Identifier<Question>: Answer?], _ level: Level) {
    testDescription = name
    self.said = well(but: said)
    self.level = level
  }

  static let all = [
    Asking("nothing", [:], .none),
    Asking("weekly at home", ["alone": .choice("yes")], .outpatient),
    Asking(
      "several times a week for mood", ["low-mood": .choice("very-low")], .intensiveOutpatient),
    Asking(
      "several times a week for mood, weekly at home",
      ["low-mood": .choice("very-low"), "alone": .choice("yes")], .intensiveOutpatient),
    Asking("daily at home", ["safe": .choice("no")], .partialHospitalization),
    Asking(
      "daily at home, several times a week for mood",
      ["safe": .choice("no"), "low-mood": .choice("very-low")], .partialHospitalization),
    Asking(
      "round the clock for withdrawal",
      ["drinks": .choice("yes"), "days": .number(5), "seizure": .choice("yes")], .inpatient),
    Asking(
      "more than either of two domains, by a rule about both",
      [
        "drinks": .choice("yes"), "days": .number(8), "seizure": .choice("no"),
        "safe": .choice("no"),
      ], .inpatient),
  ]
}

struct Widening: CustomTestStringConvertible {
  let testDescription: String
  let levels: [Level]
  let said: @Sendable (Answer?) -> [Identifier<Question>: Answer]

  static let all = [
    Widening(testDescription: "safety", levels: [.none, .partialHospitalization]) {
      well(but: ["safe": $0])
    },
    Widening(testDescription: "mood", levels: [.none, .outpatient, .intensiveOutpatient]) {
      well(but: ["low-mood": $0])
    },
    Widening(
      testDescription: "mood, below what safety asks for", levels: [.partialHospitalization]
    ) {
      well(but: ["low-mood": $0, "safe": .choice("no")])
    },
    Widening(
      testDescription: "drinking, with the days of drinking given",
      levels: [.none, .intensiveOutpatient, .inpatient]
    ) {
      well(but: ["drinks": $0, "days": .number(3), "seizure": .choice("no")])
    },
    Widening(testDescription: "a seizure", levels: [.intensiveOutpatient, .inpatient]) {
      well(but: ["drinks": .choice("yes"), "days": .number(8), "seizure": $0])
    },
  ]
}
