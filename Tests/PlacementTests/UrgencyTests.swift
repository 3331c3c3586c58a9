import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("Urgency")
struct UrgencyTests {
  @Test("is an emergency only when a sign of one is certain", arguments: Row.all)
  func urgency(_ row: Row) throws {
    let assessment = try Assessment.sample()
    let recommendation = try assessment.recommend(row.said)
    #expect(recommendation.urgency == row.urgency)
    #expect(recommendation.isEmergency == row.isEmergency)
    #expect(recommendation.urgencyReasons.map(\.rule) == row.reasons)
    let signs = assessment.emergencyRules(assessment.judge(try assessment.answers(row.said)))
    #expect(signs == (row.isEmergency ? ["overdose-now"] : []))
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let said: [Identifier<Question>: Answer]
    let urgency: ClosedRange<Urgency>
    let isEmergency: Bool
    let reasons: [Identifier<Rule>]

    static let all = [
      Row(
        testDescription: "nothing", said: well(), urgency: .routine ... .routine,
        isEmergency: false, reasons: ["urgency-floor"]),
      Row(
        testDescription: "an overdose", said: well(but: ["overdose": .choice("yes")]),
        urgency: .now ... .now, isEmergency: true, reasons: ["overdose-now"]),
      Row(
        testDescription: "an overdose, and nothing else known",
        said: ["overdose": .choice("yes")], urgency: .now ... .now, isEmergency: true,
        reasons: ["overdose-now"]),
      Row(
        testDescription: "perhaps an overdose", said: well(but: ["overdose": .notSure]),
        urgency: .routine ... .now, isEmergency: false, reasons: ["urgency-floor"]),
      Row(
        testDescription: "a need in another table",
        said: well(but: [
          "drinks": .choice("yes"), "days": .number(8), "seizure": .choice("no"),
        ]), urgency: .soon ... .soon, isEmergency: false, reasons: ["soon-withdrawal"]),
    ]
  }
}
