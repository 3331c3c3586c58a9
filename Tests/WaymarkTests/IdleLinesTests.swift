import Phrases
import TerminalTesting
import Testing

@Suite("Lines that nobody answers")
struct IdleLinesTests {
  private let phrases = Phrases.english

  private func start(
    _ arguments: [String], after seconds: Int, _ environment: [String: String] = [:],
    in scratch: Scratch
  ) throws -> TerminalSession {
    let limit = ["WAYMARK_LOCK_AFTER_SECONDS": "\(seconds)"]
    return try TerminalSession(
      program: try Program.path, arguments: arguments + ["--plain"],
      environment: scratch.environment.merging(environment.merging(limit) { $1 }) { $1 },
      folder: scratch.work)
  }

  @Test("a clinician's interview is warned of once, then ends by itself, and nothing of it is left")
  func interview() throws {
    let scratch = try Scratch()
    let terminal = try start(["--interview"], after: 4, in: scratch)
    try terminal.waitFor(phrases.screens.begin)
    try terminal.waitFor(phrases.lines.idle)
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(
      Words(terminal.screenText).description
        == Words(phrases.session.endedIdle(.seconds(4))).description)
    #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[3J"))
    #expect(try scratch.files().isEmpty)
  }

  @Test("an empty line answers the warning, and nothing else")
  func answered() throws {
    let terminal = try start(["--interview"], after: 6, in: try Scratch())
    try terminal.waitFor(phrases.lines.idle)
    let shown = terminal.bytes.count
    terminal.type("\n")
    terminal.waitForIdle()
    let answer = String(decoding: terminal.bytes[shown...], as: UTF8.self)
    #expect(answer == "\r\n\(phrases.lines.prompt)")
    terminal.type("x\n")
    #expect(try terminal.waitForExit() == .exit(code: 0))
  }

  @Test("somebody alone is never hurried")
  func alone() throws {
    let terminal = try start(["--self"], after: 1, in: try Scratch())
    try terminal.waitFor(phrases.screens.begin)
    terminal.waitForIdle()
    #expect(!terminal.pump(milliseconds: 1500))
    terminal.type("x\n")
    #expect(try terminal.waitForExit() == .exit(code: 0))
  }

  @Test("records are locked, what was shown is wiped, and the passphrase opens them again")
  func records() throws {
    let (scratch, environment) = try RecordsWalkTests.store()
    let terminal = try start(["records"], after: 4, environment, in: scratch)
    try terminal.waitFor(phrases.desk.passphrase)
    terminal.type("\(RecordsWalkTests.passphrase)\n")
    try terminal.waitFor(phrases.desk.newInterview)
    terminal.type("1\n")
    try terminal.waitFor(phrases.screens.begin)
    try terminal.waitFor(phrases.lines.idle)
    try terminal.waitFor(phrases.desk.lockedIdle)
    #expect(!terminal.screenText.contains(phrases.screens.begin))
    #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[3J"))
    terminal.type("\(RecordsWalkTests.passphrase)\n")
    try terminal.waitFor(phrases.desk.newInterview)
    terminal.type("x\n")
    #expect(try terminal.waitForExit() == .exit(code: 0))
  }
}
