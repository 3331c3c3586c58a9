internal import TextLayout
import Interview
import Phrases

extension Screen {
  /// The name of the program and of the page, how far one is, and a line that shows it.
  func drawHeader(_ page: Page, _ canvas: inout Canvas, isRoomy: Bool) {
    let right = [page.progress?.text, page.status].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " · ")
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
    _ page: Page, _ canvas: inout Canvas, message row: Int, more: View.More, isRoomy: Bool
  ) {
    var more = words(for: more)
    // A long message leaves room for the name of the key at most.
    let taken = page.message.map { $0.columns + 3 } ?? 0
    if taken + more.long.columns > canvas.columns - 2 { more.long = more.short }
    if taken + more.long.columns > canvas.columns - 2 { more.long = "" }
    let room = canvas.columns - 2 - (more.long.isEmpty ? 0 : more.long.columns + 1)
    if let message = page.message {
      canvas.write(
        TextLines.cut("! \(message)", columns: canvas.columns - 2), row: row, column: 1,
        style: .notice)
    } else if let search = page.search {
      let line = phrases.handling.filter(search.text, search.matches, search.rows)
      canvas.write(TextLines.cut(line, columns: max(1, room)), row: row, column: 1, style: .strong)
    }
    canvas.write(
      more.long, row: row, column: canvas.columns - 1 - more.long.columns, style: .quiet)
    if isRoomy {
      canvas.write(
        String(repeating: "─", count: canvas.columns - 2), row: row + 1, column: 1, style: .rule)
    }
  }

  /// Where the page goes on, with the key that leads there.
  private func words(for more: View.More) -> (long: String, short: String) {
    let words = phrases.screens
    let keys = phrases.keys
    return switch more {
    case .nowhere: ("", "")
    case .above: ("\(keys.pageUp): \(words.moreAbove)", keys.pageUp)
    case .below: ("\(keys.pageDown): \(words.more)", keys.pageDown)
    case .both: ("\(keys.page): \(words.moreBoth)", keys.page)
    }
  }
}
