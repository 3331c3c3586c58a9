internal import Reports

/// Texts one under the other, in a column of a row.
struct Cell {
  let x: Double
  let texts: [Typeset]
  let tags: [Piece.Tag]

  /// Its lines, with how far each stands below the row's top.
  var lines: [(text: Typeset, line: Typeset.Line, offset: Double)] {
    var offset = 0.0
    return texts.flatMap { text in
      text.lines.map { line in
        defer { offset += line.height }
        return (text, line, offset)
      }
    }
  }

  var height: Double { texts.reduce(0) { $0 + $1.height } }
}

extension Typesetter {
  /// A row: its columns side by side, in one piece as long as that fits on a page.
  ///
  /// - Parameters:
  ///   - cells: The columns, one at least.
  ///   - above: Room over the words.
  ///   - below: Room under them.
  ///   - decor: Draws what is around them, from the row's top and in its height, and is told whether the row begins there.
  /// - Returns: One piece, or one for each line of what no page holds.
  func row(
    _ cells: [Cell], above: Double = 0, below: Double = 0,
    decor: ((_ y: Double, _ height: Double, _ isFirst: Bool) -> Void)? = nil
  ) -> [Piece] {
    let height = above + below + (cells.map(\.height).max() ?? 0)
    guard height > capacity else {
      let runs = cells.enumerated().map { place, cell in
        Piece.Run(tags: cell.tags) { y in
          if place == 0 { decor?(y, height, true) }
          for (text, line, offset) in cell.lines {
            text.draw(line, x: cell.x, y: y + above + offset)
          }
        }
      }
      return [Piece(height: height, runs: runs)]
    }
    return parted(cells, above: above, decor: decor)
  }

  /// A row that no page holds, line by line.
  private func parted(
    _ cells: [Cell], above: Double, decor: ((Double, Double, Bool) -> Void)?
  ) -> [Piece] {
    let lines = cells.map(\.lines)
    return (0..<(lines.map(\.count).max() ?? 0)).map { place in
      let present = lines.indices.filter { lines[$0].count > place }
      let room = place == 0 ? above : 0
      let height = room + (present.map { lines[$0][place].line.height }.max() ?? 0)
      return Piece(
        height: height,
        runs: present.enumerated().map { order, column in
          let (text, line, _) = lines[column][place]
          return Piece.Run(tags: cells[column].tags) { y in
            if order == 0 { decor?(y, height, place == 0) }
            text.draw(line, x: cells[column].x, y: y + room)
          }
        })
    }
  }

  func items(_ list: Document.List, x: Double, width: Double) -> [Piece] {
    let tag = tag("L")
    let start = list.style == .bulleted ? letters * 1.2 : letters * 1.9
    let lineToWriteOn = list.style == .checkBoxesWithLines ? letters * 2.2 : 0
    let rows = list.items.enumerated().map { place, item -> [Piece] in
      let entry = self.tag("LI")
      let tags = [tag, entry, self.tag("LBody")]
      let text = Typeset(item.text, body, width: width - start, on: press)
      let details = item.details.map { Typeset($0, quiet, width: width - start, on: press) }
      // An item with much behind it can go on on the next page, after what belongs to its words.
      var cells = [Cell(x: x + start, texts: [text] + details.prefix(1), tags: tags)]
      if list.style == .numbered {
        let number = Typeset("\(place + 1).", body, width: start, on: press)
        cells.insert(Cell(x: x, texts: [number], tags: [tag, entry, self.tag("Lbl")]), at: 0)
      }
      let pitch = text.lines.first?.height ?? letters
      let isWhole = details.count < 2
      let first = row(cells, below: isWhole ? lineToWriteOn : 0) {
        [press, letters] y, height, isFirst in
        if isFirst { Self.sign(list.style, x: x, middle: y + pitch / 2, letters, on: press) }
        guard isWhole, lineToWriteOn > 0 else { return }
        press.line(x + start, y + height - 3, to: x + width, y + height - 3)
      }
      return first
        + details.dropFirst().flatMap { row([Cell(x: x + start, texts: [$0], tags: tags)]) }
    }
    // Long items need more room between them than short ones.
    let isRoomy = rows.contains { $0.height > letters * 3.2 }
    return rows.enumerated().flatMap { place, row in
      (place > 0 ? [space(isRoomy ? 0.55 : 0.2)] : []) + row
    }
  }

  private static func sign(
    _ style: Document.List.Style, x: Double, middle: Double, _ letters: Double, on press: Press
  ) {
    switch style {
    case .bulleted:
      let side = letters * 0.3
      press.fill(x + letters * 0.35, middle - side / 2, side, side)
    case .checkBoxes, .checkBoxesWithLines:
      let side = letters * 0.95
      press.box(x + letters * 0.2, middle - side / 2, side, side)
    case .numbered: break
    }
  }

  func facts(_ facts: [Document.Fact]) -> [Piece] {
    let widest = facts.map { Typeset.width(of: $0.name, bold, on: press) }.max() ?? 0
    let column = min(widest + 2, width * 0.36)
    let start = column + letters * 1.2
    let tag = tag("L")
    return facts.enumerated().flatMap { place, fact -> [Piece] in
      let entry = self.tag("LI")
      let name = Typeset(fact.name, bold, width: column, on: press)
      let values =
        [Typeset(fact.value, body, width: width - start, on: press)]
        + fact.details.map { Typeset($0, quiet, width: width - start, on: press) }
      return (place > 0 ? [space(0.25)] : [])
        + row([
          Cell(x: left, texts: [name], tags: [tag, entry, self.tag("Lbl")]),
          Cell(x: left + start, texts: values, tags: [tag, entry, self.tag("LBody")]),
        ])
    }
  }

  /// What is signed and the lines to sign on, on one page.
  func signatures(_ signatures: Document.Signatures) -> [Piece] {
    var pieces = items(
      Document.List(.checkBoxes, signatures.statements), x: left, width: width)
    let (first, second) = (width * 0.62, width * 0.3)
    let dateX = left + width - second
    for line in signatures.lines {
      let tag = tag("P")
      let name = Typeset(line.name, quiet, width: first, on: press)
      let date = Typeset(line.dateName, quiet, width: second, on: press)
      pieces += row(
        [
          Cell(x: left, texts: [name], tags: [tag]), Cell(x: dateX, texts: [date], tags: [tag]),
        ], above: letters * 3.4
      ) { [press, left, width, letters] y, _, isFirst in
        guard isFirst else { return }
        let foot = y + letters * 3.3
        press.line(left, foot, to: left + first, foot, ink: Press.Ink.black)
        press.line(dateX, foot, to: left + width, foot, ink: Press.Ink.black)
      }
    }
    return pieces.together()
  }
}
