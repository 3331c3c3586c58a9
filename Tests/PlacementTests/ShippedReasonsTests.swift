import ShippedAssessment
import Assessments
import Placement
import Questionnaires
import Rules
import Testing

@Suite("The reasons of every shipped example")
struct ShippedReasonsTests {
  @Test("name an answer that was given, but for floors and what rests on nothing but floors")
  func answers() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.folder.examples(of: assessment) {
      let result = assessment.recommend(example.answers)
      for reason in result.certainReasons {
        let entry = try #require(assessment.rule(reason.rule)).entry
        let place: Comment = "\(example.id): \(reason.rule)"
        if assessment.restsOnFloors(entry.condition) {
          #expect(reason.answers.isEmpty, place)
        } else {
          #expect(reason.answers.contains { example.answers.know($0) }, place)
        }
      }
    }
  }

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

extension Recommendation {
  fileprivate var certainReasons: [Reason] {
    let advice = (firstSteps + services).filter(\.isCertain)
    return levelReasons + urgencyReasons + domains.flatMap(\.reasons) + findings.flatMap(\.reasons)
      + advice.flatMap(\.reasons)
  }
}

extension Assessment {
  /// Whether every test of a condition looks at a table and accepts its lowest outcome.
  fileprivate func restsOnFloors(_ condition: Condition) -> Bool {
    condition.alternatives.joined().allSatisfy { test in
      test.input >= questionnaire.inputs.count && test.accepted.contains(0)
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
