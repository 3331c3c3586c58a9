import Assessments
import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import TestLengths
import Testing

@testable import Interchange

@Suite("The shipped assessment as DMN", .enabled(if: Oracle.isThere, Oracle.remedy))
struct DMNEngineTests {
  private let people: DMNPeople

  init() throws { people = try ShippedScript.dmn }

  @Test("is valid against the schema of the standard, and everything that it names is there")
  func structure() throws {
    let run = try Oracle.run("dmn_structure.py", [.file(people.export.text)])
    #expect(run.code == 0, "\(run.output)")
  }

  @Test("decides people who are made up, and worked examples, in bkflow-feel as Waymark does")
  func bkflow() throws {
    let step = TestLength.count(4, long: 1)
    let examples = try examples().enumerated().filter { $0.offset % step == 0 }.map(\.element)
    let report = try people.compare(
      "bkflow", examples + people.randomPeople(TestLength.count(30, long: 150), seed: 1))
    // How often which ranges were wider than they must be.
    Attachment.record(report, named: "bkflow.txt")
  }

  @Test(
    "gives every range of a small assessment exactly, when told to, in bkflow-feel")
  func exact() throws {
    let assessment = try small.made()
    #expect(try !DMNExport(assessment).wider.isEmpty)
    let people = try DMNPeople(assessment, isExact: true)
    #expect(people.export.wider.isEmpty)
    try people.compare("bkflow", people.randomPeople(TestLength.count(120, long: 400), seed: 3))
    let structure = try Oracle.run("dmn_structure.py", [.file(people.export.text)])
    #expect(structure.code == 0, "\(structure.output)")
  }

  @Test("decides people of a small assessment in pyDMNrules as Waymark does")
  func pyDMNrules() throws {
    let people = try DMNPeople(try small.made())
    try people.compare("pydmnrules", people.randomPeople(40, seed: 2))
  }

  // It takes minutes to read the file, and more than a second for each person.
  @Test(
    "decides a worked example and people who are made up in pyDMNrules as Waymark does",
    .enabled(if: TestLength.isLong, "Set WAYMARK_LONG_TESTS=1 to run it."))
  func pyDMNrulesOnTheShippedAssessment() throws {
    try people.compare("pydmnrules", try examples().prefix(1) + people.randomPeople(2, seed: 2))
  }

  /// Two questions and five tables, one of which hangs on two others.
  private var small: SmallAssessment {
    SmallAssessment(
      questions: [
        .yesNo("shakes"), .number("days", 0...9, when: [["shakes": [1]]], otherwise: .number(0)),
      ],
      domains: [
        ("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1], "days": Set(3...9)]])]),
        ("calm", [.init(id: "steady", gives: 2, when: [["shakes": [0]], ["days": [0, 1]]])]),
      ], level: [.init(id: "both", gives: 4, when: [["body": [2], "calm": [2]]])],
      firstStep: [
        .init(id: "either", gives: 0, when: [["body": [2]], ["calm": [2]], ["days": [2]]])
      ]
    )
  }

  private func examples() throws -> [(name: String, answers: Answers)] {
    try ShippedAssessment.examples().map { ($0.id, $0.answers) }
  }
}
