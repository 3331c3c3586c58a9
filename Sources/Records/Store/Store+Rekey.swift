/// What came of sealing everything anew.
package struct Rekeying: Hashable, Sendable {
  /// How many records were sealed anew.
  package let records: Int
  /// Whether the bytes as they were sealed before are gone.
  package let erasure: Erasure
}

extension Store {
  /// Seals everything anew under another key, so that whoever kept the old one can read nothing that comes.
  ///
  /// Only this passphrase and the new code open the store afterwards; sessions elsewhere must unlock it again.
  ///
  /// - Parameters:
  ///   - passphrase: what is to open it.
  ///   - label: whose it is.
  ///   - code: the new recovery code.
  ///   - cost: how dear a guess at the passphrase is to be.
  /// - Returns: how much was sealed anew.
  /// - Throws: why all is as it was.
  @discardableResult
  package func rekey(
    _ passphrase: Passphrase, label: String, code: RecoveryCode, cost: Cost = .standard
  ) throws(StoreFault) -> Rekeying {
    let session = try unlocked()
    let key = DataKey.random()
    let slots = [
      try KeySlot(
        for: .passphrase(passphrase), label: label, cost: cost, key: key, store: session.store),
      try KeySlot(for: .recovery(code), label: "", cost: cost, key: key, store: session.store),
    ]
    let new = Session(
      database: session.database, store: session.store, keyID: Sodium.random(16), key: key,
      holder: session.holder)
    let (latest, count) = try session.database.writing { () throws(StoreFault) in
      let (old, _) = try session.manifest()
      let time = clock()
      var manifest = Manifest(counter: old.counter + 1, changed: time, keyID: new.keyID)
      try session.resealRecords(for: new, against: old, in: &manifest)
      try session.resealAudit(for: new, against: old, in: &manifest)
      try session.database.execute("DELETE FROM claims")
      try session.database.execute("DELETE FROM slots")
      for slot in slots { try new.insert(slot, in: &manifest) }
      try new.append(.rekeyed, time: time, in: &manifest)
      return (try new.write(manifest), manifest.records)
    }
    session.keyID = new.keyID
    session.key = key
    went(on: session, to: latest)
    return Rekeying(records: count, erasure: session.database.erase())
  }
}

extension Session {
  fileprivate func resealRecords(
    for new: Session, against old: Manifest, in manifest: inout Manifest
  ) throws(StoreFault) {
    var rows: [RecordRow] = []
    try checkRecords(against: old) { row throws(StoreFault) in rows.append(row) }
    for row in rows {
      let header = try header(of: row)
      let payload = try payload(of: row)
      try database.execute("DELETE FROM records WHERE id = ?", .bytes(row.id.bytes))
      try new.put(
        row.id, version: row.version, header: header, payload: payload, replacing: nil,
        in: &manifest)
    }
  }

  fileprivate func resealAudit(
    for new: Session, against old: Manifest, in manifest: inout Manifest
  ) throws(StoreFault) {
    var entries: [AuditEntry] = []
    let chain = try eachEntry { entry throws(StoreFault) in entries.append(entry) }
    try old.check(chain)
    try database.execute("DELETE FROM audit")
    for entry in entries { try new.append(entry, in: &manifest) }
  }
}
