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
    let (database, parts) = try open(place, vfs: vfs)
    let (key, slot) = try find(opener, in: parts.slots, of: parts.store)
    let session = Session(
      database: database, store: parts.store, keyID: parts.keyID, key: key, holder: .recoveryCode)
    session.holder = try session.holder(of: slot)
    let store = Store(path: place.path, clock: clock, session: session)
    try store.noting(.unlocked) { session, manifest throws(StoreFault) in
      session.found = try session.manifest().1
      session.latest = session.found
      try session.checkRows(against: manifest)
    }
    return store
  }

  /// What can be read without a key.
  private typealias Parts = (store: StoreID, keyID: [UInt8], slots: [KeySlot])

  /// Opens a file for as much as the disk allows.
  private static func open(
    _ place: StorePath, vfs: String?
  ) throws(StoreFault) -> (Database, Parts) {
    var refusal = StoreFault.readOnly
    for access in try place.check() {
      do throws(StoreFault) {
        let database = try Database(path: place.path, vfs: vfs, access: access)
        let parts = try parts(of: database)
        if access == .shared || access == .alone { try database.keepLog() }
        return (database, parts)
      } catch {
        guard error.isOfDisk else { throw error }
        refusal = error
      }
    }
    throw refusal
  }

  private static func parts(of database: Database) throws(StoreFault) -> Parts {
    try database.reading { () throws(StoreFault) in
      try checkFormat(of: database)
      let row = try database.first("SELECT id, key FROM store") { ($0.bytes(0), $0.bytes(1)) }
      guard let row, let id = StoreID(row.0) else { throw .tampered(.manifest) }
      return (id, row.1, try Session.slots(in: database))
    }
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
