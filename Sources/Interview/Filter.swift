/// A search in a long list: what is looked for, and which of the rows found the keys act on.
package struct Filter: Hashable, Sendable {
  /// The fewest rows of a list that can be searched.
  static let fewestRows = 8
  /// The longest text that is looked for, in characters.
  static let limit = 40

  private(set) var text = ""
  /// Among the rows found.
  var focus = 0

  /// Looks for a text.
  init(_ text: String = "") { self.text = String(text.prefix(Self.limit)) }

  mutating func edit(_ command: Command) {
    var field = TextField(text)
    field.edit(command)
    text = String(field.text.prefix(Self.limit))
    focus = 0
  }

  /// The places of the rows that have the text.
  func matches(_ rows: [Control.Row]) -> [Int] {
    Self.places(of: text, in: rows)
  }

  /// The places of the rows that have a text, in their own words or in what stands behind them; all for no text.
  ///
  /// Neither capitals nor accents count.
  package static func places(of text: String, in rows: [Control.Row]) -> [Int] {
    let wanted = text.inPlainLetters
    guard !wanted.isEmpty else { return Array(rows.indices) }
    return rows.indices.filter {
      rows[$0].text.inPlainLetters.contains(wanted)
        || rows[$0].detail.inPlainLetters.contains(wanted)
    }
  }
}

extension Page {
  /// The page with the rows that a search finds, each below the heading it belongs to.
  mutating func narrow(to filter: Filter) {
    guard case .list(let rows, _) = control else { return }
    var headings: [Int: String] = [:]
    var heading: String?
    for (place, row) in rows.enumerated() {
      if case .heading(let text) = row.above { heading = text }
      headings[place] = heading
    }
    let matches = filter.matches(rows)
    var last: String?
    let found = matches.map { place -> Control.Row in
      let heading = headings[place]
      defer { last = heading }
      let above = heading.flatMap { $0 == last ? nil : Control.Row.Above.heading($0) }
      return Control.Row(
        rows[place].text, detail: rows[place].detail, mark: rows[place].mark,
        above: above ?? .nothing, isOpen: rows[place].isOpen)
    }
    control = .list(found, focus: min(filter.focus, max(0, found.count - 1)))
    search = Search(text: filter.text, matches: matches.count, rows: rows.count)
  }
}
