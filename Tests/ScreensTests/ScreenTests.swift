import Interview
import Phrases
import Questionnaires
import Screens
import ShippedAssessment
import Testing
import TextLayout

@testable import CursesTerminal

@Suite("A screen")
struct ScreenTests {
  struct Size: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int

    var testDescription: String { "\(columns)x\(rows)" }
  }

  static let goldenSizes = [
    Size(columns: 80, rows: 24), Size(columns: 50, rows: 16), Size(columns: 120, rows: 40),
  ]

  private func frame(_ interview: Interview, _ size: Size) -> Frame {
    Screen(phrases: interview.phrases).frame(
      interview.page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
  }

  @Test(
    "looks as it is kept in its golden file, in English and in Spanish", arguments: goldenSizes,
    Language.allCases)
  func goldens(size: Size, language: Language) throws {
    for tour in try Tour.all(in: language) {
      try expectGolden(
        frame(tour.interview, size).canvas.text,
        "\(prefix(language))\(tour.name)-\(size.testDescription)")
    }
  }

  private func prefix(_ language: Language) -> String {
    language == .english ? "" : "\(language.rawValue)/"
  }

  @Test("says by weight alone what is focused, marked and urgent", arguments: Language.allCases)
  func monochrome(language: Language) throws {
    for tour in try Tour.all(in: language) {
      let frame = frame(tour.interview, Size(columns: 80, rows: 24))
      try expectGolden(frame.canvas.weights, "\(prefix(language))\(tour.name)-mono")
    }
  }

  @Test("keeps its columns where only ASCII can be shown", arguments: Language.allCases)
  func ascii(language: Language) throws {
    let size = Size(columns: 80, rows: 24)
    for tour in try Tour.all(in: language) {
      let text = frame(tour.interview, size).canvas.text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let ascii = lines.map(ASCIIFallback.text)
      #expect(zip(lines, ascii).allSatisfy { $0.columns == $1.columns })
      #expect(ascii.joined().utf8.allSatisfy { $0 < 0x80 })
      #expect(!ascii.joined().contains("??"), "\(tour.name)")
      try expectGolden(ascii.joined(separator: "\n"), "\(prefix(language))\(tour.name)-ascii")
    }
  }

  @Test("puts the cursor on the focused row, wherever it has moved")
  func cursor() throws {
    for tour in try Tour.all() {
      for size in Self.goldenSizes + [Size(columns: 40, rows: 12)] {
        var interview = tour.interview
        for _ in 0..<12 {
          let frame = frame(interview, size)
          interview.scrolled(to: frame.scroll)
          guard interview.page.control != .reading, interview.scroll == 0 else { break }
          let row = (0..<size.columns).map { frame.canvas[frame.cursor.row, $0].style }
          #expect(row.contains(.focus), "\(tour.name) at \(size.testDescription)")
          _ = interview.update(.down)
        }
      }
    }
  }

  @Test("has room in every window, and never writes or points outside of it")
  func sizes() throws {
    for tour in try Tour.all() {
      for (columns, rows) in [(1, 1), (5, 2), (20, 5), (32, 10), (40, 12), (79, 19), (240, 70)] {
        let frame = frame(tour.interview, Size(columns: columns, rows: rows))
        #expect(frame.canvas.rows == rows && frame.canvas.columns == columns)
        #expect((0..<rows).contains(frame.cursor.row))
        #expect((0..<columns).contains(frame.cursor.column))
      }
    }
  }

  private static let smallest = Size(
    columns: Screen.smallest.columns, rows: Screen.smallest.rows)

  @Test(
    "shows every line of a page to one who scrolls, by lines or by pages",
    arguments: goldenSizes + [smallest], [Command.down, .pageDown])
  func scrolling(size: Size, command: Command) throws {
    for tour in try Tour.all() where tour.interview.page.control == .reading {
      var interview = tour.interview
      // One page begins where a reason was opened.
      interview.scrolled(to: 0)
      var seen: Set<String> = []
      for _ in 0..<400 {
        let frame = frame(interview, size)
        interview.scrolled(to: frame.scroll)
        seen.formUnion(frame.canvas.text.split(separator: "\n").map { $0.trimmed })
        if interview.scroll >= frame.scrollLimit { break }
        _ = interview.update(command)
      }
      let tall = frame(tour.interview, Size(columns: size.columns, rows: 600))
      // The lines between the header and the foot.
      for line in tall.canvas.text.split(separator: "\n").dropFirst(2).dropLast(3) {
        #expect(seen.contains(line.trimmed), "\(tour.name): \(line)")
      }
    }
  }

  @Test("says that the window is too small, and how large it must be")
  func tooSmall() throws {
    let tour = try #require(try Tour.all().first)
    let text = frame(tour.interview, Size(columns: 30, rows: 9)).canvas.text
    #expect(text.split(separator: "\n").joined(separator: " ").contains("at least 32 columns"))
  }

  @Test("says nothing by colour alone: every marked or focused row also has a sign")
  func signs() throws {
    for tour in try Tour.all() {
      let frame = frame(tour.interview, Size(columns: 80, rows: 24))
      for row in 2..<21 {
        for run in frame.canvas.runs(row: row) where run.style == .focus {
          let line = frame.canvas.runs(row: row).map(\.text).joined().trimmed
          let isContinuation = frame.canvas.runs(row: row - 1).contains { $0.style == .focus }
          #expect(line.hasPrefix(">") || isContinuation, "\(tour.name): \(line)")
        }
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
