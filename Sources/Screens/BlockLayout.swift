internal import TextLayout
import Interview

/// Lays the blocks of a page out into lines of a given width.
struct BlockLayout {
  /// How wide names are where all fits, so that what stands behind them is one column down the page.
  static let nameWidth = 28

  /// The fewest columns in which the words behind bars can be read.
  private static let narrowestWords = 22

  let width: Int

  func lines(_ blocks: [Block]) -> [Line] { blocks.flatMap(lines) }

  private func lines(_ block: Block) -> [Line] {
    switch block {
    case .heading(let text): wrapped(text, .title)
    case .headingBeside(let heading, let text): beside(heading, text)
    case .strong(let text): wrapped(text, .strong)
    case .text(let text): wrapped(text, .plain)
    case .quiet(let text): wrapped(text, .quiet)
    case .alert(let text): wrapped(text, .alert)
    case .item(let text): item(text, sign: "• ")
    case .box(let text): item(text, sign: "[ ] ")
    case .detail(let text): wrapped(text, .quiet, indent: 2)
    case .bar(let name, let steps, let of, let word): bar(name, steps, of: of, word)
    case .trend(let trend): self.trend(trend)
    case .ladder(let rungs): LadderLayout(width: width).lines(rungs)
    case .comparison(let comparison): ComparisonLayout(width: width).lines(comparison)
    case .gap: [Line()]
    }
  }

  private func wrapped(_ text: String, _ style: Style, indent: Int = 0) -> [Line] {
    TextLines.wrapped(text, columns: width - indent).map { Line($0, style, indent: indent) }
  }

  private func beside(_ heading: String, _ text: String) -> [Line] {
    guard heading.columns + 3 + text.columns <= width else {
      return wrapped(heading, .title) + wrapped(text, .plain)
    }
    return [
      Line([.init(text: heading, style: .title), .init(text: "   \(text)", style: .plain)])
    ]
  }

  private func item(_ text: String, sign: String) -> [Line] {
    TextLines.wrapped(text, columns: width - sign.count).enumerated().map { place, line in
      place == 0 ? Line(sign + line) : Line(line, indent: sign.count)
    }
  }

  /// "Withdrawal       ▪▪▫·  daily": sure steps, possible steps, and the rest.
  ///
  /// A name that is wider than its column stands on a line of its own.
  private func bar(
    _ name: String, _ steps: ClosedRange<Int>, of total: Int, _ word: String
  ) -> [Line] {
    let cells = cells(steps, of: total)
    let nameWidth = min(Self.nameWidth, max(10, width - total - 4 - 22))
    let fits = name.columns <= nameWidth
    return bar(name, cells, word, nameWidth: nameWidth, fits: fits)
  }

  /// A bar for each point beside the others, then how it went on.
  private func trend(_ trend: Block.Trend) -> [Line] {
    let cells = trend.points.map { self.cells($0.steps, of: trend.of) }.joined(separator: " ")
    let room = width - Self.nameWidth - 4 - cells.columns
    return bar(
      trend.name, cells, trend.change, nameWidth: Self.nameWidth,
      fits: room >= Self.narrowestWords && trend.name.columns <= Self.nameWidth)
  }

  private func cells(_ steps: ClosedRange<Int>, of total: Int) -> String {
    String(repeating: "▪", count: steps.lowerBound)
      + String(repeating: "▫", count: steps.upperBound - steps.lowerBound)
      + String(repeating: "·", count: max(0, total - steps.upperBound))
  }

  private func bar(
    _ name: String, _ cells: String, _ word: String, nameWidth: Int, fits: Bool
  ) -> [Line] {
    let left = fits ? TextLines.padded(name, columns: nameWidth + 2) : "  "
    let words = TextLines.wrapped(word, columns: max(8, width - left.columns - cells.columns - 2))
    var lines = fits ? [] : wrapped(name, .strong)
    lines.append(
      Line([
        .init(text: left, style: .strong), .init(text: cells, style: .bar),
        .init(text: "  " + (words.first ?? ""), style: .plain),
      ]))
    return lines + words.dropFirst().map { Line($0, indent: left.columns + cells.columns + 2) }
  }
}
