import Interview

/// The part of a page's lines that a window shows.
struct View {
  enum More: Hashable {
    case nowhere, above, below, both

    init(above: Bool, below: Bool) {
      self = above ? below ? .both : .above : below ? .below : .nowhere
    }
  }

  let visible: ArraySlice<Line>
  /// Where there is more than is shown.
  let more: More
  /// How far ``Interview/scroll`` can go on this page.
  let scrollLimit: Int
  /// How far it has gone.
  let scroll: Int
  /// The cursor, from the top left of the body.
  let cursor: Frame.Position

  /// Finds the part of the lines to show.
  ///
  /// - Parameters:
  ///   - lines: The whole page.
  ///   - control: What the keys act on, which decides what a scroll counts.
  ///   - height: How many lines fit.
  ///   - scroll: How far to go.
  ///   - opened: The line where something was opened in place.
  ///   - goesToOpened: Whether to go there instead.
  init(lines: [Line], control: Control, height: Int, scroll: Int, opened: Int?, goesToOpened: Bool)
  {
    let height = max(1, height)
    let hidden = max(0, lines.count - height)
    let top: Int
    if case .reading = control {
      scrollLimit = hidden
      // A line above what was opened stays in sight, so that one sees where one is.
      let wanted = goesToOpened ? max(0, (opened ?? 0) - 1) : scroll
      top = min(wanted, hidden)
      self.scroll = top
      let row = opened.map { $0 - top }.flatMap { (0..<height).contains($0) ? $0 : nil }
      cursor = .init(row: row ?? 0, column: 0)
    } else {
      let focused = lines.indices.filter { lines[$0].focus == control.focus }
      // The focused row, and where there is room the line after it, is the last to be seen.
      let last = focused.last ?? 0
      let first = focused.first ?? 0
      let isLastRow = control.focus >= (lines.compactMap(\.focus).max() ?? 0)
      let wanted = isLastRow ? lines.count : min(lines.count, last + 2)
      let base = min(max(0, wanted - height), first)
      scrollLimit = base
      self.scroll = min(scroll, base)
      top = base - self.scroll
      let row = min(max(0, first - top), height - 1)
      cursor = .init(row: row, column: lines.isEmpty ? 0 : lines[first].cursor ?? 0)
    }
    visible = lines[top..<min(lines.count, top + height)]
    more = More(above: top > 0, below: top + height < lines.count)
  }
}
