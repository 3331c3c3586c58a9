import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("An open question")
struct OpenQuestionTests {
  @Test("is one whose answer can change something", arguments: Row.all)
  func couldChange(_ row: Row) throws {
    let open = try Assessment.sample().recommend(row.said).openQuestions
    #expect(open.map(\.question) == row.questions)
    #expect(open.map(\.couldChange) == row.aspects)
  }

  @Test("stands first when it leaves the fewest levels, and last when it changes none")
  func mostSettlingFirst() throws {
    let open = try Assessment.sample().recommend([:]).openQuestions
    #expect(open.map(\.question) == ["safe", "low-mood", "drinks", "alone", "overdose"])
    #expect(open.last?.couldChange.contains(.level) == false)
  }

  @Test("leaves unanswered what applies and has no known answer, in order")
  func unanswered() throws {
    let recommendation = try Assessment.sample().recommend([
      "drinks": .choice("yes"), "days": .notSure, "safe": .choice("yes"),
      "low-mood": .preferNotToSay,
    ])
    #expect(recommendation.unanswered == ["overdose", "days", "seizure", "alone", "low-mood"])
  }

  @Test("does not count an answer that does not apply, or may not")
  func ignored() throws {
    let assessment = try Assessment.sample()
    let not = try assessment.recommend(
      well(but: ["days": .number(10), "seizure": .choice("yes"), "more": .note("so")]))
    #expect(not.ignored == ["days", "seizure"])
    #expect(not.levels == [.none])

    let perhaps = try assessment.recommend(
      well(but: ["drinks": .notSure, "days": .number(0), "seizure": .choice("no")]))
    #expect(perhaps.ignored == ["days", "seizure"])
    #expect(perhaps.levels == (try assessment.recommend(well(but: ["drinks": nil])).levels))
    #expect(perhaps.unanswered == ["drinks"])
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let said: [Identifier<Question>: Answer]
    let questions: [Identifier<Question>]
    let aspects: [Set<OpenQuestion.Aspect>]

    static let all = [
      Row(testDescription: "nothing is unknown", said: well(), questions: [], aspects: []),
      Row(
        testDescription: "safety at home", said: well(but: ["safe": .notSure]),
        questions: ["safe"], aspects: [[.level, .domains]]),
      Row(
        testDescription: "an overdose", said: well(but: ["overdose": nil]),
        questions: ["overdose"], aspects: [[.urgency, .firstSteps]]),
      Row(
        testDescription: "living alone, below what safety asks for",
        said: well(but: ["safe": .choice("no"), "alone": nil]), questions: [], aspects: []),
      Row(
        testDescription: "a seizure, with few drinking days",
        said: well(but: ["drinks": .choice("yes"), "days": .number(2)]), questions: [],
        aspects: []),
      Row(
        testDescription: "a seizure, with many drinking days",
        said: well(but: ["drinks": .choice("yes"), "days": .number(10)]),
        questions: ["seizure"], aspects: [[.level, .domains]]),
      Row(
        testDescription: "drinking itself", said: well(but: ["drinks": nil]),
        questions: ["drinks"], aspects: [[.level, .urgency, .firstSteps, .domains]]),
    ]
  }
}
