import Phrases
import Reports
import TextLayout

/// How tests print.
enum Printing {
  static func renderer(
    width: Int = 80, lines: Int = 60, glyphs: TextGlyphs = .unicode
  ) -> TextRenderer {
    TextRenderer(
      width: width, pageLines: lines, glyphs: glyphs, pageOf: ReportPhrases.english.pageOf)
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

  static func width(_ line: String) -> Int { line.columns }
}
