import Assessments
import Testing

@Suite("All faults")
struct FaultsTests {
  @Test("of every kind that there is have a row that produces them")
  func everyKind() throws {
    let rows = [
      FileFaultsTests.rows, KeyFaultsTests.rows, QuestionFaultsTests.rows,
      SuppositionFaultsTests.rows, NameFaultsTests.rows,
      ConditionFaultsTests.rows, TableFaultsTests.rows, PageFaultsTests.rows,
      ExclusionFaultsTests.rows,
      ExampleFaultsTests.rows,
    ]
    let lines =
      try LineFaultsTests.rows.flatMap { try $0.faults() } + LineFaultsTests.tooLong.list
      + ExclusionFaultsTests.faultsOfExcludedAnswer()
      + LanguageTests.rows.flatMap { try $0.faultsInSpanish() }
      + CoverageTests.listed(CoverageTests.covered { $0.removeFirst() })
    let produced = Set(try (rows.joined().flatMap { try $0.faults() } + lines).map(\.problem.name))
    #expect(ProblemName.allCases.filter { !produced.contains($0) } == [])
  }

  @Test("of a folder are named in one run, by file and place, each once")
  func oneRun() throws {
    var memory = MemoryFolder.minimal
    try memory.change("label: Housing", to: "labl: Housing", in: "questions/home.yaml")
    try memory.change("range: 0 to 30", to: "range: 0-30", in: "questions/use.yaml")
    try memory.change("version: 1.0\n", to: "", in: "assessment.yaml")
    try memory.change(
      "sections: [use, home]", to: "sections: [use, home, use]", in: "assessment.yaml")
    try memory.change("then: daily", to: "then: often", in: "tables/place.yaml")
    try memory.change("{signs: some}", to: "{signs: fever}", in: "tables/place.yaml")
    try memory.change("kind: urgency", to: "kind: urgncy", in: "tables/urgency.yaml")
    try memory.change("then: php", to: "\tthen: php", in: "tables/level.yaml")
    memory.files["levels.yaml"] = nil
    let faults = try #require(throws: Faults.self) { _ = try memory.folder.read() }
    #expect(
      FaultRow.sentences(of: faults.list) == [
        "assessment.yaml:1:1: The assessment needs 'version'. Add it.",
        "assessment.yaml:5:23: 'use' stands twice in 'sections'. Remove one.",
        "levels.yaml: There is no such file. Create it.",
        "questions/home.yaml:16:5: A question needs 'label'. Add it.",
        "questions/home.yaml:17:5: 'labl' is not a key of a question. Did you mean 'label'?",
        "questions/use.yaml:17:12: '0-30' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30.",
        "tables/level.yaml:7:5: A tab stands here. Indent with spaces.",
        "tables/place.yaml:7:11: 'often' is not an outcome of this table. Use one of: none, weekly, several-times-a-week, daily, round-the-clock.",
        "tables/place.yaml:15:19: 'fever' says nothing about 'signs'. Use shakes, sweats, some or none.",
        "tables/urgency.yaml:2:7: 'urgncy' is not a kind of table. Did you mean 'urgency'?",
      ])
    #expect(faults.description == faults.list.map(\.description).joined(separator: "\n"))
  }

  @Test("are the same in every run")
  func sameInEveryRun() throws {
    var memory = MemoryFolder.minimal
    try memory.change(
      "[strain, place, level, urgency, first-steps, services]", to: "[strain, place]",
      in: "assessment.yaml")
    let read = memory
    let first = try #require(throws: Faults.self) { _ = try read.folder.read() }
    #expect(first.list.count > 6)
    for _ in 0..<20 {
      let again = try #require(throws: Faults.self) { _ = try read.folder.read() }
      #expect(again.list == first.list)
    }
  }
}
