import Assessments
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import SmallAssessments
import Testing

@Suite("The outlook, in the assessment that is shipped")
struct OutlookTests {
  @Test("has each other level once: reached, out of reach, or below what the facts ask for")
  func everyLevel() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      let result = assessment.recommend(example.answers)
      let outlook = assessment.outlook(example.answers, from: result)
      let floor = outlook.floor?.level ?? .none
      let told =
        (outlook.less + outlook.more).map(\.level) + outlook.unreached
        + Level.allCases.filter { $0 < floor }
      #expect(told.sorted() == Level.allCases.filter { $0 != result.level }, "\(example.id)")
    }
  }

  @Test("names the nearest level first, on both sides")
  func order() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      let result = assessment.recommend(example.answers)
      let outlook = assessment.outlook(example.answers, from: result)
      #expect(outlook.less.map(\.level) == outlook.less.map(\.level).sorted(by: >))
      #expect(outlook.more.map(\.level) == outlook.more.map(\.level).sorted())
      #expect(outlook.less.allSatisfy { $0.level < result.level })
      #expect(outlook.more.allSatisfy { $0.level > result.level })
    }
  }

  @Test("calls a change settled, or an emergency, only where its result is")
  func prospects() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      let outlook = assessment.outlook(
        example.answers, from: assessment.recommend(example.answers))
      for prospect in outlook.less + outlook.more {
        var answers = example.answers
        for step in prospect.steps {
          try answers.set(step.answer, to: try #require(assessment.questionnaire[step.question]))
        }
        let result = assessment.recommend(answers)
        #expect(result.level == prospect.level, "\(example.id)")
        #expect(result.isSettled == prospect.isSettled, "\(example.id), \(prospect.level)")
        #expect(result.isEmergency == prospect.isEmergency, "\(example.id), \(prospect.level)")
      }
    }
  }

  @Test("has a floor that no other answers to what can change go below")
  func floor() throws {
    let assessment = try ShippedAssessment.assessment()
    let questions = assessment.questionnaire.questions
    var random = SeededGenerator(seed: 5)
    var floors: Set<Level> = []
    for example in try ShippedAssessment.examples() {
      let result = assessment.recommend(example.answers)
      guard let floor = assessment.outlook(example.answers, from: result).floor else { continue }
      floors.insert(floor.level)
      #expect(floor.level <= result.level)
      #expect(floor.reasons.allSatisfy { !$0.answers.isEmpty })
      for _ in 0..<20 {
        let other = RandomPerson(assessment.questionnaire, &random)
        var answers = example.answers
        for question in questions where question.canChange {
          if let answer = other.said[question.id] { try answers.set(answer, to: question) }
        }
        let level = assessment.levels(assessment.judge(answers)).first ?? .none
        #expect(level >= floor.level, "\(example.id)")
      }
    }
    #expect(floors.count >= 3)
  }

  @Test("proposes to nobody that they stop a medicine or lay down a duty")
  func harmless() throws {
    let assessment = try ShippedAssessment.assessment()
    for id in ["on-opioid-medicine", "must-keep"] as [Identifier<Question>] {
      #expect(try !#require(assessment.questionnaire[id]).canChange)
    }
  }
}
