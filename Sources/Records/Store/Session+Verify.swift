/// How much of a store was looked at, and found to be as it was left.
package struct Verification: Hashable, Sendable {
  package let records: Int
  /// The passphrases, and the recovery code.
  package let slots: Int
  package let auditEntries: Int
  package let claims: Int
  /// How far the store had come.
  package let anchor: Anchor
}

extension Session {
  /// Compares all rows with the manifest by their stamps, without opening them.
  func checkRows(against manifest: Manifest) throws(StoreFault) {
    _ = try checkedSlots(against: manifest)
    try checkRecords(against: manifest) { _ throws(StoreFault) in }
    try checkAudit(against: manifest)
  }

  /// Goes through all records and compares them with the manifest.
  func checkRecords(
    against manifest: Manifest, each body: (RecordRow) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    var count = 0
    var sum = RowSum()
    try database.rows("SELECT \(RecordRow.columns) FROM records") { row throws(StoreFault) in
      let row = try RecordRow(row)
      count += 1
      sum.add(key.sum(of: row.sumBytes))
      try body(row)
    }
    if count < manifest.records { throw .tampered(.recordsMissing(manifest.records - count)) }
    if count > manifest.records { throw .tampered(.recordsAdded(count - manifest.records)) }
    if sum != manifest.recordSum { throw .tampered(.recordsReplaced) }
  }

  func checkedSlots(against manifest: Manifest) throws(StoreFault) -> [KeySlot] {
    let slots = try Self.slots(in: database)
    var sum = RowSum()
    for slot in slots {
      _ = try label(of: slot)
      sum.add(key.sum(of: slot.sumBytes))
    }
    guard slots.count == manifest.slots, sum == manifest.slotSum else {
      throw .tampered(.slots)
    }
    return slots
  }

  private func checkAudit(against manifest: Manifest) throws(StoreFault) {
    var chain = AuditChain()
    var isInOrder = true
    try database.rows("SELECT number, entry FROM audit ORDER BY number") {
      row throws(StoreFault) in
      guard let sealed = Sealed(row.bytes(1)) else { throw .tampered(.auditReplaced) }
      chain.append(sealed.stamp, key: key)
      isInOrder = isInOrder && row.integer(0) == chain.count
    }
    try manifest.check(chain)
    guard isInOrder else { throw .tampered(.auditReplaced) }
  }

  /// Opens everything there is, and has SQLite look its pages over.
  func checkWhole() throws(StoreFault) -> Verification {
    guard try database.text("PRAGMA integrity_check") == "ok" else { throw .tampered(.file) }
    let (manifest, anchor) = try manifest()
    _ = try checkedSlots(against: manifest)
    try checkRecords(against: manifest) { row throws(StoreFault) in
      _ = try header(of: row)
      _ = try payload(of: row)
    }
    try checkAudit(against: manifest)
    _ = try eachEntry { _ throws(StoreFault) in }
    let claimed = try claimedRecords()
    for id in claimed { _ = try claim(on: id) }
    return Verification(
      records: manifest.records, slots: manifest.slots, auditEntries: manifest.audit.count,
      claims: claimed.count, anchor: anchor)
  }
}

extension Manifest {
  /// Finds what the chain of all entries in the file lacks, or has too much.
  func check(_ chain: AuditChain) throws(StoreFault) {
    if chain.count < audit.count { throw .tampered(.auditMissing(audit.count - chain.count)) }
    if chain.count > audit.count { throw .tampered(.auditAdded(chain.count - audit.count)) }
    guard chain == audit else { throw .tampered(.auditReplaced) }
  }
}
