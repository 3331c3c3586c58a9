internal import Interview

/// What was said before, so that it need not be said again.
struct Memory {
  /// The page that was said last.
  var page: Page?
  /// The rows of long lists as they were said, by the titles of their pages.
  private var lists: [String: [Control.Row]] = [:]

  /// The rows of a page to say, by their places, and whether others were said before and are as they were.
  mutating func rows(of page: Page) -> (places: [Int], isShort: Bool) {
    let rows = page.control.rows
    guard page.isLongMenu else { return (Array(rows.indices), false) }
    defer { lists[page.title] = rows }
    guard let old = lists[page.title] else { return (Array(rows.indices), false) }
    let known = Set(old.map { [$0.text, $0.detail] })
    return (rows.indices.filter { !known.contains([rows[$0].text, rows[$0].detail]) }, true)
  }
}

extension Page {
  /// Whether the page is a list to open things from, and too long to be said each time.
  var isLongMenu: Bool {
    guard case .list(let rows, _) = control else { return false }
    return rows.count >= 8 && rows.allSatisfy { $0.mark == .none }
  }
}
