extension Session {
  func claim(on id: RecordID) throws(StoreFault) -> ClaimRow? {
    let row = try database.first(
      "SELECT claim FROM claims WHERE record = ?", .bytes(id.bytes)
    ) { $0.bytes(0) }
    guard let row else { return nil }
    guard let plain = open(Sealed(row), kind: .claim, object: id.bytes),
      let claim = ClaimRow(encoded: plain)
    else { throw .tampered(.claim(id)) }
    return claim
  }

  func put(_ claim: ClaimRow, on id: RecordID) throws(StoreFault) {
    let sealed = seal(claim.encoded, kind: .claim, object: id.bytes)
    try database.execute(
      "INSERT OR REPLACE INTO claims (record, claim) VALUES (?, ?)", .bytes(id.bytes),
      .bytes(sealed.bytes))
  }

  func removeClaim(on id: RecordID) throws(StoreFault) {
    try database.execute("DELETE FROM claims WHERE record = ?", .bytes(id.bytes))
  }

  /// Takes back all claims of this session.
  func removeOwnClaims() throws(StoreFault) {
    for id in try claimedRecords() {
      // What cannot be read is not known to be ours.
      guard let claim = try? claim(on: id), claim.token == token else { continue }
      try removeClaim(on: id)
    }
  }

  func claimedRecords() throws(StoreFault) -> [RecordID] {
    var ids: [RecordID] = []
    try database.rows("SELECT record FROM claims") { row throws(StoreFault) in
      guard let id = RecordID(row.bytes(0)) else { throw .tampered(.structure) }
      ids.append(id)
    }
    return ids
  }
}
