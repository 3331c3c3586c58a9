import ShippedAssessment
import SeededRandom
import Placement
import Questionnaires
import Rules
import Testing

@Suite("A result with answers missing, in the assessment that is shipped")
struct CompletionTests {
  @Test("holds the result of every completion", arguments: UInt64(1)...8)
  func holdsEveryCompletion(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let questionnaire = assessment.questionnaire
    var random = SeededGenerator(seed: seed)
    for number in 0..<12 {
      var person = RandomPerson(questionnaire, &random)
      person.forget(Int.random(in: 1...30, using: &random), of: questionnaire, &random)
      let answers = try person.answers(to: questionnaire)
      let open = Findings(assessment.recommend(answers))
      let judgement = assessment.judge(answers)
      for round in 0..<8 {
        let whole = try Self.completion(of: person, judgement, questionnaire, &random)
        let result = Findings(assessment, assessment.judge(whole))
        #expect(open.misses(in: result) == [], "seed \(seed), person \(number), round \(round)")
      }
    }
  }

  @Test(
    "is all that the one missing answer can lead to, and nothing more", arguments: UInt64(1)...6)
  func isExactForOneQuestion(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: seed)
    for number in 0..<2 {
      var person = RandomPerson(assessment.questionnaire, &random)
      let known = assessment.judge(try person.answers(to: assessment.questionnaire))
      let asked = zip(assessment.questionnaire.questions, known.circumstances.applies)
        .filter { $1 == .yes && !$0.isNote && !assessment.questionnaire.isGate($0) }.map(\.0)
      for question in asked {
        let place: Comment = "seed \(seed), person \(number), \(question.id)"
        let results = try question.allAnswers.map { answer in
          var other = person
          other.say(answer, to: question)
          let answers = try other.answers(to: assessment.questionnaire)
          return Findings(assessment, assessment.judge(answers))
        }
        let said = try #require(person.said[question.id])
        person.say(.notSure, to: question)
        let open = assessment.recommend(try person.answers(to: assessment.questionnaire))
        person.say(said, to: question)

        #expect(Findings(open) == Findings(joining: results), place)
        let couldChange = open.openQuestions.first { $0.question == question.id }?.couldChange
        #expect(
          couldChange?.contains(.level) ?? false == (Set(results.map(\.levels)).count > 1), place)
        #expect(
          couldChange?.contains(.urgency) ?? false == (Set(results.map(\.urgencies)).count > 1),
          place)
      }
    }
  }

  @Test("is all that two missing answers can lead to together", arguments: UInt64(1)...4)
  func twoMissing(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let questionnaire = assessment.questionnaire
    var random = SeededGenerator(seed: seed)
    var compared = 0
    while compared < 6 {
      var person = RandomPerson(questionnaire, &random)
      let known = assessment.judge(try person.answers(to: questionnaire))
      let asked = zip(questionnaire.questions, known.circumstances.applies)
        .filter { $1 == .yes && !$0.isNote && !questionnaire.isGate($0) }.map(\.0)
      let pair = asked.shuffled(using: &random).prefix(2)
      guard pair.count == 2, pair[0].allAnswers.count * pair[1].allAnswers.count <= 300 else {
        continue
      }
      var results: [Findings] = []
      for first in pair[0].allAnswers {
        for second in pair[1].allAnswers {
          var other = person
          other.say(first, to: pair[0])
          other.say(second, to: pair[1])
          let judgement = assessment.judge(try other.answers(to: questionnaire))
          results.append(Findings(assessment, judgement))
        }
      }
      for question in pair { person.say(.notSure, to: question) }
      let open = assessment.recommend(try person.answers(to: questionnaire))
      #expect(
        Findings(open) == Findings(joining: results),
        "seed \(seed): \(pair[0].id) and \(pair[1].id)")
      compared += 1
    }
  }

  @Test("names a question that could change the level, as long as the level is open")
  func namesWhatWouldSettleIt() throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: 40)
    for number in 0..<40 {
      var person = RandomPerson(assessment.questionnaire, &random)
      person.forget(Int.random(in: 1...40, using: &random), of: assessment.questionnaire, &random)
      let open = assessment.recommend(try person.answers(to: assessment.questionnaire))
      let couldSettle = open.openQuestions.contains { $0.couldChange.contains(.level) }
      #expect(couldSettle == !open.isSettled, "seed 40, person \(number)")
    }
  }

  /// The person with an answer to everything that is unknown; what does not count is said anew at times.
  private static func completion(
    of person: RandomPerson, _ judgement: Judgement, _ questionnaire: Questionnaire,
    _ random: inout SeededGenerator
  ) throws -> Answers {
    var person = person
    let burden = Double.random(in: 0...1, using: &random)
    for (question, applies) in zip(questionnaire.questions, judgement.circumstances.applies) {
      let isKnown = person.said[question.id].map { !$0.isUnknown } ?? false
      guard !isKnown || (applies == .unknown && Bool.random(using: &random)) else { continue }
      person.say(question.randomAnswer(burden, &random), to: question)
    }
    return try person.answers(to: questionnaire)
  }
}

extension Questionnaire {
  /// Whether another question is asked only for some answers to this one.
  fileprivate func isGate(_ question: Question) -> Bool {
    guard let place = place(of: question.id) else { return false }
    return questions.contains { other in
      guard case .when(let condition, _) = other.applicability else { return false }
      return !condition.inputs.isDisjoint(with: slots(ofQuestionAt: place))
    }
  }
}
