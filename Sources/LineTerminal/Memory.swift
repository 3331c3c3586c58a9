internal import Interview

/// What was said before, so that it need not be said again.
struct Memory {
  /// The page that was said last.
  var page: Page?
  /// Long lists as they were said, by the titles of their pages.
  private var lists: [String: Page] = [:]
  /// Why questions are asked, which is said once; help says it again.
  private var reasons: Set<Block> = []

  /// What the last answer changed, as it was said.
  private var changes: [String] = []

  /// What the last answer changed, unless it was said.
  mutating func newChanges(_ page: Page) -> [String] {
    // Help and other pages between questions tell of no change, and do not end one.
    guard page.progress != nil || !page.changes.isEmpty, page.changes != changes else { return [] }
    changes = page.changes
    return changes
  }

  /// What of a page is to be said.
  struct News {
    var blocks: [Block]
    /// The places of the rows.
    var rows: [Int]
    var notes: [Block]
    /// Whether other rows were said before and are as they were.
    var isShort = false
  }

  /// Takes a page in, and gives what was not said of it before.
  mutating func news(of page: Page) -> News {
    let rows = page.control.rows
    var news = News(
      blocks: page.blocks, rows: Array(rows.indices),
      notes: page.notes.filter { !reasons.contains($0) })
    reasons.formUnion(page.notes)
    guard page.isLongMenu else { return news }
    defer { lists[page.title] = page }
    guard let old = lists[page.title] else { return news }
    let known = Set(old.control.rows.map { [$0.text, $0.detail] })
    news.rows.removeAll { known.contains([rows[$0].text, rows[$0].detail]) }
    news.blocks.removeAll { old.blocks.contains($0) }
    news.isShort = true
    return news
  }
}

extension Page {
  /// Whether the page is a list to open things from, and too long to be said each time.
  var isLongMenu: Bool {
    guard case .list(let rows, _) = control else { return false }
    return rows.count >= 8 && rows.allSatisfy { $0.mark == .none }
  }
}
