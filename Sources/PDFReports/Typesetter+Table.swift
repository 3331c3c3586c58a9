internal import Reports

extension Typesetter {
  /// A table: heads, drawn again on each new page, and rows that are never parted as long as they fit on one.
  func table(_ table: Document.Table) -> [Piece] {
    guard !table.columns.isEmpty else { return [] }
    let gap = letters * 0.9
    let widths = columnWidths(of: table).share(
      Int(width - gap * Double(table.columns.count - 1))
    ).map(Double.init)
    let starts = widths.indices.map { place in
      left + widths[..<place].reduce(0, +) + gap * Double(place)
    }
    let columns = Columns(widths: widths, starts: starts, gap: gap)
    let tag = tag("Table")
    let heads = heads(of: table, columns, tag)
    let rows = table.rows.map { self.row($0, of: table, columns, tag) }
    return heads.together(andNext: true)
      + rows.enumerated().flatMap { place, row in
        var row = row
        // No row of a longer table stands alone on a page.
        let hasCompany = rows.count > 2 && (place == 0 || place == rows.count - 2)
        for strip in row.indices {
          row[strip].heads = heads
          if hasCompany, row.count == 1 { row[strip].keepsWithNext = true }
        }
        return row
      }
  }

  private struct Columns {
    let widths: [Double]
    let starts: [Double]
    let gap: Double
  }

  private var cellFace: Face { Face(size: letters * 0.92) }
  private var headFace: Face { Face(size: letters * 0.92, isBold: true) }

  private func heads(
    of table: Document.Table, _ columns: Columns, _ tag: Piece.Tag
  ) -> [Piece] {
    let entry = self.tag("TR")
    let cells = table.columns.enumerated().map { place, column in
      let texts = [column.mark, column.head].compactMap { $0 }
      return Cell(
        x: columns.starts[place],
        texts: texts.map { Typeset($0, headFace, width: columns.widths[place], on: press) },
        tags: [tag, entry, self.tag("TH")])
    }
    return row(cells, above: 2, below: 4) { [press, left, width, self] y, height, _ in
      self.mark(table, columns, y, height)
      press.line(
        left, y + height - 1, to: left + width, y + height - 1, width: 1, ink: Press.Ink.black)
    }
  }

  private func row(
    _ row: Document.Table.Row, of table: Document.Table, _ columns: Columns, _ tag: Piece.Tag
  ) -> [Piece] {
    let entry = self.tag("TR")
    let cells = columns.widths.indices.map { place in
      let text = place < row.cells.count ? row.cells[place] : ""
      let isName = place == 0 && row.mark != nil
      var texts = [
        Typeset(text, isName ? headFace : cellFace, width: columns.widths[place], on: press)
      ]
      if place == 0, let mark = row.mark {
        texts.append(Typeset("(\(mark))", headFace, width: columns.widths[place], on: press))
      }
      return Cell(
        x: columns.starts[place], texts: texts,
        tags: [tag, entry, self.tag(place == 0 ? "TH" : "TD")])
    }
    return self.row(cells, above: 3, below: 4) { [press, left, width, self] y, height, _ in
      self.mark(table, columns, y, height)
      if row.mark != nil { press.fill(left - 7, y + 1, 3.5, height - 2) }
      press.line(left, y + height, to: left + width, y + height, width: 0.4)
    }
  }

  /// Draws the edges of marked columns.
  private func mark(_ table: Document.Table, _ columns: Columns, _ y: Double, _ height: Double) {
    for (place, column) in table.columns.enumerated() where column.mark != nil {
      for x in [
        columns.starts[place] - columns.gap / 2,
        columns.starts[place] + columns.widths[place] + columns.gap / 2,
      ] {
        press.line(x, y, to: x, y + height, width: 1.2, ink: Press.Ink.black)
      }
    }
  }

  private func columnWidths(of table: Document.Table) -> ColumnWidths {
    let texts = table.columns.enumerated().map { place, column in
      [column.head, column.mark ?? ""]
        + (place == 0 ? table.rows.compactMap { $0.mark.map { "(\($0))" } } : [])
        + table.rows.map { $0.cells.count > place ? $0.cells[place] : "" }
    }
    return ColumnWidths(
      least: texts.map {
        widest($0.flatMap { $0.plainLine.split(separator: " ").map(String.init) })
      },
      most: texts.map { widest($0) })
  }

  /// The width of the widest text; only those with the most letters are measured.
  private func widest(_ texts: [String]) -> Int {
    let longest = Set(texts).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.prefix(4)
    let widths = longest.map { Typeset.width(of: $0, headFace, on: press) }
    return Int((widths.max() ?? 0).rounded(.up)) + 1
  }
}
