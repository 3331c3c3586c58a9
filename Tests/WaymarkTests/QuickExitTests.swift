import Foundation
import Interview
import Questionnaires
import TerminalTesting
import Testing

@Suite("Quick exit")
struct QuickExitTests {
  @Test(
    "wipes the screen and leaves no file, from every kind of screen", arguments: Station.allCases)
  func everywhere(station: Station) throws {
    let scratch = try Scratch()
    let (walk, before) = try Walk.startBelowText(station.arguments, in: scratch)
    try station.reach(in: walk, scratch)
    let files = try scratch.files()
    let key: Key = station.rawValue.count.isMultiple(of: 2) ? .function(9) : .control("x")
    #expect(try walk.press(key, toEndWith: .vanish) == .exit(code: 0))

    let terminal = walk.terminal
    #expect(terminal.screenText.allSatisfy { $0 == "\n" })
    #expect(terminal.isCursorVisible && !terminal.isOnAlternateScreen)
    #expect(try terminal.settings == before)
    #expect(try scratch.files() == files)
    // After the second screen is left, the main one and its past are cleared, and nothing is written any more.
    let output = String(decoding: terminal.bytes, as: UTF8.self)
    let last = try #require(output.components(separatedBy: "\u{1B}[?1049l").last)
    #expect(last.contains("\u{1B}[2J") && last.contains("\u{1B}[3J"))
    let letters = last.replacing(/\u{1B}(?:\[[0-9;?]*[A-Za-z]|[=>]|\([0-9A-B])/, with: "")
    #expect(letters.allSatisfy { $0 == "\r" || $0 == "\n" }, "“\(letters)”")
  }

  @Test("in the middle of writing it keeps nothing of what was typed")
  func whileWriting() throws {
    let scratch = try Scratch()
    let walk = try Walk("--interview", in: scratch)
    try walk.press(.enter)
    try walk.type("Case 7")
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(try scratch.files().isEmpty)
  }

  @Test("a whole interview that is left by it leaves no file")
  func afterAll() throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", in: scratch)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "carpenter-ready-for-iop"))
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(try scratch.files().isEmpty)
    #expect(walk.terminal.screenText.allSatisfy { $0 == "\n" })
  }
}
