@testable import CursesTerminal
import TextLayout
import Testing

@Suite("Letters of ASCII")
struct ASCIIFallbackTests {
  @Test(
    "what cannot be shown is replaced by what comes nearest",
    arguments: [
      ("José Ñandú Łódź Đặng", "Jose Nandu Lodz Dang"), ("e\u{301}", "e"), ("ß Ø œ", "s O o"),
      ("“so” – it’s…", "\"so\" - it's."), ("• ▪ ▫ ● ○ «»", "* # - * o \"\""),
      ("━━──│┌┼", "==--|++"),
      ("█▓░", "##."), ("← → ↑ ↓", "< > ^ v"), ("a\u{A0}b", "a b"), ("✓", "x"), ("李", "??"),
    ])
  func nearest(text: String, ascii: String) { #expect(ASCIIFallback.text(text) == ascii) }

  @Test("every character keeps its columns and becomes ASCII")
  func columns() {
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let ascii = ASCIIFallback.text(text)
      #expect(ascii.columns == text.columns && ascii.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("a letter of ASCII stands for the letter that it is the base of")
  func decomposition() {
    // Strings that are canonically the same are equal, so a pair finds the letter made of it.
    var bases: [String: Character] = [:]
    for base in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" {
      for mark in UInt32(0x300)...0x338 {
        guard let mark = Unicode.Scalar(mark) else { continue }
        bases["\(base)\(mark)"] = base
      }
    }
    for block in ASCIIFallback.latin {
      for value in block.first..<block.first + UInt32(block.letters.count) {
        guard let scalar = Unicode.Scalar(value), let base = bases[String(scalar)] else { continue }
        #expect(ASCIIFallback.letter(for: Character(scalar)) == base)
      }
    }
  }
}
