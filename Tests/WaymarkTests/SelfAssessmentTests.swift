import Interview
import Placement
import Questionnaires
import TerminalTesting
import Testing

/// The two sizes that every walk is made in.
let sizes = [(rows: 24, columns: 80), (rows: 16, columns: 50)]

@Suite("Self-assessments on the full screen")
struct SelfAssessmentTests {
  @Test("ends in an intensive outpatient program", arguments: sizes)
  func intensiveOutpatient(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk(in: scratch, rows: rows, columns: columns)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "carpenter-ready-for-iop"))
    #expect(walk.interview.recommendation.levels == [.intensiveOutpatient])
  }
}
