import TerminalTesting
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "no colour is sent where none is wished or known",
    arguments: [
      (["NO_COLOR": "1"], []), (["TERM": "vt100"], []), (["TERM": "xterm-mono"], []),
      ([:], ["--no-colors"]), ([:], ["--theme=mono"]),
      (["NO_COLOR": "1"], ["--theme=dark"]),
    ] as [([String: String], [String])])
  func none(environment: [String: String], arguments: [String]) throws {
    let demo = try TerminalSession(
      program: BuiltProducts.path(of: "terminal-demo"), arguments: arguments,
      environment: environment)
    try demo.waitFor("Demo")
    demo.waitForIdle()
    #expect(colors(in: demo).isEmpty)
    #expect(demo.cell(row: 2, column: 2).isReverse)
  }

  @Test("an empty NO_COLOR is no wish")
  func emptyWish() throws {
    #expect(!colors(in: try Demo.start(environment: ["NO_COLOR": ""])).isEmpty)
  }

  @Test("eight colours are named by their eight numbers")
  func eight() throws {
    let demo = try Demo.start(environment: ["TERM": "linux"])
    let colors = colors(in: demo)
    #expect(colors.contains("41"))
    #expect(colors.isSubset(of: ["31", "37", "39", "41", "49", "39;49"]))
    // Faint letters cannot be read on this console.
    #expect(!demo.output().contains("\u{1B}[2m") && !demo.output().contains(";2m"))
  }

  @Test("many colours are named by their number")
  func many() throws {
    #expect(colors(in: try Demo.start("--theme=dark")).contains("38;5;80"))
    #expect(colors(in: try Demo.start("--theme=light")).contains("38;5;23"))
  }

  @Test("a terminal that says whether it is dark or light is taken at its word")
  func ownBackground() throws {
    let dark = try Demo.start(environment: ["COLORFGBG": "15;0"])
    #expect(colors(in: dark).contains("38;5;80"))
    let light = try Demo.start(environment: ["COLORFGBG": "0;15"])
    #expect(colors(in: light).contains("38;5;23"))
  }

  @Test("without that, text has no colour but where it brings its background along")
  func unknownBackground() throws {
    let demo = try Demo.start()
    #expect(!demo.cell(row: 0, column: 0).isColored)
    #expect(demo.cell(row: 23, column: 79).isColored)
  }

  @Test("the terminal's own background is kept for running text")
  func background() throws {
    let demo = try Demo.start("plain", "--theme=dark")
    #expect(!demo.cell(row: 1, column: 0).isColored)
    #expect(demo.cell(row: 0, column: 0).isColored)
  }

  /// The colour settings among the control sequences that the program sent.
  private func colors(in session: TerminalSession) -> Set<String> {
    var colors: Set<String> = []
    for match in session.output().matches(of: /\u{1B}\[([0-9;]*)m/) {
      let setting = String(match.1)
      let first = setting.split(separator: ";").first.flatMap { Int($0) } ?? 0
      if (30...49).contains(first) { colors.insert(setting) }
    }
    return colors
  }
}
