internal import TextLayout

/// A grid of styled characters: what a screen looks like, before any terminal is asked.
package struct Canvas: Hashable, Sendable {
  /// One place of the grid.
  ///
  /// A character two columns wide is followed by an empty cell.
  package struct Cell: Hashable, Sendable {
    package var text: Character?
    package var style: Style
  }

  /// A stretch of one row in one style.
  package struct Run: Hashable, Sendable {
    package let column: Int
    package let text: String
    package let style: Style

    package init(column: Int, text: String, style: Style) {
      self.column = column
      self.text = text
      self.style = style
    }
  }

  package let rows: Int
  package let columns: Int
  private var cells: [Cell]

  /// An empty canvas; a size below one counts as one.
  package init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    cells = Array(repeating: Cell(text: " ", style: .plain), count: self.rows * self.columns)
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * columns + column] }

  /// Writes text into one row, and stops at the limit or the edge.
  ///
  /// A character that would only half fit is left out. Controls and line breaks are left out.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - row: From 0; outside of the canvas nothing is written.
  ///   - column: From 0.
  ///   - style: The role of the text.
  ///   - limit: The column to stop before; the canvas's width unless told.
  /// - Returns: The column after the last character written.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    let end = min(limit ?? columns, columns)
    guard (0..<rows).contains(row), column >= 0 else { return column }
    var at = column
    for character in text {
      let width = character.columns
      if width == 0 { continue }
      if at + width > end { break }
      cells[row * columns + at] = Cell(text: character, style: style)
      if width == 2 { cells[row * columns + at + 1] = Cell(text: nil, style: style) }
      at += width
    }
    return at
  }

  /// The row, cut where the style changes.
  package func runs(row: Int) -> [Run] {
    var runs: [Run] = []
    var text = ""
    var start = 0
    for column in 0..<columns {
      let cell = self[row, column]
      if column > start, cell.style != self[row, start].style {
        runs.append(Run(column: start, text: text, style: self[row, start].style))
        text = ""
        start = column
      }
      if let character = cell.text { text.append(character) }
    }
    runs.append(Run(column: start, text: text, style: self[row, start].style))
    return runs
  }

  /// The canvas as lines of text, without the blanks at their ends.
  package var text: String {
    (0..<rows).map { row in
      var line = String((0..<columns).compactMap { self[row, $0].text })
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
