import ShippedAssessment
import Assessments
import Placement
import Questionnaires
import Testing

@Suite("The reasons of every shipped example")
struct ShippedReasonsTests {
  @Test("for a need that is only possible name a question that has no known answer")
  func possibleReasons() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.folder.examples(of: assessment) {
      let result = assessment.recommend(example.answers)
      for reason in result.domains.flatMap(\.possibleReasons) {
        #expect(
          reason.answers.contains { !example.answers.know($0) || result.ignored.contains($0) },
          "\(example.id): \(reason.rule)")
      }
    }
  }

  @Test("are at least one for every part of the result")
  func everyPart() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.folder.examples(of: assessment) {
      let result = assessment.recommend(example.answers)
      let place: Comment = "\(example.id)"
      #expect(!result.levelReasons.isEmpty, place)
      #expect(!result.urgencyReasons.isEmpty, place)
      #expect(result.domains.allSatisfy { !$0.reasons.isEmpty }, place)
      #expect(result.findings.allSatisfy { !$0.reasons.isEmpty }, place)
      #expect((result.firstSteps + result.services).allSatisfy { !$0.reasons.isEmpty }, place)
      #expect(result.whyNot.allSatisfy { !$0.lacksReasons }, place)
      #expect(result.whyNot.count == Level.allCases.count - 1, place)
    }
  }
}

extension Answers {
  fileprivate func know(_ question: Identifier<Question>) -> Bool {
    self[question].map { !$0.isUnknown } ?? false
  }
}

extension WhyNot {
  fileprivate var lacksReasons: Bool {
    switch cause {
    case .tooLittle(let reasons), .mayBeNeeded(let reasons): reasons.isEmpty
    case .moreThanNeeded: false
    }
  }
}
