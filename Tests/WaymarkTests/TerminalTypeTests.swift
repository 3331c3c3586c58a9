import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("Types of terminals")
struct TerminalTypeTests {
  static let types = [
    "xterm-256color", "xterm", "linux", "vt100", "screen-256color", "tmux-256color", "xterm-mono",
  ]

  @Test("keys of all kinds do the same on each, up to a result", arguments: types)
  func walk(type: String) throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", environment: ["TERM": type], in: scratch)
    try walk.begin(.person)
    try walk.press(.character("?"), .escape)
    try walk.answer(try Shipped.answers(of: "shakes-at-home"), until: "drinking-days")
    try walk.type("30")
    try walk.press(.left, .backspace, .end, .escape)
    try walk.press(.down, .up, .down, .left, .enter)
    try walk.answerAll(try Shipped.answers(of: "uses-nothing"))
    try walk.press(.pageDown, .pageUp, .end, .home)
    #expect(walk.interview.recommendation.levels == [.none])
    try walk.leave()
  }

  @Test("quick exit works by the key that the help line names", arguments: types)
  func quickExit(type: String) throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", environment: ["TERM": type], in: scratch)
    try walk.expectScreen(says: "F9 \(Phrases.english.keys.quickExit)")
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(walk.terminal.screenText.allSatisfy { $0 == "\n" })
  }

  @Test(
    "no color is asked for where none is wanted or known",
    arguments: [["NO_COLOR": "1"], ["TERM": "xterm-mono"], ["TERM": "vt100"]])
  func noColor(environment: [String: String]) throws {
    let walk = try Walk("--self", environment: environment, in: try Scratch())
    try walkForColors(walk)
    #expect(try colors(of: walk).isEmpty)
  }

  @Test("--no-color does the same")
  func noColorOption() throws {
    let walk = try Walk("--self", "--no-color", in: try Scratch())
    try walkForColors(walk)
    #expect(try colors(of: walk).isEmpty)
  }

  @Test("color is asked for elsewhere, and an empty NO_COLOR forbids nothing")
  func color() throws {
    let walk = try Walk("--self", environment: ["NO_COLOR": ""], in: try Scratch())
    try walkForColors(walk)
    #expect(try !colors(of: walk).isEmpty)
  }

  @Test("--theme and WAYMARK_THEME choose the looks, and the option counts for more")
  func theme() throws {
    for (arguments, environment, isColored) in [
      (["--self", "--theme", "mono"], [:], false), (["--self"], ["WAYMARK_THEME": "mono"], false),
      (["--self", "--theme", "dark"], ["WAYMARK_THEME": "mono"], true),
    ] as [([String], [String: String], Bool)] {
      let walk = try Walk(arguments, environment: environment, in: try Scratch())
      try walkForColors(walk)
      #expect(try colors(of: walk).isEmpty != isColored, "\(arguments) \(environment)")
    }
  }

  @Test("a WAYMARK_THEME that is no theme is named, with those that there are")
  func unknownTheme() throws {
    let terminal = try TerminalSession(
      program: Program.path, arguments: ["--self"],
      environment: try Scratch().environment.merging(["WAYMARK_THEME": "pink"]) { $1 })
    #expect(try terminal.waitForExit() == .exit(code: 78))
    let said = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(said.contains("WAYMARK_THEME is \"pink\", which is no theme."))
    #expect(said.contains("high-contrast"))
  }

  /// Shows what would be colored: marks, messages, help.
  private func walkForColors(_ walk: Walk) throws {
    try walk.begin(.person)
    try walk.press(.enter, .character("1"), .enter, .character("?"))
  }

  /// The numbers of all colors that were asked for.
  private func colors(of walk: Walk) throws -> [Int] {
    let output = String(decoding: walk.terminal.bytes, as: UTF8.self)
    return output.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match in
      match.1.split(separator: ";").compactMap { Int($0) }
        .filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
    }
  }

  @Test("names in all scripts are shown in the locale of POSIX", arguments: ["C", "POSIX"])
  func locale(name: String) throws {
    let scratch = try Scratch()
    let walk = try Walk("--interview", environment: ["LC_ALL": name], in: scratch)
    try walk.begin(.interview, client: "мама", clinician: "José Łódź 李")
    #expect(walk.interview.clinician == "José Łódź 李")
    try walk.press(.character("n"))
    try walk.type("Ünïcödé 李")
    try walk.press(.enter)
    try walk.expectScreen(says: "Ünïcödé 李")
    try walk.openReview()
    try walk.choose(Phrases.english.screens.seeResultRow)
    try walk.save(.chart, as: "Łódź.txt")
    try walk.leave()
    #expect(try scratch.read("Łódź.txt").contains("José Łódź 李"))
  }

  @Test("a type that is not known gets a sentence with the remedy, and exit code 78")
  func unknown() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: Program.path, environment: scratch.environment.merging(["TERM": "nonesuch"]) { $1 },
      folder: scratch.work, columns: 200)
    let before = try terminal.settings
    #expect(try terminal.waitForExit() == .exit(code: 78))
    #expect(
      String(decoding: terminal.bytes, as: UTF8.self) == """
        waymark: Waymark does not know the terminal type "nonesuch". \
        Set TERM to a type that this machine knows, such as xterm, or use --plain.\r\n
        """)
    #expect(try terminal.settings == before)
  }

  @Test(
    "line mode is chosen where the cursor cannot be moved, or is asked for",
    arguments: [
      ["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"], ["ACCESSIBLE": "1", "TERM": "nonesuch"],
    ])
  func lines(environment: [String: String]) throws {
    try expectLines(environment: environment)
  }

  @Test("--plain is line mode, whatever the terminal", arguments: ["xterm", "nonesuch", "dumb"])
  func plain(type: String) throws {
    try expectLines("--plain", environment: ["TERM": type])
  }

  private func expectLines(_ arguments: String..., environment: [String: String]) throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: Program.path, arguments: arguments,
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
    let before = try terminal.settings
    let phrases = Phrases.english
    try terminal.waitFor(phrases.lines.intro[0])
    try terminal.waitFor("3. \(phrases.screens.leaveNow)")
    terminal.type("3\r")
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(try terminal.settings == before)
  }
}
