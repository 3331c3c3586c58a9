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

  @Test("no file is made or changed, anywhere that programs keep things, not even for a moment")
  func noTraces() throws {
    let scratch = try Scratch()
    var folders: [String: String] = [:]
    for name in ["CONFIG", "CACHE", "DATA", "STATE"] {
      folders["XDG_\(name)_HOME"] = try scratch.makeFolder(name.lowercased())
    }
    folders["XDG_RUNTIME_DIR"] = try scratch.makeFolder("runtime")
    for folder in folders.values { try scratch.write("mine", to: "\(folder)/kept") }
    let before = try scratch.traces()
    let walk = try Walk("--interview", environment: folders, in: scratch)
    try walk.begin(.interview, client: "Case 7", clinician: "José")
    try walk.press(.character("n"))
    try walk.type("A note")
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(try scratch.traces() == before)
  }

  @Test("the title of the window is never set, so that none is left", arguments: Self.types)
  func title(type: String) throws {
    let walk = try Walk("--self", environment: ["TERM": type], in: try Scratch())
    try walk.begin(.person)
    #expect(try walk.press(.control("x"), toEndWith: .vanish) == .exit(code: 0))
    let output = String(decoding: walk.terminal.bytes, as: UTF8.self)
    // Titles begin with ESC ] or, in screen and tmux, with ESC k.
    #expect(!output.contains("\u{1B}]") && !output.contains("\u{1B}k"))
  }

  private static let types = ["xterm-256color", "tmux-256color", "screen", "linux"]
}
