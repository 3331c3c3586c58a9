import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import Testing

@Suite("An interview that asks only what can still matter, in the assessment that is shipped")
struct ShortInterviewTests {
  /// The parts of a result that a short interview promises.
  private struct Promised: Equatable {
    let levels: [Level]
    let urgency: ClosedRange<Urgency>
    let needs: [ClosedRange<Need>]
    let steps: [String]

    init(_ recommendation: Recommendation) {
      levels = recommendation.levels
      urgency = recommendation.urgency
      needs = recommendation.domains.map(\.need)
      steps = recommendation.firstSteps.map { "\($0.item.id) \($0.isCertain)" }
    }
  }

  @Test("gives every example the result of the whole one, and asks less")
  func examples() throws {
    let assessment = try ShippedAssessment.assessment()
    var asked: [Int] = []
    for example in try ShippedAssessment.examples() {
      let short = assessment.shortInterview(with: example.answers)
      #expect(
        Promised(assessment.recommend(short.answers))
          == Promised(assessment.recommend(example.answers)), "\(example.id)")
      asked.append(short.asked)
    }
    let median = asked.sorted()[asked.count / 2]
    #expect(median < assessment.questionnaire.questions.count - 10, "it asks \(median)")
  }

  @Test("gives random people the result of the whole one", arguments: UInt64(1)...4)
  func people(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: seed)
    for number in 0..<15 {
      var person = RandomPerson(assessment.questionnaire, &random)
      person.forget(Int.random(in: 0...6, using: &random), of: assessment.questionnaire, &random)
      let all = try person.answers(to: assessment.questionnaire)
      let short = assessment.shortInterview(with: all)
      #expect(
        Promised(assessment.recommend(short.answers)) == Promised(assessment.recommend(all)),
        "seed \(seed), person \(number)")
    }
  }
}
