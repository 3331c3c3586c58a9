import Phrases
import Reports

/// How tests print: with widths that are right for what the tests print.
enum Printing {
  static let columns: @Sendable (Character) -> Int = { character in
    character.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F: 0
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
      default: 1
      }
    }.max() ?? 0
  }

  static func renderer(
    width: Int = 80, lines: Int = 60, glyphs: TextGlyphs = .unicode
  ) -> TextRenderer {
    TextRenderer(
      width: width, pageLines: lines, glyphs: glyphs, pageOf: ReportPhrases.english.pageOf,
      columns: columns)
  }

  static func text(
    _ blocks: [Document.Block], title: String = "Title", width: Int = 80, lines: Int = 60,
    glyphs: TextGlyphs = .unicode
  ) -> String {
    renderer(width: width, lines: lines, glyphs: glyphs).render(
      Document(title: title, foot: ["Waymark."], blocks: blocks))
  }

  /// The pages of a text, each as its lines.
  static func pages(_ text: String) -> [[String]] {
    text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  static func width(_ line: String) -> Int { line.reduce(0) { $0 + columns($1) } }
}
