import Foundation
import Phrases
import TerminalTesting
import Testing

@Suite("One's own answers, saved to go on later")
struct SavedAnswersTests {
  private static let passphrase = "four plain words"
  private static let words = Phrases.english.saving
  private static let screens = Phrases.english.screens

  private static func start(_ scratch: Scratch, _ arguments: [String]) throws -> TerminalSession {
    try TerminalSession(
      program: try Program.path, arguments: arguments, environment: scratch.environment,
      folder: scratch.work)
  }

  private static func folder(of scratch: Scratch) -> String {
    "\(scratch.home)/.local/share/waymark"
  }

  @Test("are sealed, and there again where one stopped, until one deletes them")
  func walk() throws {
    let scratch = try Scratch()
    let first = try Self.start(scratch, ["--self"])
    try first.waitFor(Self.screens.privacyTitle)
    first.type("1")
    try first.waitFor("overdose")
    first.type("2")
    first.press(.enter)
    try first.waitFor("question 2")
    first.type("q")
    try first.waitFor(Self.words.saveRow)
    first.type("2")
    try first.waitFor(Self.words.choosePassphraseRow)
    first.type("1")
    try first.waitFor(Self.words.newLabel)
    first.type(Self.passphrase)
    first.press(.enter)
    try first.waitFor(Self.words.againLabel)
    first.type(Self.passphrase)
    first.press(.enter)
    try first.waitFor(Self.words.saved.prefix(25).description)
    first.type("4")
    #expect(try first.waitForExit() == .exit(code: 0))
    #expect(!String(decoding: first.bytes, as: UTF8.self).contains(Self.passphrase))
    let files = try scratch.files().filter { $0.hasSuffix(".waymark") }
    #expect(files == ["\(Self.folder(of: scratch))/saved.waymark"])
    for file in files {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }

    let second = try Self.start(scratch, [])
    try second.waitFor(Self.words.goOnRow)
    second.type("1")
    try second.waitFor(Self.words.givePassphraseRow)
    second.type("1")
    try second.waitFor(Phrases.english.desk.passphrase)
    second.type("other words\r")
    try second.waitFor("does not open your answers")
    second.type("\(Self.passphrase)\r")
    try second.waitFor("question 2")
    try second.waitFor("Welcome back")
    second.type("q")
    try second.waitFor(Self.words.saveAgainRow)
    second.type("3")
    try second.waitFor(Self.words.deleteNowRow)
    second.type("2")
    try second.waitFor(Self.words.deleted)
    #expect(try scratch.files().filter { $0.contains("saved") }.isEmpty)
    second.press(.function(9))
    #expect(try second.waitForExit() == .exit(code: 0))
  }

  @Test("are saved and found again line by line as well")
  func lines() throws {
    let scratch = try Scratch()
    let secret = "\(Self.passphrase)\n\(Self.passphrase)\n"
    let first = try Program.run(
      "--self", "--plain", input: "1\n2\nq\n2\n1\n" + secret + "4\n", in: scratch)
    #expect(first.code == 0, "\(first.output)\(first.complaint)")
    #expect(!first.output.contains(Self.passphrase))
    let second = try Program.run(
      "--self", "--plain", input: "3\n1\n\(Self.passphrase)\nr\n<\nx\n", in: scratch)
    #expect(second.code == 0, "\(second.output)\(second.complaint)")
    #expect(second.output.contains("question 2"))
    #expect(Words(second.output).says(Self.words.wentOn))
  }

  @Test("are not written when nobody asks: a whole interview leaves no file")
  func nothing() throws {
    let scratch = try Scratch()
    let run = try Program.run("--self", input: "1\n2\nq\n3\n", in: scratch)
    #expect(run.code == 0, "\(run.output)")
    #expect(try scratch.files().isEmpty)
  }

  @Test("give way to newer ones only after it was said, and not before the newer ones are safe")
  func replaced() throws {
    let scratch = try Scratch()
    let secret = "\(Self.passphrase)\n\(Self.passphrase)\n"
    for answer in ["2", "3"] {
      let run = try Program.run(
        "--self", input: "1\n\(answer)\nq\n2\n1\n" + secret + "4\n", in: scratch)
      #expect(run.code == 0, "\(run.output)\(run.complaint)")
      #expect(Words(run.output).says(Self.words.replaces) == (answer == "3"))
    }
    let again = try Program.run(
      "--self", input: "3\n1\n\(Self.passphrase)\nr\nx\n", in: scratch)
    #expect(again.output.contains("Not sure"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Self.folder(of: scratch)).count == 1)
  }
}
