import Assessments
import Placement
import Questionnaires
import Readability
import ShippedAssessment
import Testing

@Suite("The check of how an assessment reads")
struct ReadingCheckTests {
  private func check(_ memory: MemoryFolder) throws -> ReadingCheck {
    ReadingCheck(try memory.folder.texts(), of: try memory.folder.read())
  }

  private func warnings(_ old: String, _ new: String, in file: String) throws -> [String] {
    var memory = MemoryFolder.minimal
    try memory.change(old, to: new, in: file)
    return try check(memory).warnings.map(\.description)
  }

  @Test("finds nothing wrong with the smallest assessment, and tells its grades")
  func minimal() throws {
    let check = try check(.minimal)
    #expect(check.warnings.isEmpty, "\(check.warnings)")
    let grades = try #require(check.grades[.person])
    #expect(grades.average < grades.most)
  }

  @Test("names file, line and column, the key and its owner, the figure and the remedy")
  func place() throws {
    #expect(
      try warnings(
        "self: Do you drink?", "self: Do you drink, and are you clean now?",
        in: "questions/use.yaml") == [
          "sample/questions/use.yaml:6:11: 'drinks': \"clean\" is a word of stigma. It judges, and does not "
            + "say what is so. Write \"not using\" or \"using\", or what a test found.",
          "sample/questions/use.yaml:6:11: 'drinks': \", and are\" joins two questions in one, so that "
            + "nobody can tell which is answered. Keep one; make the other a question of its own, or a choice.",
        ])
  }

  @Test("finds a text under whatever key it stands, once where it speaks for both")
  func keys() throws {
    #expect(
      try warnings("title: Your use", "title: Your drug habit", in: "questions/use.yaml") == [
        "sample/questions/use.yaml:2:8: 'title' of 'use': \"habit\" is a word of stigma. It judges, and "
          + "does not say what is so. Write \"use\" or \"use disorder\"."
      ])
    #expect(
      try warnings("use: You want help.", "use: You must call.", in: "assessment.yaml").map {
        $0.prefix(43)
      } == ["sample/assessment.yaml:16:10: 'use' of 'hel"])
  }

  @Test("leaves the trade's words to clinicians, and names to their owners")
  func clinicians() throws {
    #expect(
      try warnings(
        "interview: Does the client drink?", "interview: Are the criteria met?",
        in: "questions/use.yaml"
      ).isEmpty)
    #expect(
      try warnings("name: Helpline", "name: Clean Start House", in: "assessment.yaml").isEmpty)
    #expect(
      try warnings("title: Handbook", "title: Handbook of abuse", in: "assessment.yaml").isEmpty)
  }

  @Test("holds the whole screen of a question against the limit")
  func screen() throws {
    let help = "Alcohol intoxication contributes to cardiovascular complications."
    let found = try warnings(
      "self: Do you drink?", "self: Do you drink?\n    help: \(help)", in: "questions/use.yaml")
    #expect(
      found.contains {
        $0.hasPrefix("sample/questions/use.yaml:6:11: 'drinks': All of it together")
      })
    #expect(found.contains { $0.hasPrefix("sample/questions/use.yaml:7:11: 'help' of 'drinks': ") })
  }

  @Test("finds nothing wrong with the assessment that is shipped")
  func shipped() throws {
    let check = ReadingCheck(
      try ShippedAssessment.folder.texts(), of: try ShippedAssessment.assessment())
    #expect(
      check.warnings.isEmpty, "\(check.warnings.map(\.description).joined(separator: "\n"))")
  }

  @Test("looks at every text of the shipped questions and rules, in both voices")
  func whole() throws {
    let assessment = try ShippedAssessment.assessment()
    for voice in Voice.allCases {
      let texts = Set(
        try ShippedAssessment.folder.texts().filter { $0.voice == voice }.map(\.text))
      for question in assessment.questionnaire.questions {
        #expect(texts.contains(question.wording[voice]) && texts.contains(question.label[voice]))
        if let help = question.help { #expect(texts.contains(help[voice])) }
        for choice in question.choices(yes: question.label, no: question.label) {
          #expect(texts.contains(choice.text[voice]))
        }
      }
      for rule in assessment.tables.flatMap(\.rules) { #expect(texts.contains(rule.text[voice])) }
      for item in assessment.tables.flatMap({ $0.kind.items ?? [] }) {
        #expect(texts.contains(item.text[voice]))
      }
      for level in assessment.levels {
        #expect(texts.contains(level.about[voice]) && texts.contains(level.name[voice]))
      }
    }
  }
}
