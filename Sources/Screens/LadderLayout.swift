internal import TextLayout
import Interview

/// Lays the levels out as a ladder: a mark, the name, and the facts in columns where they fit.
///
/// ```
///  ?  Inpatient or residential    Live at the program  Day and night
///  │  Partial hospitalization     Live at home         20 hours a week or more
/// >>> INTENSIVE OUTPATIENT        Live at home         9 to 19 hours a week
///     at least this
///     Outpatient                  Live at home         Under 9 hours a week
/// ```
///
/// A level that a clinician chose instead has "(•)", as what is chosen has elsewhere.
///
/// The marks say in signs what the styles say in looks, and the note says it in words. A bar runs from the least level that
/// is possible to the most.
struct LadderLayout {
  private static let markWidth = 4
  private static let gap = 2

  let width: Int

  func lines(_ rungs: [Block.Rung]) -> [Line] {
    let columns = columns(of: rungs)
    return rungs.flatMap { lines($0, columns) }
  }

  /// The widths of the facts that stand beside the names: the last ones, as many as fit.
  private func columns(of rungs: [Block.Rung]) -> [Int] {
    let names = max(BlockLayout.nameWidth - Self.markWidth, widest(rungs.map(\.name)))
    var widths = (0..<(rungs.first?.facts.count ?? 0)).map { place in
      widest(rungs.map { $0.facts[place] })
    }
    while !widths.isEmpty,
      Self.markWidth + ([names] + widths).reduce(-Self.gap, { $0 + $1 + Self.gap }) > width
    {
      widths.removeFirst()
    }
    return widths.isEmpty ? [] : [names] + widths
  }

  private func widest(_ texts: [String]) -> Int { texts.map(\.columns).max() ?? 0 }

  private func lines(_ rung: Block.Rung, _ columns: [Int]) -> [Line] {
    let (mark, style) = rung.isChosen ? ("(•) ", .strong) : look(rung.standing)
    let isMarked = rung.standing == .recommended || rung.standing == .atLeast
    let matters = isMarked || rung.isChosen
    let name = isMarked ? rung.name.uppercased() : rung.name
    let shown = rung.facts.suffix(max(0, columns.count - 1))
    var lines =
      columns.isEmpty
      ? TextLines.wrapped(name, columns: width - Self.markWidth).enumerated().map {
        Line($0 == 0 ? mark + $1 : $1, style, indent: $0 == 0 ? 0 : Self.markWidth)
      }
      : [Line(mark + row([name] + shown, columns), style)]
    // What did not fit beside the names stands below those that matter; the comparison has all of it.
    let rest = matters ? rung.facts.dropLast(shown.count) : []
    let below = [matters ? rung.note ?? "" : "", rest.joined(separator: " · ")]
    for text in below where !text.isEmpty {
      lines += TextLines.wrapped(text, columns: width - Self.markWidth)
        .map { Line($0, style, indent: Self.markWidth) }
    }
    return lines
  }

  private func row(_ cells: [String], _ columns: [Int]) -> String {
    let gap = String(repeating: " ", count: Self.gap)
    var text = zip(cells, columns).map { TextLines.padded($0, columns: $1) }.joined(separator: gap)
    while text.last == " " { text.removeLast() }
    return text
  }

  private func look(_ standing: Block.Standing) -> (mark: String, style: Style) {
    switch standing {
    case .recommended, .atLeast: (">>> ", .strong)
    case .possible: (" ?  ", .plain)
    case .between: (" │  ", .quiet)
    case .other: ("    ", .quiet)
    }
  }
}
