import ShippedAssessment
import SeededRandom
import Placement
import Questionnaires
import Rules
import Testing

@Suite("A worse answer, in the assessment that is shipped")
struct WorseAnswerTests {
  @Test("never lowers a need, the level or the urgency", arguments: UInt64(1)...20)
  func neverLowers(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: seed)
    var lowered: [String] = []
    var moves = 0
    for number in 0..<100 {
      var person = RandomPerson(assessment.questionnaire, &random)
      let before = assessment.judge(try person.answers(to: assessment.questionnaire))
      let places = assessment.questionnaire.questions.indices
        .filter { before.circumstances.applies[$0] == .yes }
      for question in places.map({ assessment.questionnaire.questions[$0] }) {
        let said = try #require(person.said[question.id])
        guard let worse = question.oneStepWorse(than: said).randomElement(using: &random) else {
          continue
        }
        person.say(worse, to: question)
        let after = assessment.judge(
          try person.answers(to: assessment.questionnaire))
        person.say(said, to: question)
        moves += 1
        lowered += Self.lowered(from: before, to: after, in: assessment)
          .map { "person \(number): \(question.id) from \(said) to \(worse) lowers \($0)" }
      }
    }
    #expect(lowered.isEmpty, "seed \(seed)")
    #expect(moves > 1_000, "seed \(seed): too few answers could be made worse")
  }

  private static func lowered(
    from before: Judgement, to after: Judgement, in assessment: Assessment
  ) -> [String] {
    var lowered = zip(assessment.needs(before), assessment.needs(after))
      .filter { $0.need.lowerBound > $1.need.lowerBound }
      .map { "the need of \($0.0.table.id)" }
    if assessment.levels(before)[0] > assessment.levels(after)[0] { lowered.append("the level") }
    if assessment.urgency(before).lowerBound > assessment.urgency(after).lowerBound {
      lowered.append("the urgency")
    }
    return lowered
  }
}
