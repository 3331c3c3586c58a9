internal import TextLayout
import Interview
import Phrases

extension Screen {
  /// The name of the program and of the page, how far one is, and a line that shows it.
  func drawHeader(_ page: Page, _ canvas: inout Canvas, isRoomy: Bool) {
    let right = page.progress?.text ?? ""
    let room = canvas.columns - right.columns - (right.isEmpty ? 2 : 4)
    let whole = "\(phrases.program) · \(page.title)"
    let title = whole.columns <= room ? whole : TextLines.cut(page.title, columns: max(1, room))
    canvas.write(title, row: 0, column: 1, style: .title)
    canvas.write(right, row: 0, column: canvas.columns - right.columns - 1, style: .quiet)
    guard isRoomy else { return }
    let length = canvas.columns - 2
    let done =
      page.progress.map { $0.total > 0 ? min(length, length * $0.done / $0.total) : 0 } ?? 0
    canvas.write(String(repeating: "━", count: done), row: 1, column: 1, style: .bar)
    canvas.write(
      String(repeating: "─", count: length - done), row: 1, column: 1 + done, style: .rule)
  }

  /// The line for messages, and the keys under it.
  ///
  /// Nothing moves when a message comes or goes.
  func drawFoot(
    _ page: Page, _ canvas: inout Canvas, message row: Int, hasMore: Bool, isRoomy: Bool
  ) {
    let more = hasMore ? "\(phrases.screens.more) ↓" : ""
    let room = canvas.columns - 2 - (more.isEmpty ? 0 : more.columns + 1)
    if let message = page.message {
      canvas.write(
        TextLines.cut("! \(message)", columns: canvas.columns - 2), row: row, column: 1,
        style: .notice)
    }
    if let search = page.search, page.message == nil {
      let line = phrases.handling.filter(search.text, search.matches, search.rows)
      canvas.write(TextLines.cut(line, columns: max(1, room)), row: row, column: 1, style: .strong)
    }
    if page.message == nil || (page.message?.columns ?? 0) + 2 <= room {
      canvas.write(more, row: row, column: canvas.columns - 1 - more.columns, style: .quiet)
    }
    if isRoomy {
      canvas.write(
        String(repeating: "─", count: canvas.columns - 2), row: row + 1, column: 1, style: .rule)
    }
  }
}
