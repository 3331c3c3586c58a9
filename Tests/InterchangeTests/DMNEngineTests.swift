import Assessments
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import Testing

@testable import Interchange

@Suite("The shipped assessment as DMN", .enabled(if: Oracle.isThere, Oracle.remedy))
struct DMNEngineTests {
  private let assessment: Assessment
  private let export: DMNExport
  private let people: DMNPeople

  init() throws {
    assessment = try ShippedAssessment.assessment()
    export = try DMNExport(assessment)
    let chain = try #require(assessment.chain)
    people = DMNPeople(
      assessment: assessment, model: ModelBuilder.model(of: assessment, chain.variables))
  }

  @Test("is valid against the schema of the standard, and everything that it names is there")
  func structure() throws {
    let run = try Oracle.run("dmn_structure.py", [.file(export.text)])
    #expect(run.code == 0, "\(run.output)")
  }

  @Test("decides 3,000 people and every worked example in bkflow-feel as Waymark does")
  func bkflow() throws {
    let everyone = try examples() + randomPeople(3_000, seed: 1)
    try compare("bkflow", everyone)
  }

  @Test("decides 16 people in pyDMNrules as Waymark does")
  func pyDMNrules() throws {
    try compare("pydmnrules", try randomPeople(10, seed: 2) + examples().prefix(6))
  }

  private func compare(_ engine: String, _ everyone: [(name: String, answers: Answers)]) throws {
    let lines = try people.lines(everyone, exact: export.exact)
    let run = try Oracle.run("dmn_decide.py", [.word(engine), .file(export.text), .file(lines)])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("\(everyone.count * people.model.outputs.count * 2) values"))
    print(run.output)
  }

  private func examples() throws -> [(name: String, answers: Answers)] {
    try ShippedAssessment.examples().map { ($0.id, $0.answers) }
  }

  /// People of whom a quarter each is known wholly, but for a few answers, in part, and hardly.
  private func randomPeople(
    _ count: Int, seed: UInt64
  ) throws -> [(name: String, answers: Answers)] {
    var random = SeededGenerator(seed: seed)
    let questionnaire = assessment.questionnaire
    return try (0..<count).map { place in
      var person = RandomPerson(questionnaire, &random)
      let forgotten =
        switch place % 4 {
        case 0: 0
        case 1: Int.random(in: 1...4, using: &random)
        case 2: Int.random(in: 5...questionnaire.questions.count / 2, using: &random)
        default: questionnaire.questions.count - Int.random(in: 0...5, using: &random)
        }
      person.forget(forgotten, of: questionnaire, &random)
      return ("person \(place) of seed \(seed)", try person.answers(to: questionnaire))
    }
  }
}
