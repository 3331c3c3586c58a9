extension TextRenderer {
  /// A table: heads, said again on each new page, and rows that are never parted.
  ///
  /// A marked column stands between two lines under its mark. A page too narrow for the columns gets a list instead.
  func table(_ table: Document.Table) -> [TextLine] {
    guard !table.columns.isEmpty else { return [] }
    let hasMarkedRow = table.rows.contains { $0.mark != nil }
    let gutter = hasMarkedRow ? 2 : 0
    let free = bodyWidth - gutter - gap(in: table) * (table.columns.count - 1)
    guard free >= table.columns.count * 7 else { return stacked(table) }
    let widths = columnWidths(of: table).share(free)
    let heads = heads(of: table, widths: widths, gutter: gutter)
    let rows = table.rows.map { row in
      var cells = widths.indices.map { place in
        TextFit.wrap(place < row.cells.count ? row.cells[place] : "", to: widths[place])
      }
      cells[0] += row.mark.map { TextFit.wrap("(\($0))", to: widths[0]) } ?? []
      let sign = row.mark == nil ? "" : String(glyphs.recommended)
      return lines(of: cells, widths: widths, table, sign: sign, gutter: gutter)
    }
    // Where cells take several lines, rows need room between them.
    let room = lines(of: widths.map { _ in [""] }, widths: widths, table, sign: "", gutter: gutter)
      .map { TextLine(text: $0, isSpace: true) }
    let isRoomy = rows.contains { $0.count > 1 }
    return .together(heads, andNext: true)
      + rows.enumerated().flatMap { place, row in
        var lines = [TextLine].together(row)
        if !lines.isEmpty { lines[0].heads = heads }
        return (isRoomy && place > 0 ? room : []) + lines
      }
  }

  /// What stands between columns: room for a line when one of them is marked.
  private func gap(in table: Document.Table) -> Int {
    table.columns.contains { $0.mark != nil } ? 3 : 2
  }

  private func heads(of table: Document.Table, widths: [Int], gutter: Int) -> [String] {
    let cells = zip(table.columns, widths).map { column, width in
      (column.mark.map { TextFit.wrap("\(glyphs.above) \($0)", to: width) } ?? [])
        + TextFit.wrap(column.head, to: width)
    }
    guard cells.contains(where: { $0 != [""] }) else { return [] }
    let height = cells.map(\.count).max() ?? 0
    let atTheFoot = cells.map { Array(repeating: "", count: height - $0.count) + $0 }
    let rule = widths.map { [repeated(glyphs.line, $0)] }
    return lines(of: atTheFoot, widths: widths, table, sign: "", gutter: gutter)
      + lines(of: rule, widths: widths, table, sign: "", gutter: gutter)
  }

  private func lines(
    of cells: [[String]], widths: [Int], _ table: Document.Table, sign: String, gutter: Int
  ) -> [String] {
    let isMarked = table.columns.map { $0.mark != nil }
    let gap = repeated(" ", gap(in: table))
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = indent + TextFit.fill(line == 0 ? sign : "", to: gutter)
      for (place, cell) in cells.enumerated() {
        if place > 0 {
          let isEdge = isMarked[place - 1] || isMarked[place]
          text += isEdge ? " \(glyphs.upright) " : gap
        }
        text += TextFit.fill(line < cell.count ? cell[line] : "", to: widths[place])
      }
      return text
    }
  }

  /// Each row as a small list of its cells, each with its head.
  private func stacked(_ table: Document.Table) -> [TextLine] {
    table.rows.flatMap { row in
      let texts = zip(table.columns, row.cells).flatMap { column, cell in
        let mark = (column.mark ?? row.mark).map { " (\($0))" } ?? ""
        return TextFit.wrap("\(column.head)\(mark): \(cell)", to: bodyWidth)
      }
      return [TextLine].together(texts.map { indent + $0 }) + [.space]
    }
  }
}

extension TextRenderer {
  private func columnWidths(of table: Document.Table) -> ColumnWidths {
    let texts = table.columns.enumerated().map { place, column in
      // A mark has its sign before it.
      [column.head, column.mark.map { "v \($0)" } ?? ""]
        + table.rows.map { $0.cells.count > place ? $0.cells[place] : "" }
        + (place == 0 ? table.rows.compactMap { $0.mark.map { "(\($0))" } } : [])
    }
    return ColumnWidths(
      least: texts.map { $0.map(TextFit.widestWord).max() ?? 1 },
      most: texts.map { $0.map { TextFit.width(of: $0.plainLine) }.max() ?? 1 })
  }
}
