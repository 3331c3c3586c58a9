import Records
import Testing

/// What can be seen of the kept store, part by part.
///
/// Each part of a damaged copy must be as it was, or a fault; never anything else, and never a crash.
struct KeptContents {
  private let records: [RecordID: OpenedRecord]
  private let list: Set<ListedRecord>
  private let slots: [ListedSlot]
  private let audit: [AuditEntry]
  private let claims: [RecordID: Claim?]

  /// Takes an undamaged copy.
  init(at path: String) throws {
    let store = try RecordsTests.unlock(path, KeptStore.code())
    list = try Set(store.list())
    slots = try store.slots()
    audit = try Array(store.audit().prefix(KeptStore.actions.count))
    var records: [RecordID: OpenedRecord] = [:]
    var claims: [RecordID: Claim?] = [:]
    for id in list.map(\.id) {
      claims[id] = .some(try store.claimant(of: id))
      records[id] = try store.open(id)
    }
    self.records = records
    self.claims = claims
  }

  enum Outcome: Equatable {
    case same
    case faulted
    case wrong
  }

  func compare(with path: String, code: RecoveryCode) -> Outcome {
    var outcome = Outcome.same
    func note(_ isRight: () throws -> Bool) {
      do {
        if try !isRight() { outcome = .wrong }
      } catch {
        if !(error is StoreFault) { outcome = .wrong }
        if outcome == .same { outcome = .faulted }
      }
    }
    var opened: Store?
    note {
      opened = try RecordsTests.unlock(path, code)
      return true
    }
    guard let store = opened else { return outcome }
    note { try Set(store.list()) == list }
    note { try store.slots() == slots }
    note { try Array(store.audit().prefix(audit.count)) == audit }
    for (id, record) in records { note { try store.open(id) == record } }
    // A claim can get lost, as when it grows old: it is a courtesy. But none is made up.
    for (id, claim) in claims { note { try [claim, nil].contains(store.claimant(of: id)) } }
    let found = outcome
    note {
      try store.verify()
      // What looked at everything must have found what any part of it found.
      return found == .same
    }
    return outcome
  }
}
