import Assessments
import SmallAssessments
import Testing

@Suite("A fault in whom an assessment is not for, in its present care or in a level's page")
struct ExclusionFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  @Test("makes an answer that is none, with a sentence that says for whom the assessment is")
  func excludedAnswer() throws {
    #expect(
      try Self.faultsOfExcludedAnswer().map(\.description) == [
        "a:1:10: 'tent': this assessment is not for them, and can give no result. It is for: Adults."
      ])
  }

  static func faultsOfExcludedAnswer() throws -> [Fault] {
    var memory = MemoryFolder.minimal
    try memory.change(
      "review: not-reviewed",
      to: """
        not-for:
          - {id: tent, question: housing, self: In a tent, interview: Tent, page: start}
        review: not-reviewed
        """, in: "assessment.yaml")
    let assessment = try memory.folder.read()
    let faults = try #require(throws: Faults.self) {
      _ = try AnswersFile.answers(in: Array("housing: tent".utf8), named: "a", for: assessment)
    }
    return faults.list
  }

  private static func row(_ name: String, _ entry: String, _ sentence: String) -> FaultRow {
    FaultRow(
      name, in: "assessment.yaml", "review: not-reviewed",
      "not-for:\n  - \(entry)\nreview: not-reviewed", sentence)
  }

  static let rows = [
    row(
      "a question that there is not",
      "{id: tent, question: huosing, self: In a tent, interview: Tent, page: start}",
      "assessment.yaml:6:26: There is no one-of question without 'when' named 'huosing'. Did you mean 'housing'?"
    ),
    row(
      "a question of another form",
      "{id: tent, question: signs, self: In a tent, interview: Tent, page: start}",
      "assessment.yaml:6:26: There is no one-of question without 'when' named 'signs'. Add it, or take the name out."
    ),
    row(
      "a page that there is not",
      "{id: tent, question: housing, self: In a tent, interview: Tent, page: strat}",
      "assessment.yaml:6:75: There is no page of the guide named 'strat'. Did you mean 'start'?"),
    row(
      "a choice that the question has",
      "{id: street, question: housing, self: In a tent, interview: Tent, page: start}",
      "assessment.yaml:6:6: There is another choice with the id 'street'. Give one of them another id."
    ),
    FaultRow(
      "a present care that is no question", in: "assessment.yaml", "review: not-reviewed",
      "review: not-reviewed\npresent-care: hme",
      "assessment.yaml:6:15: There is no one-of question with a level among its choices named 'hme'. Add it, or take the name out."
    ),
    FaultRow(
      "a level's page that there is not", in: "levels.yaml", "level: iop",
      "level: iop\n    page: strat",
      "levels.yaml:29:11: There is no page of the guide named 'strat'. Did you mean 'start'?"),
  ]
}
