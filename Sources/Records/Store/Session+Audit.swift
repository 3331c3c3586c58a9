extension Session {
  func append(
    _ action: AuditAction, record: RecordID? = nil, time: Int64, in manifest: inout Manifest
  ) throws(StoreFault) {
    let number = manifest.audit.count + 1
    let entry = AuditEntry(
      number: number, time: time, who: holder, action: action, record: record)
    let sealed = key.seal(entry.encoded, for: manifest.audit.contextOfNext(store: store))
    try database.execute(
      "INSERT INTO audit (number, entry) VALUES (?, ?)", .integer(number), .bytes(sealed.bytes))
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
