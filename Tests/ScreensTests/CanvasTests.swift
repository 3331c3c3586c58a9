@testable import Screens
import Testing

@Suite("A canvas")
struct CanvasTests {
  @Test("a wide character takes two cells, and is left out where only half would fit")
  func wide() {
    var canvas = Canvas(rows: 1, columns: 4)
    #expect(canvas.write("a李b", row: 0, column: 0) == 4)
    #expect(canvas.text == "a李b")
    #expect(canvas[0, 2].text == nil)
    var narrow = Canvas(rows: 1, columns: 2)
    #expect(narrow.write("a李", row: 0, column: 0) == 1)
    #expect(narrow.text == "a")
  }

  @Test("nothing is written outside of it")
  func outside() {
    var canvas = Canvas(rows: 2, columns: 3)
    canvas.write("abcdef", row: 0, column: 1)
    canvas.write("x", row: 5, column: 0)
    canvas.write("x", row: -1, column: 0)
    canvas.write("y", row: 1, column: 9)
    #expect(canvas.text == " ab\n")
  }

  @Test("controls and line breaks are left out")
  func controls() {
    var canvas = Canvas(rows: 1, columns: 8)
    canvas.write("a\u{1B}[2J\nb", row: 0, column: 0)
    #expect(canvas.text == "a[2Jb")
  }

  @Test("a row is cut where its style changes")
  func runs() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.write("ab", row: 0, column: 0, style: .strong)
    canvas.write("cd", row: 0, column: 2)
    #expect(
      canvas.runs(row: 0) == [
        Canvas.Run(column: 0, text: "ab", style: .strong),
        Canvas.Run(column: 2, text: "cd  ", style: .plain),
      ])
  }
}
