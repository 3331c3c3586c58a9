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
  /// The places of the records in an order; those that are equal in it, last changed first.
  func places(by order: DeskPhrases.Order) -> [Int] {
    switch order {
    case .changed: places(by: { _ in 0 }, <)
    case .begun: places(by: \.begunAt, >)
    case .label: places(by: \.label.inPlainLetters, <)
    case .status: places(by: \.status.rank, <)
    }
  }

  /// Makes each key once, and moves numbers: records are much to move.
  private func places<Key: Equatable>(
    by key: (DeskEntry) -> Key, _ isBefore: (Key, Key) -> Bool
  ) -> [Int] {
    let keys = map { (key: key($0), changed: $0.changedAt) }
    return indices.sorted {
      let (left, right) = (keys[$0], keys[$1])
      if left.key != right.key { return isBefore(left.key, right.key) }
      if left.changed != right.changed { return left.changed > right.changed }
      return self[$0].id < self[$1].id
    }
  }
}

extension DeskPhrases.Status {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
