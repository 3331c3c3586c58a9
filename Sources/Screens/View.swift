import Interview

/// The part of a page's lines that a window shows.
struct View {
  let visible: ArraySlice<Line>
  let hasMore: Bool
  /// How far ``Interview/scroll`` can go on this page.
  let scrollLimit: Int
  /// The cursor, from the top left of the body.
  let cursor: Frame.Position

  init(lines: [Line], control: Control, height: Int, scroll: Int) {
    let height = max(1, height)
    let hidden = max(0, lines.count - height)
    let top: Int
    if case .reading = control {
      scrollLimit = hidden
      top = min(scroll, hidden)
      cursor = .init(row: 0, column: 0)
    } else {
      let focused = lines.indices.filter { lines[$0].focus == control.focus }
      // The focused row, and where there is room the line after it, is the last to be seen.
      let last = focused.last ?? 0
      let first = focused.first ?? 0
      let isLastRow = control.focus >= (lines.compactMap(\.focus).max() ?? 0)
      let wanted = isLastRow ? lines.count : min(lines.count, last + 2)
      let base = min(max(0, wanted - height), first)
      scrollLimit = base
      top = base - min(scroll, base)
      let row = min(max(0, first - top), height - 1)
      cursor = .init(row: row, column: lines.isEmpty ? 0 : lines[first].cursor ?? 0)
    }
    visible = lines[top..<min(lines.count, top + height)]
    hasMore = top + height < lines.count
  }
}
