internal import TextLayout
import Interview

/// Lays out what the keys act on: the rows, and the line to write in.
struct ControlLayout {
  let width: Int
  /// Whether rows are chosen by numbers; in a search, digits are looked for.
  var isNumbered = true

  func lines(_ control: Control) -> [Line] {
    switch control {
    case .reading: []
    case .list(let rows, let focus): lines(rows, focus: focus, offset: 0)
    case .field(let field, let rows, let focus):
      [Line(field.label, .quiet, indent: 2), line(field, isFocused: focus == 0)]
        + lines(rows, focus: focus, offset: 1)
    }
  }

  private func lines(_ rows: [Control.Row], focus: Int, offset: Int) -> [Line] {
    rows.enumerated().flatMap { place, row -> [Line] in
      above(row)
        + lines(
          row, number: offset == 0 && isNumbered ? place + 1 : nil,
          isFocused: place + offset == focus,
          focus: place + offset)
    }
  }

  private func above(_ row: Control.Row) -> [Line] {
    switch row.above {
    case .nothing: []
    case .gap: [Line()]
    case .heading(let text): [Line(), Line(text, .title)]
    }
  }

  private func lines(_ row: Control.Row, number: Int?, isFocused: Bool, focus: Int) -> [Line] {
    let mark: String
    let isMarked: Bool
    switch row.mark {
    case .none: (mark, isMarked) = ("", false)
    case .radio(let marked): (mark, isMarked) = (marked ? "(•) " : "( ) ", marked)
    case .check(let marked): (mark, isMarked) = (marked ? "[x] " : "[ ] ", marked)
    }
    // Where one writes, digits belong to the line, so that rows have none to be chosen by.
    let digit = isNumbered ? number.map { $0 <= 9 ? "\($0)  " : "   " } ?? "" : "   "
    let head = sign(isFocused: isFocused, isOpen: row.isOpen) + mark + digit
    let style: Style = isFocused ? .focus : isMarked ? .marked : .plain
    var lines = texts(row, room: width - head.columns).enumerated().map { place, text in
      var line = Line(
        place == 0 ? head + text : text, style, indent: place == 0 ? 0 : head.columns, focus: focus)
      if isFocused, place == 0 { line.cursor = 0 }
      return line
    }
    if isFocused {
      // The focused row is one bar, so that reverse video reads as a whole.
      let wide = lines.map { $0.indent + $0.spans.map(\.text.columns).reduce(0, +) }.max() ?? 0
      for place in lines.indices {
        let used = lines[place].indent + lines[place].spans.map(\.text.columns).reduce(0, +)
        lines[place].spans.append(
          .init(
            text: String(repeating: " ", count: min(width, wide + 1) - min(used, width)),
            style: style))
      }
    }
    return lines
  }

  /// What stands before a row: "> " for the focused one, and a question mark where an answer is missing.
  private func sign(isFocused: Bool, isOpen: Bool) -> String {
    (isFocused ? ">" : isOpen ? "?" : " ") + (isFocused && isOpen ? "?" : " ")
  }

  /// The text of a row, with its detail in a second column where there is room.
  private func texts(_ row: Control.Row, room: Int) -> [String] {
    guard !row.detail.isEmpty else { return TextLines.wrapped(row.text, columns: room) }
    let first = min(42, room * 3 / 5)
    guard room >= 50 else { return TextLines.wrapped("\(row.text): \(row.detail)", columns: room) }
    let left = TextLines.wrapped(row.text, columns: first)
    let right = TextLines.wrapped(row.detail, columns: room - first - 2)
    return (0..<max(left.count, right.count)).map { at in
      let text = at < left.count ? left[at] : ""
      return TextLines.padded(text, columns: first + 2) + (at < right.count ? right[at] : "")
    }
  }

  /// The line to write in: its text, underscores for the room left, and the cursor where it stands.
  private func line(_ field: Control.Field, isFocused: Bool) -> Line {
    let room = max(4, min(field.width, width - 4))
    let before = String(field.text.prefix(field.cursor))
    // A text wider than the line is shown so that the cursor stays in sight.
    var hidden = 0
    var shown = before
    while shown.columns >= room {
      shown.removeFirst()
      hidden += 1
    }
    let visible = TextLines.prefix(
      of: String(field.text.dropFirst(hidden)) + " ", columns: room)
    let rest = String(repeating: "_", count: max(0, room - visible.columns + 1))
    var line = Line(
      (isFocused ? "> " : "  ") + trimmed(visible) + rest, isFocused ? .focus : .plain, focus: 0)
    if isFocused { line.cursor = 2 + shown.columns }
    return line
  }

  private func trimmed(_ text: String) -> String {
    text.last == " " ? String(text.dropLast()) : text
  }
}
