import Assessments
import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A folder that is read")
struct ReadingTests {
  private let assessment: Assessment

  init() throws { assessment = try MemoryFolder.minimal.folder.read() }

  @Test("gives what the assessment is")
  func identity() {
    #expect(assessment.identity.id == "sample")
    // A version stays text: 1.0 is not 1.
    #expect(assessment.identity.version == "1.0")
    #expect(assessment.identity.title == Wording("Sample"))
    #expect(assessment.identity.review == .notReviewed)
    #expect(assessment.contacts.map(\.id) == ["helpline"])
    #expect(assessment.sources.map(\.id) == ["handbook"])
    #expect(assessment[source: "handbook"]?.year == "2024")
    #expect(assessment[.intensiveOutpatient].short == Wording("IOP"))
    #expect(assessment[.intensiveOutpatient][.hours] == Wording("A few"))
  }

  @Test("gives who reviewed it")
  func review() throws {
    var memory = MemoryFolder.minimal
    try memory.change("review: not-reviewed", to: "reviewed-by: Dr. Who", in: "assessment.yaml")
    #expect(try memory.folder.read().identity.review == .reviewed(by: "Dr. Who"))
  }

  @Test("gives its questions in order, in both voices")
  func questions() throws {
    let questionnaire = assessment.questionnaire
    #expect(questionnaire.sections.map(\.title[.person]) == ["Your use", "Your home"])
    #expect(questionnaire.sections.map(\.title[.interview]) == ["Your use", "Home"])
    #expect(questionnaire.sections.map(\.intro) == [nil, Wording("Where you live.")])
    #expect(
      questionnaire.questions.map(\.id) == ["drinks", "days", "signs", "safe", "housing", "more"])
    let safe = try #require(questionnaire["safe"])
    #expect(safe.label == Wording("Safe at home"))
    #expect(safe.wording == Wording(person: "Are you safe?", interview: "Is the client safe?"))
    #expect(safe.help == Wording("Being safe helps."))
    #expect(safe.sources == ["handbook"])
  }

  @Test("gives the form of each answer, and when it is asked")
  func forms() throws {
    let questionnaire = assessment.questionnaire
    #expect(
      questionnaire.inputs.map(\.name) == [
        "drinks", "days", "signs.shakes", "signs.sweats", "safe", "housing", "burdens",
      ])
    guard case .number(0...30, let unit, worse: .more) = try #require(questionnaire["days"]).kind,
      case .when(_, otherwise: .number(0)) = try #require(questionnaire["days"]).applicability,
      case .severalOf(_, let none, worse: .marked) = try #require(questionnaire["signs"]).kind,
      case .oneOf(let choices, worse: .last) = try #require(questionnaire["housing"]).kind,
      case .yesNo(worse: .no) = try #require(questionnaire["safe"]).kind,
      case .when(_, otherwise: nil) = try #require(questionnaire["more"]).applicability
    else {
      Issue.record("a question has not the form that its file says")
      return
    }
    #expect(unit == Wording("days"))
    #expect(none == Wording("None of these"))
    #expect(choices.map(\.id) == ["own", "shelter", "street"])
  }

  @Test("takes a fact for one that can change, unless the file says that it cannot")
  func canChange() throws {
    #expect(try #require(assessment.questionnaire["safe"]).canChange)
    #expect(try #require(assessment.questionnaire["drinks"]).canChange)
    var memory = MemoryFolder.minimal
    try memory.change("can-change: yes", to: "can-change: no", in: "questions/home.yaml")
    try memory.change(
      "    if-yes: home were safe\n    if-no: home were not safe\n", to: "",
      in: "questions/home.yaml")
    #expect(try !#require(memory.folder.read().questionnaire["safe"]).canChange)
  }

  @Test("gives its tables in order, with their rules, words and sources")
  func tables() throws {
    #expect(
      assessment.tables.map(\.id) == [
        "strain", "place", "level", "urgency", "first-steps", "services",
      ])
    let (table, entry) = try #require(assessment.rule("unsettled"))
    #expect(table.id == "place")
    #expect(entry.outcome == Need.weekly.rawValue)
    #expect(entry.text == Wording("Not settled."))
    #expect(entry.sources == ["handbook"])
    #expect(assessment.inputs.map(\.name).contains("first-steps.rest"))
  }

  @Test("gives its examples in the order of their names")
  func examples() throws {
    var memory = MemoryFolder.minimal
    memory.write(
      try memory.text("examples/unsafe.yaml")
        .replacing("example: unsafe", with: "example: also-unsafe")
        .replacing("level: php", with: "range: outpatient to php"),
      to: "examples/also-unsafe.yaml")
    let examples = try memory.folder.examples(of: assessment)
    #expect(examples.map(\.id) == ["also-unsafe", "unsafe"])
    #expect(
      examples.map(\.file) == ["sample/examples/also-unsafe.yaml", "sample/examples/unsafe.yaml"])
    #expect(examples[0].expected.levels == .outpatient ... .partialHospitalization)
    #expect(examples[1].expected.levels == .partialHospitalization ... .partialHospitalization)
    #expect(examples[1].expected.urgency == .routine ... .routine)
    #expect(examples[1].expected.decidedBy == ["unsafe"])
    #expect(examples[1].answers["signs"] == .choices([]))
  }

  @Test("may be where one stands: '.' is no name")
  func here() throws {
    var memory = MemoryFolder.minimal
    memory.name = "."
    #expect(try memory.folder.read().identity.id == "sample")
  }
}
