/// One picture of the interview: what to show, and where the cursor stands.
package struct Frame: Hashable, Sendable {
  package var canvas: Canvas
  /// Where the real cursor is put: on the focused row, so that screen readers and braille lines follow it.
  package var cursor: Position
  /// How far the text can be scrolled; 0 when all of it is seen.
  package var scrollLimit: Int

  package init(canvas: Canvas, cursor: Position, scrollLimit: Int) {
    self.canvas = canvas
    self.cursor = cursor
    self.scrollLimit = scrollLimit
  }

  package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }
}
