internal import TextLayout
import Interview

/// Lays levels out side by side where there is room, and one under the other where there is not.
struct ComparisonLayout {
  private static let nameWidth = 12
  private static let narrowestColumn = 14

  let width: Int

  func lines(_ comparison: Block.Comparison) -> [Line] {
    let column = (width - Self.nameWidth) / max(1, comparison.heads.count)
    let word = longestWord(comparison)
    guard column >= Self.narrowestColumn, word < column else { return underneath(comparison) }
    // Two blanks between columns, so that words of one do not run into the next; one where a long word needs the other.
    return sideBySide(comparison, column: column, gutter: word + 2 <= column ? 2 : 1)
  }

  private func longestWord(_ comparison: Block.Comparison) -> Int {
    let texts = comparison.heads + comparison.rows.flatMap(\.cells)
    return texts.flatMap { $0.split(separator: " ") }.map { String($0).columns }.max() ?? 0
  }

  private func sideBySide(_ comparison: Block.Comparison, column: Int, gutter: Int) -> [Line] {
    let heads = comparison.heads.enumerated().map { place, head in
      place == comparison.marked ? head.uppercased() : head
    }
    var lines = row(
      "", heads, column: column, gutter: gutter, marked: comparison.marked, style: .title)
    lines.append(
      Line(String(repeating: "─", count: Self.nameWidth + column * heads.count - 1), .rule))
    for entry in comparison.rows {
      lines += row(
        entry.name, entry.cells, column: column, gutter: gutter, marked: comparison.marked,
        style: .plain)
    }
    return lines
  }

  private func row(
    _ name: String, _ cells: [String], column: Int, gutter: Int, marked: Int?, style: Style
  ) -> [Line] {
    let columns = cells.map { TextLines.wrapped($0, columns: column - gutter) }
    let names = TextLines.wrapped(name, columns: Self.nameWidth - 1)
    let height = max(names.count, columns.map(\.count).max() ?? 1)
    return (0..<height).map { at in
      let left = at < names.count ? names[at] : ""
      var spans = [Line.Span(text: TextLines.padded(left, columns: Self.nameWidth), style: .quiet)]
      for (place, lines) in columns.enumerated() {
        let text = at < lines.count ? lines[at] : ""
        spans.append(
          .init(
            text: TextLines.padded(text, columns: column), style: place == marked ? .strong : style)
        )
      }
      return Line(spans)
    }
  }

  private func underneath(_ comparison: Block.Comparison) -> [Line] {
    comparison.heads.enumerated().flatMap { place, head -> [Line] in
      let isMarked = place == comparison.marked
      var lines = [Line(), Line(isMarked ? ">>> \(head.uppercased())" : head, .strong)]
      for entry in comparison.rows {
        let words = TextLines.wrapped("\(entry.name): \(entry.cells[place])", columns: width - 2)
        lines += words.enumerated().map { Line($1, indent: $0 == 0 ? 2 : 4) }
      }
      return lines
    }
  }
}
