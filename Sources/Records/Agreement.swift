package import Placement

/// How often the computed level was the one that was chosen, by the computed level.
package struct Agreement: Hashable, Sendable {
  package struct Count: Hashable, Sendable {
    package var all = 0
    package var kept = 0
  }

  package private(set) var byLevel: [Level: Count] = [:]
  /// Records that have no level yet.
  package private(set) var drafts = 0

  package init(_ headers: [RecordHeader]) {
    for header in headers {
      guard let computed = header.computed else {
        drafts += 1
        continue
      }
      byLevel[computed, default: Count()].all += 1
      if header.chosen == nil || header.chosen == computed {
        byLevel[computed, default: Count()].kept += 1
      }
    }
  }
}
