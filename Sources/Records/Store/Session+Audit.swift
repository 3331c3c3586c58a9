extension Session {
  func append(
    _ action: AuditAction, record: RecordID? = nil, time: Int64, in manifest: inout Manifest
  ) throws(StoreFault) {
    let entry = AuditEntry(
      number: manifest.audit.count + 1, time: time, who: holder, action: action, record: record)
    try append(entry, in: &manifest)
  }

  func append(_ entry: AuditEntry, in manifest: inout Manifest) throws(StoreFault) {
    let sealed = key.seal(entry.encoded, for: manifest.audit.contextOfNext(store: store))
    try database.execute(
      "INSERT INTO audit (number, entry) VALUES (?, ?)", .integer(entry.number),
      .bytes(sealed.bytes))
    manifest.audit.append(sealed.stamp, key: key)
  }

  /// Goes through all entries, opened, in their order.
  func eachEntry(
    _ body: (AuditEntry) throws(StoreFault) -> Void
  ) throws(StoreFault) -> AuditChain {
    var chain = AuditChain()
    try database.rows("SELECT number, entry FROM audit ORDER BY number") {
      row throws(StoreFault) in
      guard let sealed = Sealed(row.bytes(1)),
        let plain = key.open(sealed, for: chain.contextOfNext(store: store)),
        row.integer(0) == chain.count + 1,
        let entry = AuditEntry(number: chain.count + 1, encoded: plain)
      else { throw .tampered(.auditEntry(chain.count + 1)) }
      chain.append(sealed.stamp, key: key)
      try body(entry)
    }
    return chain
  }
}
