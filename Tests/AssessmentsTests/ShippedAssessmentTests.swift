import ShippedAssessment
import Assessments
import Placement
import Questionnaires
import Testing

@Suite("The assessment that is shipped")
struct ShippedAssessmentTests {
  @Test("is read without a fault")
  func isRead() throws {
    let assessment = try ShippedAssessment.assessment()
    #expect(assessment.identity.id == "adult-substance-use")
    #expect(assessment.identity.digest.count == 64)
    #expect(assessment.levels.map(\.level) == Level.allCases)
    #expect(assessment.questionnaire.questions.count > 40)
  }

  @Test("gives for each of its examples what the example expects")
  func examples() throws {
    let assessment = try ShippedAssessment.assessment()
    let check = ExampleCheck(try ShippedAssessment.folder.examples(of: assessment), of: assessment)
    #expect(check.differences.map(\.description) == [])
  }

  @Test("has no rule that decides none of its examples")
  func rules() throws {
    let assessment = try ShippedAssessment.assessment()
    let check = ExampleCheck(try ShippedAssessment.folder.examples(of: assessment), of: assessment)
    #expect(check.undecidedRules == [])
  }

  @Test("has examples of every level, of an emergency, of each first step and of what is unknown")
  func coverage() throws {
    let assessment = try ShippedAssessment.assessment()
    let examples = try ShippedAssessment.folder.examples(of: assessment)
    let expected = examples.map(\.expected)
    #expect(examples.count >= 15)
    #expect(Set(expected.map(\.levels.lowerBound)) == Set(Level.allCases))
    #expect(Set(expected.map(\.urgency.lowerBound)) == Set(Urgency.allCases))
    #expect(expected.contains { $0.levels.lowerBound < $0.levels.upperBound })
    let steps = assessment.tables.flatMap { table -> [Table.Item] in
      if case .collection(.firstSteps, let items) = table.kind { items } else { [] }
    }
    let given = expected.reduce(into: Set()) { $0.formUnion($1.firstSteps) }
    #expect(steps.map(\.id).filter { !given.contains($0) } == [])
  }
}
