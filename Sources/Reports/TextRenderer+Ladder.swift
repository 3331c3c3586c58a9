extension TextRenderer {
  /// The ladder: a column for where the result stands, the levels' names, and their details in columns.
  func ladder(_ ladder: Document.Ladder) -> [TextLine] {
    let words = ladder.rungs.map { TextFit.width(of: $0.word.plainLine) }.max() ?? 0
    let standing = min(words, bodyWidth / 4)
    let signs = standing + (standing > 0 ? 3 : 0)
    let room = bodyWidth - signs
    let names = ladder.rungs.map { TextFit.width(of: $0.name.plainLine) }.max() ?? 0
    let nameWidth = min(names, room * 2 / 5) + 2
    let count = ladder.rungs.map(\.details.count).max() ?? 0
    let detailWidths = detailWidths(ladder, count: count, room: room - nameWidth)
    return .together(
      ladder.rungs.flatMap { rung in
        let name =
          [.recommended, .chosen].contains(rung.standing)
          ? rung.name.plainLine.uppercased() : rung.name
        let cells =
          [TextFit.wrap(name, to: nameWidth - 2)]
          + rung.details.enumerated().map { TextFit.wrap($1, to: max(2, detailWidths[$0] - 2)) }
        let sign = sign(of: rung, standing)
        return (0..<max(sign.count, cells.map(\.count).max() ?? 0)).map { line in
          var text = indent + TextFit.fill(line < sign.count ? sign[line] : "", to: signs)
          for (cell, width) in zip(cells, [nameWidth] + detailWidths) {
            text += TextFit.fill(line < cell.count ? cell[line] : "", to: width)
          }
          return text
        }
      })
  }

  /// The word for where a rung stands, with its sign on the first line.
  private func sign(of rung: Document.Ladder.Rung, _ width: Int) -> [String] {
    let sign: Character
    switch rung.standing {
    case .recommended: sign = glyphs.recommended
    case .possible: sign = glyphs.maybe
    case .chosen: sign = glyphs.chosen
    case .other: return []
    }
    let words = TextFit.wrap(rung.word, to: width).map { TextFit.fillBefore($0, to: width) }
    return words.enumerated().map { $0 == 0 ? "\($1) \(sign)" : $1 }
  }

  /// The widths of the details: what they need, or an equal share when that is too much.
  private func detailWidths(_ ladder: Document.Ladder, count: Int, room: Int) -> [Int] {
    let wanted = (0..<count).map { place in
      2
        + (ladder.rungs.map {
          $0.details.count > place ? TextFit.width(of: $0.details[place].plainLine) : 0
        }.max() ?? 0)
    }
    guard wanted.reduce(0, +) > room + 2 else { return wanted }
    return Array(repeating: max(4, room / max(1, count)), count: count)
  }
}
