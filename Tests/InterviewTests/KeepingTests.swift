import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("An interview that a record keeps")
struct KeepingTests {
  private static let words = Phrases.english.desk

  private static func interview() throws -> Interview {
    Interview(of: try ShippedAssessment.assessment(), phrases: .english, voice: .interview)
  }

  @Test("promises before the first question what is kept, and not that nothing is")
  func privacy() throws {
    var interview = try Self.interview()
    let unkept = interview.page.blocks
    interview.take(.waiting)
    #expect(interview.page.blocks.first == .item(Self.words.privacyKept))
    #expect(interview.page.blocks.dropFirst() == unkept.dropFirst())
    #expect(interview.page.status == nil)
  }

  @Test("says on the first line whether it is kept, and when it is not, why")
  func status() throws {
    var interview = try Self.interview()
    interview.take(.kept)
    #expect(interview.page.status == Self.words.kept)
    #expect(interview.page.message == nil)
    interview.take(.failed(reason: "The disk is full."))
    #expect(interview.page.status == Self.words.notKept)
    #expect(interview.page.message == "The disk is full.")
    _ = interview.press(.down)
    interview.take(.failed(reason: "The disk is full."))
    #expect(interview.page.message == nil, "it is said once")
    #expect(interview.page.status == Self.words.notKept)
    interview.take(.kept, notice: "As a copy.")
    #expect(interview.page.message == "As a copy.")
  }

  @Test("asks before leaving in words that are true, and offers another place when nothing is kept")
  func leaving() throws {
    var interview = try Self.interview()
    _ = interview.update(.leave)
    #expect(interview.page.blocks == [.text(Phrases.english.screens.leaveLead)])
    interview.take(.waiting)
    #expect(interview.page.blocks == [.text(Self.words.leaveNothing)])
    interview.take(.kept)
    #expect(interview.page.blocks == [.text(Self.words.leaveKept)])
    #expect(interview.page.control.rows.count == 2)
    interview.take(.failed(reason: "The disk is full."))
    #expect(interview.page.blocks == [.text(Self.words.leaveNotKept)])
    #expect(interview.update(.pick(2)) == [.keepElsewhere])
    interview.take(.keptElsewhere(path: "/home/a/x"))
    #expect(interview.keeping == .kept)
  }

  @Test("warns that the records are locked, and not that all is lost")
  func idle() throws {
    var interview = try Self.interview()
    interview.take(.kept)
    interview.warnOfIdleness()
    #expect(interview.page.message == Self.words.idle)
  }
}
