internal import TextLayout
package import Interview
package import Phrases

/// Puts pages on canvases: header, body, one line for messages, and the keys.
package struct Screen: Sendable {
  /// The smallest window that shows an interview.
  package static let smallest = (rows: 10, columns: 32)
  /// The widest that running text gets, for the eye's sake.
  private static let widestText = 92
  private static let asideWidth = 38
  private static let columnsForAside = 100

  let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  /// Draws a page.
  ///
  /// - Parameters:
  ///   - page: What to show.
  ///   - rows: The height of the terminal.
  ///   - columns: The width of the terminal.
  ///   - scroll: For a page that is read, the first line to show. For a page with rows, how many lines the view is lifted
  ///     above the focused row.
  /// - Returns: The picture, and where the cursor stands in it.
  package func frame(_ page: Page, rows: Int, columns: Int, scroll: Int) -> Frame {
    var canvas = Canvas(rows: rows, columns: columns)
    guard rows >= Self.smallest.rows, columns >= Self.smallest.columns else {
      return tooSmall(canvas)
    }
    let isRoomy = rows >= 20
    let top = isRoomy ? 2 : 1
    let bottom = rows - (isRoomy ? 3 : 2)
    let hasAside = !page.aside.isEmpty && columns >= Self.columnsForAside
    let left = columns >= 60 ? 3 : 1
    let width = min(columns - left - 1 - (hasAside ? Self.asideWidth + 1 : 0), Self.widestText)

    let body = body(page, width: width, isRoomy: isRoomy, hasAside: hasAside)
    let opened = page.opened.map { opened in
      (isRoomy ? 1 : 0) + BlockLayout(width: width).lines(Array(page.blocks[..<opened.block])).count
    }
    let view = View(
      lines: body, control: page.control, height: bottom - top, scroll: scroll, opened: opened,
      goesToOpened: page.opened?.isNew ?? false)
    var targets: [Frame.Target] = []
    for (row, line) in view.visible.enumerated() {
      draw(line, &canvas, row: top + row, left: left)
      if let command = line.focus.flatMap(page.control.command(forRowAt:)) {
        targets.append(
          Frame.Target(row: top + row, columns: left..<left + width, command: command))
      }
    }
    if hasAside { drawAside(page.aside + changes(page), &canvas, rows: top..<bottom) }
    drawHeader(page, &canvas, isRoomy: isRoomy)
    drawFoot(page, &canvas, message: bottom, more: view.more, isRoomy: isRoomy)
    let keys = KeyLine(page.bindings, row: rows - 1, columns: columns)
    keys.draw(on: &canvas)
    let cursor = Frame.Position(
      row: min(top + view.cursor.row, bottom - 1),
      column: min(left + view.cursor.column, columns - 1))
    return Frame(
      canvas: canvas, cursor: cursor, scrollLimit: view.scrollLimit, scroll: view.scroll,
      targets: targets + keys.targets
    )
  }

  /// What the last answer changed, under a heading.
  private func changes(_ page: Page) -> [Block] {
    page.changes.isEmpty
      ? [] : [.gap, .heading(phrases.review.changedTitle)] + page.changes.map { .text($0) }
  }

  private func body(_ page: Page, width: Int, isRoomy: Bool, hasAside: Bool) -> [Line] {
    let blocks = BlockLayout(width: width)
    var lines = isRoomy ? [Line()] : []
    lines += blocks.lines(page.blocks)
    let control = ControlLayout(width: width, isNumbered: page.search == nil).lines(page.control)
    if !control.isEmpty, isRoomy { lines.append(Line()) }
    lines += control
    if !hasAside { lines += blocks.lines(changes(page)) }
    if !page.notes.isEmpty { lines.append(Line()) }
    lines += blocks.lines(page.notes)
    return lines
  }

  private func draw(_ line: Line, _ canvas: inout Canvas, row: Int, left: Int) {
    var column = left + line.indent
    for span in line.spans {
      column = canvas.write(span.text, row: row, column: column, style: span.style)
    }
  }

  private func tooSmall(_ canvas: Canvas) -> Frame {
    var canvas = canvas
    let text = phrases.screens.tooSmall(Self.smallest.columns, Self.smallest.rows)
    for (row, line) in TextLines.wrapped(text, columns: canvas.columns).enumerated() {
      canvas.write(line, row: row, column: 0)
    }
    return Frame(canvas: canvas, cursor: .init(row: 0, column: 0), scrollLimit: 0)
  }

  private func drawAside(_ aside: [Block], _ canvas: inout Canvas, rows: Range<Int>) {
    let left = canvas.columns - Self.asideWidth
    for row in rows { canvas.write("│", row: row, column: left - 1, style: .rule) }
    let lines = BlockLayout(width: Self.asideWidth - 2).lines(aside)
    for (row, line) in zip(rows.dropFirst(), lines) {
      draw(line, &canvas, row: row, left: left + 1)
    }
  }
}
