extension Session {
  func row(of id: RecordID) throws(StoreFault) -> RecordRow {
    let row = try database.first(
      "SELECT \(RecordRow.columns) FROM records WHERE id = ?", .bytes(id.bytes)
    ) { row throws(StoreFault) in try RecordRow(row) }
    guard let row else { throw .noSuchRecord }
    return row
  }

  func header(of row: RecordRow) throws(StoreFault) -> SavedHeader {
    guard
      let plain = open(
        row.header, kind: .header, object: row.id.bytes,
        version: UInt64(bitPattern: Int64(row.version))),
      let header = SavedHeader(encoded: plain)
    else { throw .tampered(.record(row.id)) }
    return header
  }

  func payload(of row: RecordRow) throws(StoreFault) -> [UInt8] {
    let body = try database.first(
      "SELECT payload FROM records WHERE id = ?", .bytes(row.id.bytes)
    ) { $0.bytes(0) }
    guard let body,
      let plain = open(
        Sealed(stamp: row.stamp, body: body), kind: .payload, object: row.id.bytes,
        version: UInt64(bitPattern: Int64(row.version)))
    else { throw .tampered(.record(row.id)) }
    return plain
  }

  /// Seals a record and puts it in place of `old`, or anew.
  func put(
    _ id: RecordID, version: Int, header: SavedHeader, payload: [UInt8],
    replacing old: RecordRow?, in manifest: inout Manifest
  ) throws(StoreFault) {
    let number = UInt64(version)
    let sealedPayload = seal(payload, kind: .payload, object: id.bytes, version: number)
    let row = RecordRow(
      id: id, version: version,
      header: seal(header.encoded, kind: .header, object: id.bytes, version: number),
      stamp: sealedPayload.stamp)
    if let old {
      try database.execute(
        "UPDATE records SET version = ?, header = ?, stamp = ?, payload = ? WHERE id = ?",
        .integer(version), .bytes(row.header.bytes), .bytes(row.stamp),
        .bytes(sealedPayload.body), .bytes(id.bytes))
      manifest.recordSum.subtract(key.sum(of: old.sumBytes))
    } else {
      try database.execute(
        "INSERT INTO records (id, version, header, stamp, payload) VALUES (?, ?, ?, ?, ?)",
        .bytes(id.bytes), .integer(version), .bytes(row.header.bytes), .bytes(row.stamp),
        .bytes(sealedPayload.body))
      manifest.records += 1
    }
    manifest.recordSum.add(key.sum(of: row.sumBytes))
  }
}
