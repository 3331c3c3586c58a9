extension Store {
  /// Opens a store, and compares all that is in it with its manifest.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - opener: the passphrase or the recovery code.
  ///   - clock: gives the time.
  ///   - vfs: the name of the layer through which SQLite reaches the disk; nil for its own.
  /// - Returns: the store, unlocked.
  /// - Throws: why it stays shut.
  package static func unlock(
    at path: String, with opener: Opener, clock: @escaping Clock, vfs: String? = nil
  ) throws(StoreFault) -> Store {
    let place = try StorePath(path)
    try place.check()
    let database = try Database(path: place.path, vfs: vfs)
    let (id, keyID, slots) = try database.reading { () throws(StoreFault) in
      try checkFormat(of: database)
      let row = try database.first("SELECT id, key FROM store") { ($0.bytes(0), $0.bytes(1)) }
      guard let row, let id = StoreID(row.0) else { throw .tampered(.manifest) }
      return (id, row.1, try Session.slots(in: database))
    }
    try database.keepLog()
    let (key, slot) = try find(opener, in: slots, of: id)
    let session = Session(
      database: database, store: id, keyID: keyID, key: key, holder: .recoveryCode)
    session.holder = try session.holder(of: slot)
    let store = Store(path: place.path, clock: clock, session: session)
    try store.changing { session, manifest throws(StoreFault) in
      session.found = try session.manifest().1
      try session.checkRows(against: manifest)
      try session.append(.unlocked, time: clock(), in: &manifest)
    }
    return store
  }

  private static func checkFormat(of database: Database) throws(StoreFault) {
    guard try database.integer("PRAGMA application_id") == StoreFormat.application else {
      throw .wrongFormat(.notAStore)
    }
    let format = try database.integer("PRAGMA user_version")
    guard format <= Int(StoreFormat.current) else {
      throw .newerFormat(found: format, known: Int(StoreFormat.current))
    }
    var expected = StoreFormat.tables[...]
    try database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name") {
      row throws(StoreFault) in
      guard let table = expected.popFirst(), row.text(0) == "table", row.text(1) == table.name,
        row.text(2) == table.name, row.text(3) == table.definition
      else { throw .tampered(.structure) }
    }
    guard format == Int(StoreFormat.current), expected.isEmpty else {
      throw .tampered(.structure)
    }
  }

  private static func find(
    _ opener: Opener, in slots: [KeySlot], of store: StoreID
  ) throws(StoreFault) -> (DataKey, KeySlot) {
    for slot in slots {
      if let key = try slot.unwrap(with: opener, store: store) { return (key, slot) }
    }
    switch opener {
    case .passphrase: throw .wrongPassphrase
    case .recovery: throw .wrongRecoveryCode
    }
  }
}
