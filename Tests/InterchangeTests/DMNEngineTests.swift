import Assessments
import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import Testing

@testable import Interchange

@Suite("The shipped assessment as DMN", .enabled(if: Oracle.isThere, Oracle.remedy))
struct DMNEngineTests {
  private let people: DMNPeople

  init() throws { people = try DMNPeople(ShippedAssessment.assessment()) }

  @Test("is valid against the schema of the standard, and everything that it names is there")
  func structure() throws {
    let run = try Oracle.run("dmn_structure.py", [.file(people.export.text)])
    #expect(run.code == 0, "\(run.output)")
  }

  @Test("decides 300 people and every worked example in bkflow-feel as Waymark does")
  func bkflow() throws {
    let report = try people.compare(
      "bkflow", try examples() + people.randomPeople(300, seed: 1))
    // How often which ranges were wider than they must be.
    Attachment.record(report, named: "bkflow.txt")
  }

  @Test(
    "gives every range exactly, when told to, to 400 people in bkflow-feel, in 5 random assessments"
  )
  func exact() throws {
    var refined = 0
    for seed in 0..<5 as Range<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      refined += try DMNExport(assessment).wider.count
      let people = try DMNPeople(assessment, isExact: true)
      #expect(people.export.wider.isEmpty)
      try people.compare("bkflow", people.randomPeople(400, seed: 3))
      let structure = try Oracle.run("dmn_structure.py", [.file(people.export.text)])
      #expect(structure.code == 0, "\(structure.output)")
    }
    #expect(refined > 0)
  }

  // It takes more than a second for each of them.
  @Test("decides 16 people in pyDMNrules as Waymark does")
  func pyDMNrules() throws {
    try people.compare("pydmnrules", try examples().prefix(6) + people.randomPeople(10, seed: 2))
  }

  private func examples() throws -> [(name: String, answers: Answers)] {
    try ShippedAssessment.examples().map { ($0.id, $0.answers) }
  }
}
