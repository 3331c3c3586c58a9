private import CNcurses
package import Screens

extension CursesTerminal {
  /// Paints the frame; only what differs from what is shown is sent.
  package func show(_ frame: Frame) {
    guard isOpen, frame != shown else { return }
    let size = windowSize
    let canvas = frame.canvas
    werase(window)
    for row in 0..<min(canvas.rows, size.rows) {
      for run in canvas.runs(row: row) where run.column < size.columns {
        paint(run, row: row, columns: size.columns)
      }
    }
    let row = min(max(0, frame.cursor.row), size.rows - 1)
    let column = min(max(0, frame.cursor.column), size.columns - 1)
    wmove(window, Int32(row), Int32(column))
    wrefresh(window)
    shown = frame
  }

  private func paint(_ run: Canvas.Run, row: Int, columns: Int) {
    var run = run
    // Blanks at the ends of a stretch show no style but a paper. Left plain they need no bytes of their own, and a
    // terminal clears them many at a time.
    if !ink.hasPaper(run.style) { run = run.withoutOuterBlanks }
    guard !run.text.isEmpty else { return }
    var text = run.text
    // Between a change of the window and the next frame the canvas may be the wider one.
    if run.column + text.utf8.count > columns {
      text = ShownText.prefix(of: text, columns: columns - run.column)
    }
    text = usesUnicode ? ShownText.text(text) : ASCIIFallback.text(text)
    // A place for each run: should curses count a letter otherwise than the canvas, it ends here.
    wmove(window, Int32(row), Int32(run.column))
    ink.take(run.style, for: window)
    waddnstr(window, text, -1)
  }
}

extension Canvas.Run {
  /// The same stretch without the blanks at both of its ends.
  fileprivate var withoutOuterBlanks: Canvas.Run {
    let rest = text.drop { $0 == " " }
    var trimmed = rest
    while trimmed.last == " " { trimmed.removeLast() }
    return Canvas.Run(
      column: column + text.count - rest.count, text: String(trimmed), style: style)
  }
}
