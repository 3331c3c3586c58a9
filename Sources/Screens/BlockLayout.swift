internal import TextLayout
import Interview

/// Lays the blocks of a page out into lines of a given width.
struct BlockLayout {
  let width: Int

  func lines(_ blocks: [Block]) -> [Line] { blocks.flatMap(lines) }

  private func lines(_ block: Block) -> [Line] {
    switch block {
    case .heading(let text): wrapped(text, .title)
    case .strong(let text): wrapped(text, .strong)
    case .text(let text): wrapped(text, .plain)
    case .quiet(let text): wrapped(text, .quiet)
    case .alert(let text): wrapped(text, .alert)
    case .item(let text): item(text)
    case .bar(let name, let steps, let of, let word): bar(name, steps, of: of, word)
    case .ladder(let rungs): rungs.map(rung)
    case .comparison(let comparison): ComparisonLayout(width: width).lines(comparison)
    case .gap: [Line()]
    }
  }

  private func wrapped(_ text: String, _ style: Style, indent: Int = 0) -> [Line] {
    TextLines.wrapped(text, columns: width - indent).map { Line($0, style, indent: indent) }
  }

  private func item(_ text: String) -> [Line] {
    let bullet = "• "
    return TextLines.wrapped(text, columns: width - 2).enumerated().map { place, line in
      place == 0 ? Line(bullet + line) : Line(line, indent: 2)
    }
  }

  /// "Withdrawal       ▪▪▫·  daily": sure steps, possible steps, and the rest.
  private func bar(_ name: String, _ steps: ClosedRange<Int>, of total: Int, _ word: String)
    -> [Line]
  {
    let cells =
      String(repeating: "▪", count: steps.lowerBound)
      + String(repeating: "▫", count: steps.upperBound - steps.lowerBound)
      + String(repeating: "·", count: max(0, total - steps.upperBound))
    let nameWidth = min(24, max(10, width - total - 4 - 22))
    let left = TextLines.padded(TextLines.cut(name, columns: nameWidth), columns: nameWidth)
    let room = width - nameWidth - total - 4
    let words = TextLines.wrapped(word, columns: max(8, room))
    let first = Line([
      .init(text: left + "  ", style: .strong), .init(text: cells, style: .marked),
      .init(text: "  " + (words.first ?? ""), style: .plain),
    ])
    return [first] + words.dropFirst().map { Line($0, indent: nameWidth + total + 4) }
  }

  private func rung(_ rung: Block.Rung) -> Line {
    let mark =
      switch rung.standing {
      case .recommended: ">>> "
      case .possible: " ?  "
      case .other: "    "
      }
    let name = rung.standing == .recommended ? rung.name.uppercased() : rung.name
    let nameWidth = min(25, max(12, width - 4))
    let facts = rung.facts.enumerated().map { place, fact in
      place == 0 ? TextLines.padded(fact, columns: 18) : fact
    }.joined(separator: "  ")
    let text = TextLines.padded(name, columns: nameWidth) + "  " + facts
    return Line(
      TextLines.cut(mark + text, columns: width),
      rung.standing == .recommended ? .strong : rung.standing == .possible ? .plain : .quiet)
  }
}
