import Assessments
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("The check of examples")
struct ExampleCheckTests {
  @Test("says nothing of an example that gets what it expects")
  func fits() throws {
    let check = try check(MemoryFolder.minimal)
    #expect(check.differences.isEmpty)
  }

  @Test("says what is expected and what comes of it", arguments: Difference.all)
  func differs(_ row: Difference) throws {
    var memory = MemoryFolder.minimal
    try memory.change(row.old, to: row.new, in: "examples/unsafe.yaml")
    let differences = try check(memory).differences
    #expect(
      differences.map(\.description) == row.sentences.map { "sample/examples/unsafe.yaml: \($0)" })
    #expect(differences.allSatisfy { $0.example == "unsafe" })
  }

  @Test("names the rules that decide no example, in the order of the tables")
  func undecided() throws {
    #expect(
      try check(MemoryFolder.minimal).undecidedRules == [
        "strain-high", "unsettled", "home-fine", "need-none", "urgent", "rest-first", "ask-bus",
      ])
  }

  private func check(_ memory: MemoryFolder) throws -> ExampleCheck {
    let assessment = try memory.folder.read()
    return ExampleCheck(try memory.folder.examples(of: assessment), of: assessment)
  }

  struct Difference: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let sentences: [String]

    static let all = [
      Difference(
        testDescription: "another level", old: "level: php", new: "level: iop",
        sentences: ["expects the level iop, and gets php."]),
      Difference(
        testDescription: "a range", old: "level: php", new: "range: iop to php",
        sentences: ["expects the level iop to php, and gets php."]),
      Difference(
        testDescription: "another urgency", old: "urgency: routine", new: "urgency: soon to today",
        sentences: ["expects the urgency soon to today, and gets routine."]),
      Difference(
        testDescription: "another rule", old: "decided-by: [unsafe]",
        new: "decided-by: [unsettled]",
        sentences: [
          "expects the deciding rules unsettled, and gets unsafe (missing: unsettled; not expected: unsafe)."
        ]),
      Difference(
        testDescription: "a first step", old: "first-steps: []", new: "first-steps: [rest]",
        sentences: [
          "expects the first steps rest, and gets none (missing: rest; not expected: none)."
        ]),
      Difference(
        testDescription: "other answers", old: "safe: no", new: "safe: not-sure",
        sentences: [
          "expects the level php, and gets none to php.",
          "expects the deciding rules unsafe, and gets need-none (missing: unsafe; not expected: need-none).",
        ]),
    ]
  }
}
