extension TerminalSession {
  /// The lines of the screen, without the blanks at their ends.
  package var screenText: String {
    (0..<model.size.rows).map(line).joined(separator: "\n")
  }

  /// The height of the screen.
  package var rows: Int { model.size.rows }

  /// One line of the screen, without the blanks at its end.
  package func line(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < model.size.columns {
      let cell = cell(row: row, column: column)
      line += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.columns)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  package func cell(row: Int, column: Int) -> ScreenCell {
    ScreenCell(model.cell(row: row, column: column))
  }

  package var cursor: (row: Int, column: Int) { model.cursor }
  package var isCursorVisible: Bool { model.isCursorVisible }
  package var isOnAlternateScreen: Bool { model.isOnAlternateScreen }
}
