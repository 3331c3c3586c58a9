internal import TextLayout

/// Fits words into columns, as they may stand on paper: on one line, without anything that could steer a printer.
enum TextFit {
  static func width(of text: String) -> Int { text.columns }

  /// The width of the longest word: what a column needs if no word is to be broken.
  static func widestWord(of text: String) -> Int {
    text.plainLine.split(separator: " ").map { String($0).columns }.max() ?? 0
  }

  /// Breaks a text into lines of at most so many columns, at spaces where it can; an empty text gives one empty line.
  static func wrap(_ text: String, to limit: Int) -> [String] {
    TextLines.wrapped(text.plainLine, columns: max(2, limit))
  }

  /// A text filled up with spaces to so many columns.
  static func fill(_ text: String, to columns: Int) -> String {
    TextLines.padded(text, columns: columns)
  }

  /// A text filled up with spaces before it, so that it ends at a column.
  static func fillBefore(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.columns)) + text
  }
}
