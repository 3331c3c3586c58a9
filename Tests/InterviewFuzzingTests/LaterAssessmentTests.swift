import Interview
import Phrases
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("An interview that goes on with another text of its assessment")
struct LaterAssessmentTests {
  private static let before = SmallAssessment(
    questions: [.yesNo("home"), .number("days", 1...9), .yesNo("gone"), .yesNo("well")])
  private static let after = SmallAssessment(
    questions: [.yesNo("home"), .number("days", 1...5), .yesNo("well"), .yesNo("more")])

  /// An interview that has come to the third question.
  private func interview(days: String) throws -> Interview {
    var interview = Interview(of: try Self.before.made(), phrases: .english, voice: .interview)
    for _ in 0..<3 { _ = interview.update(.next) }
    for command in [Command.pick(2), .next, .write(days), .next] { _ = interview.update(command) }
    return interview
  }

  @Test("says which answers no longer fit, and goes on at the next open question")
  func leftOut() throws {
    var interview = try interview(days: "8")
    for command in [Command.note, .write("Ask again."), .next, .pick(1)] {
      _ = interview.update(command)
    }
    let resumed = Interview(
      resuming: interview.snapshot, of: try Self.after.made(), phrases: .english)
    #expect(resumed.leftOut == ["days", "gone"])
    #expect(resumed.message == "2 answers no longer fit: days; gone.")
    #expect(resumed.place == .question(1))
    #expect(resumed.snapshot.answers == ["home": .choice(.no)])
    #expect(resumed.notes.isEmpty)
  }

  @Test("keeps what still fits, and stands where it was")
  func kept() throws {
    var interview = try interview(days: "4")
    for command in [Command.pick(1), .next] { _ = interview.update(command) }
    let snapshot = interview.snapshot
    let resumed = Interview(resuming: snapshot, of: try Self.after.made(), phrases: .spanish)
    #expect(resumed.place == .question(2))
    #expect(resumed.leftOut == ["gone"])
    #expect(resumed.message == "1 respuesta ya no vale: gone.")
    #expect(resumed.snapshot.answers == ["home": .choice(.no), "days": .number(4)])
  }
}
