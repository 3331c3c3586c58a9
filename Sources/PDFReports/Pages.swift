/// Lays pieces out on pages.
struct Pages {
  /// How high a page is, its foot not counted.
  let capacity: Double

  /// Fills pages from the first piece to the last.
  ///
  /// What must stay together moves to a new page as a whole. What is higher than a page is parted where the page ends.
  ///
  /// - Complexity: Linear in the number of pieces.
  func fill(_ pieces: [Piece]) -> [[Piece]] {
    var pages: [[Piece]] = []
    var page: [Piece] = []
    var height = 0.0
    let turn = {
      pages.append(page)
      page = []
      height = 0
    }
    var start = 0
    while start < pieces.count {
      let end = endOfGroup(pieces, from: start)
      let needed = pieces[start..<end].reduce(0) { $0 + $1.height }
      if !page.isEmpty,
        pieces[start].beginsPage || height + needed > capacity && !pieces[start].isSpace
      {
        turn()
      }
      for piece in pieces[start..<end] {
        if height + piece.height > capacity, !page.isEmpty { turn() }
        if page.isEmpty {
          guard !piece.isSpace else { continue }
          // Heads that take most of a page would leave no room for what they are the heads of.
          if piece.heads.height + piece.height <= capacity { page = piece.heads }
          height = page.height
        }
        page.append(piece)
        height += piece.height
      }
      start = end
    }
    if !page.isEmpty || pages.isEmpty { pages.append(page) }
    return pages
  }

  /// Where the pieces end that stay together with the one at a place.
  private func endOfGroup(_ pieces: [Piece], from start: Int) -> Int {
    var end = start + 1
    var keeps = pieces[start].keepsWithNext
    while keeps, end < pieces.count, !pieces[end].beginsPage {
      // Room between two pieces does not part them.
      keeps = pieces[end].isSpace || pieces[end].keepsWithNext
      end += 1
    }
    return end
  }
}
