import Interview
import Phrases
import Placement
import Questionnaires
import Screens
import TerminalTesting
import Testing

@Suite("The mouse in the program")
struct MouseTests {
  private let phrases = Phrases.english

  @Test("a self-assessment is answered by clicks alone, up to the result")
  func clicks() throws {
    let walk = try Walk(in: try Scratch())
    try click(phrases.screens.forMyself, in: walk)
    try click(phrases.screens.begin, in: walk)
    for _ in 0..<200 {
      guard case .question = walk.interview.place else {
        if walk.interview.place == .review { break }
        try click(phrases.screens.goOn, in: walk)
        continue
      }
      let rows = walk.interview.page.control.rows
      let row = rows.firstIndex { $0.text == phrases.answers.no.person } ?? rows.count - 1
      try click(rows[row].text, in: walk)
      let mark = walk.interview.page.control.rows[row].mark
      #expect(mark == .radio(true) || mark == .check(true))
      try click(.next, in: walk)
    }
    try #require(walk.interview.place == .review)
    try click(phrases.screens.seeResultRow, in: walk)
    #expect(walk.interview.place == .recommendation)
    try walk.turn(.down)
    try walk.turn(.up)
    try click(.why, in: walk)
    try click(.back, in: walk)
    #expect(walk.interview.place == .recommendation)
    try walk.leave()
  }

  @Test("a click beside everything does nothing, and the wheel moves the focus")
  func beside() throws {
    let walk = try Walk("--self", in: try Scratch())
    try walk.press(.enter)
    let before = walk.interview.page
    try walk.click(row: 0, column: 0)
    try walk.click(row: 21, column: 79)
    #expect(walk.interview.page == before)
    try walk.turn(.down)
    #expect(walk.interview.page.control.focus == 1)
  }

  @Test("a click on the words for quick exit is quick exit")
  func quickExit() throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", in: scratch)
    let column = try #require(walk.terminal.line(23).firstRange(of: phrases.keys.quickExit))
    let place = walk.terminal.line(23).distance(
      from: walk.terminal.line(23).startIndex, to: column.lowerBound)
    walk.terminal.type("\u{1B}[<0;\(place + 1);24M")
    #expect(try walk.terminal.waitForExit() == .exit(code: 0))
    #expect(walk.terminal.screenText.allSatisfy { $0 == "\n" })
  }

  @Test(
    "is left to the terminal for who wants that",
    arguments: [(["--no-mouse"], [:]), ([], ["WAYMARK_NO_MOUSE": "1"])]
      as [([String], [String: String])])
  func none(arguments: [String], environment: [String: String]) throws {
    let walk = try Walk(["--self"] + arguments, environment: environment, in: try Scratch())
    try walk.begin(.person)
    try walk.leave()
    #expect(!String(decoding: walk.terminal.bytes, as: UTF8.self).contains("\u{1B}[?100"))
  }

  /// Clicks on the row with a text.
  private func click(_ text: String, in walk: Walk) throws {
    let control = walk.interview.page.control
    let row = try #require(control.rows.firstIndex { $0.text == text })
    let focus = if case .field = control { row + 1 } else { row }
    try click(try #require(control.command(forRowAt: focus)), in: walk)
  }

  /// Clicks on what gives a command.
  private func click(_ command: Command, in walk: Walk) throws {
    // Further rows of a long list come into sight when one goes there.
    if !walk.frame.targets.contains(where: { $0.command == command }) { try walk.press(.end) }
    let target = try #require(
      walk.frame.targets.first { $0.command == command }, "Nothing on the screen gives \(command).")
    try walk.click(row: target.row, column: target.columns.lowerBound)
  }
}
