/// What was done, as the audit remembers it.
///
/// The numbers are part of the format.
package enum AuditAction: UInt8, Hashable, Sendable, CaseIterable {
  case createdStore = 1
  case unlocked = 2
  case createdRecord = 3
  case opened = 4
  case finished = 5
  case overridden = 6
  case printed = 7
  case exported = 8
  case deleted = 9
  case slotAdded = 10
  case slotRemoved = 11
  case slotChanged = 12
  case rekeyed = 13
  case locked = 14
}
