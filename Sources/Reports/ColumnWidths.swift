/// How wide each column of a table is to be, in any unit.
package struct ColumnWidths: Sendable {
  /// What each column needs if no word is broken, and if no line is.
  private let least, most: [Int]

  package init(least: [Int], most: [Int]) {
    self.least = least.map { max(1, $0) }
    self.most = most.map { max(1, $0) }
  }

  /// Shares a room among the columns.
  ///
  /// A column that is content with an even share gets what it wants. The others get what their longest words need, and
  /// of the rest the more, the more lines they would take.
  package func share(_ room: Int) -> [Int] {
    var widths = least
    var open = Array(least.indices)
    var left = room
    while let content = open.first(where: { most[$0] <= left / open.count }) {
      widths[content] = most[content]
      left -= most[content]
      open.removeAll { $0 == content }
    }
    while open.reduce(0, { $0 + widths[$1] }) > left,
      let widest = open.max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    left -= open.reduce(0) { $0 + widths[$1] }
    while left > 0,
      let neediest = open.filter({ widths[$0] < most[$0] })
        .max(by: { most[$0] * widths[$1] < most[$1] * widths[$0] })
    {
      widths[neediest] += 1
      left -= 1
    }
    return widths
  }
}
