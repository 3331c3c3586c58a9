/// Lays lines out on pages.
struct TextPages {
  /// How many lines a page has room for, its foot not counted; at least one.
  let capacity: Int

  /// Fills pages from the first to the last line.
  ///
  /// What must stay together moves to a new page as a whole. What is longer than a page is parted where the page ends.
  ///
  /// - Complexity: Linear in the number of lines.
  func fill(_ lines: [TextLine]) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    var start = 0
    while start < lines.count {
      let end = endOfGroup(lines, from: start)
      if !page.isEmpty,
        lines[start].beginsPage || page.count + (end - start) > capacity && !lines[start].isSpace
      {
        pages.append(page)
        page = []
      }
      for line in lines[start..<end] {
        if page.count == capacity {
          pages.append(page)
          page = []
        }
        if page.isEmpty {
          guard !line.isSpace else { continue }
          page = line.heads.count < capacity ? line.heads : []
        }
        page.append(line.text)
      }
      start = end
    }
    if !page.isEmpty || pages.isEmpty { pages.append(page) }
    return pages.map { page in
      Array(page[..<(page.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
    }
  }

  /// Where the lines end that stay together with the one at a place.
  private func endOfGroup(_ lines: [TextLine], from start: Int) -> Int {
    var end = start + 1
    var keeps = lines[start].keepsWithNext
    while keeps, end < lines.count, !lines[end].beginsPage {
      // Room between two lines does not part them.
      keeps = lines[end].isSpace || lines[end].keepsWithNext
      end += 1
    }
    return end
  }
}
