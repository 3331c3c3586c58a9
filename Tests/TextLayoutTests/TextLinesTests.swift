import Testing
import TextLayout

@Suite("Breaking text into lines")
struct TextLinesTests {
  @Test("breaks at blanks, and never makes a line too wide")
  func wrapping() {
    #expect(TextLines.wrapped("one two three four", columns: 9) == ["one two", "three", "four"])
    for width in 1...30 {
      for line in TextLines.wrapped("Ask 李 about détente, word-by-word", columns: width) {
        #expect(line.columns <= max(2, width))
      }
    }
  }

  @Test("an empty text is one empty line")
  func empty() { #expect(TextLines.wrapped("", columns: 10) == [""]) }

  @Test("a word wider than the line is broken where it must be, and nothing of it is lost")
  func longWord() {
    let lines = TextLines.wrapped("supercalifragilistic x", columns: 7)
    #expect(lines == ["superca", "lifragi", "listic", "x"])
  }

  @Test("runs of blanks count as one")
  func blanks() { #expect(TextLines.wrapped("  a   b ", columns: 9) == ["a b"]) }

  @Test(
    "counts columns as a terminal does",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("李", 2), ("ﾊ", 1), ("한", 2), ("\u{200B}", 0),
      ("👩‍⚕️", 2), ("🇵🇱", 2), ("▪", 1), ("\t", 0),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("an ellipsis shows that a text was cut")
  func cutting() {
    #expect(TextLines.cut("Home and support", columns: 8) == "Home an…")
    #expect(TextLines.cut("Home", columns: 8) == "Home")
    #expect(TextLines.padded("李", columns: 4) == "李  ")
  }
}
