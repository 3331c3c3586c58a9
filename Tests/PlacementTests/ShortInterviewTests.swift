import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import TestLengths
import Testing

@Suite("An interview that asks only what can still matter, in the assessment that is shipped")
struct ShortInterviewTests {
  @Test("gives every example the result of the whole one, and asks less")
  func examples() throws {
    let assessment = try ShippedAssessment.assessment()
    let interview = ShortInterview(of: assessment)
    var asked: [Int] = []
    for example in try ShippedAssessment.examples() {
      let short = interview.run(
        with: example.answers, in: assessment.questionnaire.mode(of: example.answers) ?? .person)
      #expect(
        Promised(assessment.recommend(short.answers))
          == Promised(assessment.recommend(example.answers)), "\(example.id)")
      asked.append(short.asked.count)
    }
    let median = asked.sorted()[asked.count / 2]
    #expect(median < assessment.questionnaire.questions.count - 10, "it asks \(median)")
  }

  @Test(
    "gives people with an answer to everything the result that the tables give the whole one",
    arguments: UInt64(1)...4)
  func wholePeople(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let interview = ShortInterview(of: assessment)
    let promised = assessment.promisedInputs
    var random = SeededGenerator(seed: seed)
    var different: [String] = []
    for number in 0..<TestLength.count(2_500, long: 15_000) {
      let person = RandomPerson(assessment.questionnaire, &random)
      let all = try person.answers(to: assessment.questionnaire)
      let judgement = assessment.judge(all)
      let whole = promised.map { judgement.possible[$0] }
      let asked = interview.run(with: all, in: assessment.questionnaire.mode(of: all) ?? .person)
      let short = assessment.outcomes(asked.answers, of: promised)
      if whole != short { different.append("person \(number)") }
    }
    #expect(different.isEmpty, "seed \(seed)")
  }

  @Test(
    "gives people who leave some or many answers open the result of the whole one",
    arguments: UInt64(5)...8)
  func peopleWithUnknowns(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let interview = ShortInterview(of: assessment)
    let promised = assessment.promisedInputs
    var random = SeededGenerator(seed: seed)
    var different: [String] = []
    for number in 0..<TestLength.count(2_000, long: 10_000) {
      var person = RandomPerson(assessment.questionnaire, &random)
      let most = number % 10 == 0 ? 40 : 6
      person.forget(Int.random(in: 1...most, using: &random), of: assessment.questionnaire, &random)
      let all = try person.answers(to: assessment.questionnaire)
      let whole = assessment.outcomes(all, of: promised)
      let asked = interview.run(with: all, in: assessment.questionnaire.mode(of: all) ?? .person)
      let short = assessment.outcomes(asked.answers, of: promised)
      if whole != short { different.append("person \(number)") }
    }
    #expect(different.isEmpty, "seed \(seed)")
  }

  @Test("asks question by question what the interview on the screen asks", arguments: UInt64(1)...4)
  func sameAsOnScreen(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let interview = ShortInterview(of: assessment)
    var random = SeededGenerator(seed: seed)
    for number in 0..<15 {
      var person = RandomPerson(assessment.questionnaire, &random)
      person.forget(Int.random(in: 0...6, using: &random), of: assessment.questionnaire, &random)
      let all = try person.answers(to: assessment.questionnaire)
      let (answers, asked) = try assessment.askedOneByOne(all)
      let short = interview.run(with: all, in: assessment.questionnaire.mode(of: all) ?? .person)
      #expect(
        short.answers == answers && short.asked.count == asked, "seed \(seed), person \(number)")
    }
  }
}

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

extension Assessment {
  /// What a person is asked when each question is weighed against all answers so far.
  fileprivate func askedOneByOne(_ all: Answers) throws -> (answers: Answers, asked: Int) {
    var answers = questionnaire.answers(in: questionnaire.mode(of: all) ?? .person)
    var asked = 0
    for (place, question) in questionnaire.questions.enumerated() {
      let judgement = judge(answers)
      guard !question.isSetByMode, judgement.circumstances.applies[place] == .yes,
        relevantQuestions(answers, judgement).contains(place)
      else { continue }
      asked += 1
      if let answer = all[question.id] { try answers.set(answer, to: question) }
    }
    return (answers, asked)
  }
}
