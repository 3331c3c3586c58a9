import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@testable import CursesTerminal

/// A short interview from the start to a saved paper, on every kind of terminal that is promised.
@Suite("Any terminal")
struct AnyTerminalTests {
  enum Letters: String, CaseIterable {
    case unicode = "C.UTF-8"
    case latin = "en_US.ISO-8859-1"
    case posix = "POSIX"
  }

  struct Terminal: Sendable, CustomTestStringConvertible {
    let type: String
    let letters: Letters
    let rows: Int
    let columns: Int

    var testDescription: String { "\(type) in \(letters.rawValue), \(columns)x\(rows)" }
  }

  /// Every type with every locale and with every size, in as few walks as that takes.
  static let terminals: [Terminal] = {
    let sizes = [(12, 40), (24, 80), (70, 240)]
    let types = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-mono"]
    return types.enumerated().flatMap { place, type in
      Letters.allCases.enumerated().map { at, letters in
        let size = sizes[(place + at) % sizes.count]
        return Terminal(type: type, letters: letters, rows: size.0, columns: size.1)
      }
    }
  }()

  @Test("a short interview leads to a result and a saved paper", arguments: terminals)
  func whole(terminal: Terminal) throws {
    let scratch = try Scratch()
    var environment = ["TERM": terminal.type, "LC_ALL": terminal.letters.rawValue]
    if terminal.letters == .latin { environment["LOCPATH"] = try latin(in: scratch) }
    let walk = try Walk(
      ["--interview"], environment: environment, in: scratch, rows: terminal.rows,
      columns: terminal.columns,
      letters: terminal.letters == .latin ? { ASCIIFallback.text($0) } : { $0 })
    let screens = walk.interview.phrases.screens
    try walk.choose(screens.beginShort)
    let name = terminal.letters == .latin ? "Jose" : "José 李"
    try walk.type(name)
    try walk.press(.enter, .enter)
    try walk.answerAll(try Shipped.answers(of: "uses-nothing"))
    #expect(walk.interview.recommendation.levels == [.none])
    try walk.press(.character("w"), .pageDown, .escape, .character("l"), .escape)
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()
    #expect(try scratch.read("chart.txt").contains(name))
  }

  @Test("where the cursor cannot be moved, the same interview goes line by line")
  func dumb() throws {
    let scratch = try Scratch()
    let writer = try LineWriter(.person)
    try writer.begin(.person)
    try writer.answerAll(try Shipped.answers(of: "uses-nothing"))
    // Print, the first line of it, the name that is proposed; leave, and yes.
    writer.add("p", "1", "", "q", writer.leaveRow)
    let terminal = try TerminalSession(
      program: Program.path, arguments: ["--self"],
      environment: scratch.environment.merging(["TERM": "dumb"]) { $1 }, folder: scratch.work)
    try terminal.waitFor("1. \(Phrases.english.screens.begin)")
    for line in writer.lines { terminal.type("\(line)\r") }
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(try scratch.files() == ["\(scratch.work)/\(Phrases.english.paper.personFile)"])
  }

  /// Makes the locale of Latin-1, which few machines have.
  private func latin(in scratch: Scratch) throws -> String {
    let maker = try TerminalSession(
      program: "/usr/bin/localedef",
      arguments: ["-i", "en_US", "-f", "ISO-8859-1", "\(scratch.aside)/en_US.ISO-8859-1"])
    try maker.waitForExit()
    return scratch.aside
  }
}
