package import Interview

/// One picture of the interview: what to show, and where the cursor stands.
package struct Frame: Hashable, Sendable {
  package var canvas: Canvas
  /// Where the real cursor is put: on the focused row, so that screen readers and braille lines follow it.
  package var cursor: Position
  /// How far the text can be scrolled; 0 when all of it is seen.
  package var scrollLimit: Int
  /// How far it is.
  package var scroll: Int
  /// What can be clicked on.
  package var targets: [Target]

  package init(
    canvas: Canvas, cursor: Position, scrollLimit: Int, scroll: Int = 0, targets: [Target] = []
  ) {
    self.canvas = canvas
    self.cursor = cursor
    self.scrollLimit = scrollLimit
    self.scroll = scroll
    self.targets = targets
  }

  /// What a click on a cell asks for; nil when it asks for nothing.
  package func command(at position: Position) -> Command? {
    targets.first { $0.row == position.row && $0.columns.contains(position.column) }?.command
  }

  /// Cells of one row that can be clicked on, and what that asks for.
  package struct Target: Hashable, Sendable {
    package let row: Int
    package let columns: Range<Int>
    package let command: Command
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
