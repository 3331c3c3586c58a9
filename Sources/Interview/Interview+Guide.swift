internal import Phrases
internal import Placement

extension Interview {
  /// What one left when the guide was opened, to be found again as it was.
  struct Bookmark: Hashable, Sendable {
    /// How many places Back leads through from the first page of the guide on.
    let depth: Int
    let draft: Draft
    let scroll: Int
    let showsHelp: Bool

    /// The same after the first place of the way back was dropped.
    var nearer: Bookmark {
      Bookmark(depth: depth - 1, draft: draft, scroll: scroll, showsHelp: showsHelp)
    }
  }

  /// Whether there are pages to read.
  package var offersGuide: Bool { !assessment.guide.isEmpty }

  /// Opens the list of pages from wherever one is; from a page, goes back to it.
  mutating func openGuide() {
    guard offersGuide, place != .guide || showsHelp else {
      message = phrases.screens.nothingHere
      return
    }
    if case .page = place, trail.last == .guide, !showsHelp { return goBack() }
    open(.guide)
  }

  /// Opens a place of the guide, so that Back finds everything here as it is now.
  mutating func open(_ next: Place) {
    if bookmark == nil {
      bookmark = Bookmark(
        depth: trail.count + 1, draft: draft, scroll: scroll, showsHelp: showsHelp)
    }
    showsHelp = false
    go(to: next)
  }

  /// Stands again where the guide was opened; false when Back has not led so far yet.
  mutating func closeGuide(at last: Place) -> Bool {
    guard let bookmark, trail.count < bookmark.depth else { return false }
    self.bookmark = nil
    leavePlace()
    place = last
    draft = bookmark.draft
    scroll = bookmark.scroll
    showsHelp = bookmark.showsHelp
    return true
  }

  /// Where a page is saved or printed; for everything else where the summaries are.
  mutating func openPaper() {
    if case .page(let page) = place { go(to: .pagePaper(page)) } else { go(to: .paper) }
  }

  /// Comes back from writing a file to where one chose to.
  mutating func returnToPaper() {
    while let last = trail.popLast() {
      switch last {
      case .paper, .pagePaper: return arrive(at: last)
      default: continue
      }
    }
    arrive(at: .paper)
  }
}
