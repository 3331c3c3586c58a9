package import Phrases

/// One record as the desk shows it; everything in words, and nothing of what was answered.
package struct DeskEntry: Hashable, Sendable {
  /// The random name of the record.
  package let id: String
  package let label: String
  package let clinician: String
  /// Dates in words, and seconds since 1970 to sort by.
  package let begun: String
  package let changed: String
  package let begunAt: Int64
  package let changedAt: Int64
  package let status: DeskPhrases.Status
  /// The names of levels; nil where there is none.
  package let computed: String?
  package let chosen: String?
  /// Who else has it open now.
  package let openBy: String?

  package init(
    id: String, label: String, clinician: String, begun: (text: String, seconds: Int64),
    changed: (text: String, seconds: Int64), status: DeskPhrases.Status, computed: String?,
    chosen: String?, openBy: String? = nil
  ) {
    self.id = id
    self.label = label
    self.clinician = clinician
    self.begun = begun.text
    self.changed = changed.text
    begunAt = begun.seconds
    changedAt = changed.seconds
    self.status = status
    self.computed = computed
    self.chosen = chosen
    self.openBy = openBy
  }
}

extension [DeskEntry] {
  /// The records in an order; those that are equal in it, last changed first.
  func sorted(by order: DeskPhrases.Order) -> [DeskEntry] {
    switch order {
    case .changed: sorted { $0.isLater(than: $1) }
    case .begun:
      sorted { $0.begunAt != $1.begunAt ? $0.begunAt > $1.begunAt : $0.isLater(than: $1) }
    case .label:
      // Each label is made plain once, and not at each comparison.
      map { (letters: $0.label.inPlainLetters, entry: $0) }.sorted {
        $0.letters != $1.letters ? $0.letters < $1.letters : $0.entry.isLater(than: $1.entry)
      }.map(\.entry)
    case .status:
      sorted {
        $0.status.rank != $1.status.rank ? $0.status.rank < $1.status.rank : $0.isLater(than: $1)
      }
    }
  }
}

extension DeskEntry {
  fileprivate func isLater(than other: DeskEntry) -> Bool {
    changedAt != other.changedAt ? changedAt > other.changedAt : id < other.id
  }
}

extension DeskPhrases.Status {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
