/// What of a store is not as the program left it.
package enum Tampering: Hashable, Sendable {
  /// The database itself: torn pages, wrong order.
  case file
  /// The tables are not those of a store.
  case structure
  /// The sealed sums over all else.
  case manifest
  /// A slot was added, taken out, changed or put back.
  case slots
  case slotLabel(SlotID)
  case recordsMissing(Int)
  case recordsAdded(Int)
  /// As many records as there should be, but not the same: changed, swapped, or put back as they once were.
  case recordsReplaced
  case record(RecordID)
  case auditMissing(Int)
  case auditAdded(Int)
  /// As many entries as there should be, but not the same, or not in their order.
  case auditReplaced
  case auditEntry(Int)
  case claim(RecordID)
}
