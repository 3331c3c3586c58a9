internal import Reports

extension Typesetter {
  /// The ladder: a box for each level, the highest on top, with the word for where the result stands before it.
  func ladder(_ ladder: Document.Ladder) -> [Piece] {
    let widest = ladder.rungs.map { Typeset.width(of: $0.word, bold, on: press) }.max() ?? 0
    let words = min(widest + 2, width * 0.24)
    let start = widest > 0 ? words + letters * 1.6 : 0
    let inset = letters * 0.8
    let room = width - start - 2 * inset
    let nameRoom = room * 0.42
    let count = ladder.rungs.map(\.details.count).max() ?? 0
    let detailRoom = (room - nameRoom) / Double(max(1, count))
    let tag = tag("L")
    let rungs = ladder.rungs.map { rung -> [Piece] in
      let entry = self.tag("LI")
      let isAsked = [.recommended, .chosen].contains(rung.standing)
      let x = left + start + inset
      let name = Typeset(
        rung.name, isAsked ? bold : body, width: nameRoom - letters, on: press)
      let label = self.tag("LBody")
      let details = rung.details.enumerated().map { place, text in
        Cell(
          x: x + nameRoom + detailRoom * Double(place),
          texts: [Typeset(text, body, width: detailRoom - letters * 0.6, on: press)],
          tags: [tag, entry, label])
      }
      let word = Cell(
        x: left, texts: [Typeset(rung.word, bold, width: words, on: press)],
        tags: [tag, entry, self.tag("Lbl")])
      let cells =
        (rung.word.isEmpty ? [] : [word])
        + [Cell(x: x, texts: [name], tags: [tag, entry, label])] + details
      let pitch = name.lines.first?.height ?? letters
      return row(cells, above: 4, below: 4) { [press, left, width, letters] y, height, isFirst in
        if isFirst, rung.standing != .other {
          press.pointer(
            left + start - letters * 1.25, y + 4 + pitch / 2, letters * 0.85,
            isFull: isAsked)
        }
        Self.frame(
          rung.standing, left + start, y, width - start, height, on: press)
      }
    }
    return rungs.enumerated().flatMap { place, rung in
      (place > 0 ? [Piece(height: 3.5)] : []) + rung
    }.together()
  }

  private static func frame(
    _ standing: Document.Ladder.Standing, _ x: Double, _ y: Double, _ width: Double,
    _ height: Double, on press: Press
  ) {
    switch standing {
    case .recommended: press.box(x, y, width, height, line: 2.2)
    case .chosen:
      // Two lines, so that it is told from the recommended level in any ink.
      press.box(x, y, width, height, line: 1.2)
      press.box(x + 3, y + 3, width - 6, height - 6, line: 1.2)
    case .possible: press.box(x, y, width, height, line: 1.2, isDashed: true)
    case .other: press.box(x, y, width, height, line: 0.5, ink: Press.Ink.hair)
    }
  }

  /// Bars under each other: a name, steps that are full, half full or empty, and the same in words.
  func bars(_ bars: [Document.Bar]) -> [Piece] {
    let widest = bars.map { Typeset.width(of: $0.name, body, on: press) }.max() ?? 0
    let names = min(widest + 2, width * 0.42)
    let side = letters * 0.95
    let gap = letters * 0.3
    let steps = bars.map { max(1, $0.top) }.max() ?? 1
    let start = names + letters * 1.2
    let wordStart = start + (side + gap) * Double(steps) + letters
    let tag = tag("L")
    return bars.flatMap { bar -> [Piece] in
      let entry = self.tag("LI")
      let name = Typeset(bar.name, body, width: names, on: press)
      let word = Typeset(bar.word, bold, width: width - wordStart, on: press)
      let pitch = name.lines.first?.height ?? letters
      return row(
        [
          Cell(x: left, texts: [name], tags: [tag, entry, self.tag("Lbl")]),
          Cell(x: left + wordStart, texts: [word], tags: [tag, entry, self.tag("LBody")]),
        ], below: 3
      ) { [press, left] y, _, isFirst in
        guard isFirst else { return }
        for step in 1...max(1, bar.top) {
          let x = left + start + (side + gap) * Double(step - 1)
          let top = y + (pitch - side) / 2
          if step <= bar.range.lowerBound {
            press.fill(x, top, side, side)
          } else if step <= bar.range.upperBound {
            press.fill(x, top + side * 0.55, side, side * 0.45)
          }
          press.box(x, top, side, side, line: 0.7)
        }
      }
    }.together()
  }

  /// A note: in a box when it is urgent, else beside a line.
  func note(_ note: Document.Note) -> [Piece] {
    let isUrgent = note.weight == .urgent
    let inset = letters * (isUrgent ? 1.1 : 0.9)
    let (x, room) = (left + inset, width - inset * (isUrgent ? 2 : 1))
    let parts: [[Piece]] =
      (note.title.map {
        [paragraph($0, Face(size: letters * 1.12, isBold: true), x: x, width: room)]
      } ?? [])
      + note.paragraphs.map { paragraph($0, body, x: x, width: room) }
      + (note.items.isEmpty
        ? [] : [items(Document.List(.bulleted, note.items), x: x, width: room)])
    let rim = letters * (isUrgent ? 0.7 : 0.1)
    let pieces =
      [Piece(height: rim)] + parts.joined(separator: [Piece(height: letters * 0.4)])
      + [Piece(height: rim)]
    let framed = pieces.enumerated().map { place, piece in
      edged(piece, isUrgent, isFirst: place == 0, isLast: place == pieces.count - 1)
    }
    guard framed.height > capacity * 0.3, note.items.count > 1 else { return framed.together() }
    // A high box may go on on the next page, between two items of its list.
    let lead = 1 + parts.dropLast().reduce(0) { $0 + $1.count + 1 }
    return Array(framed[...lead]).together(andNext: false)
      + Array(framed[(lead + 1)...].dropLast(3))
      + Array(framed[(lead + 1)...].suffix(3)).together()
  }

  /// A piece with its part of the edge of a box around it.
  private func edged(_ piece: Piece, _ isBox: Bool, isFirst: Bool, isLast: Bool) -> Piece {
    let height = piece.height
    let draw: (Double) -> Void = { [press, left, width] y in
      let (right, thick) = (left + width, isBox ? 1.8 : 2.4)
      let ink = isBox ? Press.Ink.black : Press.Ink.hair
      press.line(left, y, to: left, y + height, width: thick, ink: ink)
      guard isBox else { return }
      press.line(right, y, to: right, y + height, width: thick, ink: ink)
      if isFirst { press.line(left - 0.9, y, to: right + 0.9, y, width: thick, ink: ink) }
      if isLast {
        press.line(left - 0.9, y + height, to: right + 0.9, y + height, width: thick, ink: ink)
      }
    }
    var edged = piece
    edged.isSpace = false
    if let first = piece.runs.first {
      edged.runs[0] = Piece.Run(tags: first.tags) { y in
        draw(y)
        first.draw(y)
      }
    } else {
      // Between two parts of a list, a drawing must not end it.
      edged.runs = [Piece.Run(tags: nil, draw: draw)]
    }
    return edged
  }
}
