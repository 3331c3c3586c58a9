import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("Records at the desk")
struct RecordsWalkTests {
  static let passphrase = "seven plain words are enough here"
  static let words = Phrases.english.desk

  /// A folder with a new store, made by the program itself.
  static func store() throws -> (scratch: Scratch, environment: [String: String]) {
    let scratch = try Scratch()
    let file = try scratch.write(passphrase + "\n", to: "passphrase", mode: 0o600)
    let environment = ["WAYMARK_STORE": "\(scratch.home)/private/records.waymark"]
    let run = try Program.run(
      ["records", "init", "--name", "Dr. Zoltan", "--passphrase-file", file],
      environment: environment, in: scratch)
    try #require(run.code == 0, "\(run.complaint)")
    #expect(run.output.contains("-"), "the recovery code is printed")
    return (scratch, environment)
  }

  static func desk(
    _ scratch: Scratch, _ environment: [String: String]
  ) throws -> TerminalSession {
    let terminal = try TerminalSession(
      program: try Program.path, arguments: ["records"],
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
    try terminal.waitFor(words.passphrase)
    return terminal
  }

  static func unlock(_ terminal: TerminalSession) throws {
    terminal.type(passphrase)
    terminal.press(.enter)
    try terminal.waitFor(words.newInterview)
  }

  /// Begins an interview for a client, as far as its first question.
  static func begin(_ client: String, on terminal: TerminalSession) throws {
    let screens = Phrases.english.screens
    terminal.type("1")
    try terminal.waitFor(screens.privacyTitle)
    terminal.type("1")
    try terminal.waitFor(screens.clientTitle)
    terminal.type(client)
    terminal.press(.enter)
    try terminal.waitFor(screens.clinicianTitle)
    terminal.press(.enter)
    try terminal.waitFor("overdose")
  }

  @Test(
    "an answer that the screen calls kept outlives kill -9, and the interview goes on where it was")
  func killed() throws {
    let (scratch, environment) = try Self.store()
    let first = try Self.desk(scratch, environment)
    try Self.unlock(first)
    try Self.begin("Quillfeather", on: first)
    first.type("2")
    first.press(.enter)
    try first.waitFor("question 2")
    try first.waitFor(Self.words.kept)
    first.signal(SIGKILL)
    _ = try first.waitForExit()

    let second = try Self.desk(scratch, environment)
    try Self.unlock(second)
    try second.waitFor("Quillfeather")
    // The search finds it, and Enter goes on with it.
    second.type("/quill")
    try second.waitFor("(1 of 1)")
    second.press(.enter)
    try second.waitFor(Self.words.goOnRow)
    second.type("1")
    try second.waitFor("question 2")
    try second.waitFor("the past two days")

    // Twice asked, and gone.
    second.type("q")
    try second.waitFor(Self.words.leaveKept.prefix(20).description)
    second.type("2")
    try second.waitFor(Self.words.listTitle)
    second.type("2")
    try second.waitFor(Self.words.deleteRow)
    second.type("6")
    try second.waitFor("cannot be brought back")
    second.type("2")
    try second.waitFor("for good")
    second.type(Self.words.deleteWord)
    second.press(.enter)
    try second.waitFor(Self.words.deleted)
    try second.waitFor(Self.words.empty)
    second.type("x")
    try second.waitFor(Self.words.passphrase)
    // A page is painted from its top on.
    try second.wait(for: "screen without the name") { !$0.screenText.contains("Quillfeather") }
    second.press(.control("c"))
    #expect(try second.waitForExit() == .exit(code: 0))
  }

  @Test("the file, the folders and what a run leaves behind hold no name in the clear")
  func sealed() throws {
    let (scratch, environment) = try Self.store()
    let terminal = try Self.desk(scratch, environment)
    try Self.unlock(terminal)
    try Self.begin("Quillfeather", on: terminal)
    terminal.type("2")
    terminal.press(.enter)
    try terminal.waitFor("question 2")
    try terminal.waitFor(Self.words.kept)
    terminal.signal(SIGKILL)
    _ = try terminal.waitForExit()
    for path in try scratch.files() where !path.hasSuffix("/passphrase") {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      for name in ["Quillfeather", "Zoltan", Self.passphrase] {
        #expect(data.range(of: Data(name.utf8)) == nil, "\(name) in \(path)")
      }
    }
    for path in try scratch.files() where path.contains("/private/") {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(path)")
    }
  }

  @Test("on a disk that takes nothing the records can be read, and what is not noted is told")
  func diskWithoutRoom() throws {
    let (scratch, environment) = try Self.store()
    let first = try Self.desk(scratch, environment)
    try Self.unlock(first)
    try Self.begin("Quillfeather", on: first)
    first.type("2")
    first.press(.enter)
    try first.waitFor("question 2")
    try first.waitFor(Self.words.kept)
    first.press(.function(9))
    #expect(try first.waitForExit() == .exit(code: 0))

    let script = "trap '' XFSZ; ulimit -f 0; exec \"$@\""
    let second = try TerminalSession(
      program: "/bin/sh", arguments: ["-c", script, "sh", Program.path, "records"],
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
    try second.waitFor(Self.words.passphrase)
    try Self.unlock(second)
    try second.waitFor("Quillfeather")
    try second.waitFor("The disk takes nothing")
    second.type("2")
    try second.waitFor(Self.words.goOnRow)
    second.type("1")
    try second.waitFor("the past two days")
    try second.waitFor(Self.words.notKept)
    second.type("q")
    try second.waitFor("Leave this interview?")
    // The second row keeps it elsewhere.
    second.type("3")
    try second.waitFor("The disk takes nothing")
    second.type("x")
    try second.waitFor("2 things done here are not in the trail")
  }

  @Test("two who change one record are told of each other, and what each typed is kept")
  func two() throws {
    let (scratch, environment) = try Self.store()
    let first = try Self.desk(scratch, environment)
    try Self.unlock(first)
    try Self.begin("Quillfeather", on: first)
    first.type("2")
    first.press(.enter)
    try first.waitFor("question 2")
    try first.waitFor(Self.words.kept)

    let second = try Self.desk(scratch, environment)
    try Self.unlock(second)
    try second.waitFor("Dr. Zoltan")
    try second.waitFor("open:")
    second.type("2")
    try second.waitFor("Dr. Zoltan has this record open now")
    second.type("1")
    try second.waitFor("question 2")
    second.type("5")
    second.press(.enter)
    try second.waitFor("question 3")
    try second.waitFor(Self.words.kept)

    first.type("1")
    first.press(.enter)
    try first.waitFor(Phrases.english.screens.helpNowTitle)
    try first.waitFor(Self.words.kept)
    try first.waitFor("Yours goes on as a copy")
    first.type("q")
    try first.waitFor(Self.words.leaveKept.prefix(20).description)
    first.type("2")
    try first.waitFor("2 records")
    try first.waitFor("Quillfeather (copy)")
  }

  @Test("what is being written is kept when one leaves at once, and stands there again")
  func draft() throws {
    let (scratch, environment) = try Self.store()
    let first = try Self.desk(scratch, environment)
    try Self.unlock(first)
    try Self.begin("Quillfeather", on: first)
    first.type("n")
    try first.waitFor(Phrases.english.screens.note.prefix(20).description)
    first.type("says that she sle")
    first.press(.function(9))
    #expect(try first.waitForExit() == .exit(code: 0))

    let second = try Self.desk(scratch, environment)
    try Self.unlock(second)
    second.type("2")
    try second.waitFor(Self.words.goOnRow)
    second.type("1")
    try second.waitFor("says that she sle_")
  }

  @Test("the looks that are asked for are those of the desk too")
  func looks() throws {
    let (scratch, environment) = try Self.store()
    let run = try Program.run(
      ["records", "--theme", "pink"], environment: environment, in: scratch)
    #expect(run.code == 64)
    #expect(run.complaint.contains("pink"))
  }

  @Test("a wrong passphrase opens nothing, says so, and is not shown")
  func wrongPassphrase() throws {
    let (scratch, environment) = try Self.store()
    let terminal = try Self.desk(scratch, environment)
    terminal.type("something else")
    terminal.press(.enter)
    try terminal.waitFor("does not open these records")
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("something else"))
    try Self.unlock(terminal)
  }

  @Test("the desk locks itself, and forgets what it showed")
  func locks() throws {
    let (scratch, environment) = try Self.store()
    let terminal = try Self.desk(
      scratch, environment.merging(["WAYMARK_LOCK_AFTER_SECONDS": "3"]) { $1 })
    // The list may stand there for no longer than a slow machine takes to look.
    terminal.type(Self.passphrase)
    terminal.press(.enter)
    try terminal.waitFor(Self.words.lockedIdle)
    try terminal.waitFor(Self.words.passphrase)
  }

  @Test("a place that others can look into is refused, with the remedy")
  func openFolder() throws {
    let (scratch, environment) = try Self.store()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(scratch.home)/private")
    let run = try Program.run(
      ["records", "list"], environment: environment, in: scratch)
    #expect(run.code == 78)
    #expect(run.complaint.contains("chmod 700"))
  }

  @Test("records that are not there are told, with the command that makes them")
  func none() throws {
    let scratch = try Scratch()
    let run = try Program.run(["records"], in: scratch)
    #expect(run.code == 66)
    #expect(run.complaint.contains("waymark records init"))
  }

  @Test("a passphrase file that others can read is refused")
  func openPassphraseFile() throws {
    let (scratch, environment) = try Self.store()
    let file = try scratch.write(Self.passphrase, to: "shared", mode: 0o644)
    let run = try Program.run(
      ["records", "list", "--passphrase-file", file], environment: environment, in: scratch)
    #expect(run.code == 78)
    #expect(run.complaint.contains("chmod 600"))
  }
}
