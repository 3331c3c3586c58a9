import Interview
import Phrases
import Questionnaires
import TerminalTesting
import Testing

@Suite("An interview that nobody attends to")
struct IdleTests {
  private let words = Phrases.english.session

  private func start(_ seconds: Int, in scratch: Scratch) throws -> Walk {
    let walk = try Walk(
      "--interview", environment: ["WAYMARK_LOCK_AFTER_SECONDS": "\(seconds)"], in: scratch)
    return walk
  }

  @Test("is warned of once, ends by itself, and leaves nothing but a sentence")
  func end() throws {
    let scratch = try Scratch()
    let walk = try start(4, in: scratch)
    try walk.begin(.interview, client: "Case 7", clinician: "José")
    walk.terminal.waitForIdle()
    let before = walk.terminal.bytes.count
    try walk.awaitWarning()
    // The warning is one line, and all that is sent.
    walk.terminal.waitForIdle()
    #expect((1...200).contains(walk.terminal.bytes.count - before))
    let warned = walk.terminal.bytes.count
    #expect(try walk.terminal.waitForExit() == .exit(code: 0))
    let farewell = String(decoding: walk.terminal.bytes[warned...], as: UTF8.self)
    #expect(farewell.contains("\u{1B}[3J"))
    #expect(!walk.terminal.isOnAlternateScreen && walk.terminal.isCursorVisible)
    let text = walk.terminal.screenText
    #expect(Words(text).description == Words(words.endedIdle(.seconds(4))).description)
    #expect(try scratch.files().isEmpty)
  }

  @Test("goes on at a key, which does nothing else")
  func key() throws {
    let walk = try start(6, in: try Scratch())
    try walk.begin(.interview)
    try walk.awaitWarning()
    let place = walk.interview.place
    try walk.answerWarning(with: .character("1"))
    #expect(walk.interview.place == place)
    try walk.press(.character("2"))
    #expect(walk.interview.page.control.rows[1].mark == .radio(true))
    try walk.leave()
  }

  @Test("quick exit acts at once while the warning stands")
  func quickExit() throws {
    let walk = try start(6, in: try Scratch())
    try walk.awaitWarning()
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(walk.terminal.screenText.allSatisfy { $0 == "\n" })
  }

  @Test("never ends where that is not wanted, nor for somebody alone", arguments: [true, false])
  func never(isInterview: Bool) throws {
    let walk = try Walk(
      isInterview ? "--interview" : "--self",
      environment: ["WAYMARK_LOCK_AFTER_SECONDS": isInterview ? "0" : "1"], in: try Scratch())
    walk.terminal.waitForIdle()
    #expect(!walk.terminal.pump(milliseconds: 1500))
    try walk.leave()
  }

  @Test(
    "the time is a number of minutes", arguments: ["-1", "1441", "ten", ""])
  func wrong(minutes: String) throws {
    let run = try Program.run("--lock-after=\(minutes)", in: try Scratch())
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.complaint.contains("lock-after"))
  }
}
