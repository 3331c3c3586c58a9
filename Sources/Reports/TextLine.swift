/// A line of text on its way to a page.
struct TextLine: Hashable, Sendable {
  var text: String
  /// Whether the next line has to stand on the same page.
  var keepsWithNext = false
  /// Whether the line only makes room; it is left out at the top of a page.
  var isSpace = false
  /// Whether a page begins here.
  var beginsPage = false
  /// What is said again above the line when it comes first on a page: the heads of a table.
  var heads: [String] = []

  static let space = TextLine(text: "", isSpace: true)
}

extension [TextLine] {
  /// Lines that stay together on one page, if they fit on one.
  static func together(_ texts: [String], andNext: Bool = false) -> [TextLine] {
    texts.enumerated().map { place, text in
      TextLine(text: text, keepsWithNext: andNext || place < texts.count - 1)
    }
  }

  /// Lines that may be parted, but with no line of the first two or the last two left alone.
  static func flowing(_ texts: [String], andNext: Bool = false) -> [TextLine] {
    texts.enumerated().map { place, text in
      let isEdge = place == 0 || place == texts.count - 2
      let isLast = place == texts.count - 1
      return TextLine(text: text, keepsWithNext: isLast ? andNext : isEdge)
    }
  }
}
