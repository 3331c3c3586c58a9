extension Store {
  /// Makes a store where there is nothing yet.
  ///
  /// - Parameters:
  ///   - path: where.
  ///   - passphrase: what is to open it.
  ///   - label: whose passphrase it is.
  ///   - cost: how dear a guess at it is to be.
  ///   - clock: gives the time.
  ///   - vfs: the name of the layer through which SQLite reaches the disk; nil for its own.
  /// - Returns: the store, unlocked, and the code that opens it when the passphrase is lost.
  /// - Throws: why there is no store. Nothing is left behind then.
  package static func create(
    at path: String, passphrase: Passphrase, label: String, cost: Cost = .standard,
    clock: @escaping Clock, vfs: String? = nil
  ) throws(StoreFault) -> (Store, RecoveryCode) {
    let place = try StorePath(path)
    try place.create()
    do {
      let code = RecoveryCode.random()
      let database = try Database(path: place.path, vfs: vfs)
      let session = Session(
        database: database, store: .random(), keyID: Sodium.random(16), key: .random(),
        holder: .clinician(label))
      let slots = [
        try KeySlot(
          for: .passphrase(passphrase), label: label, cost: cost, key: session.key,
          store: session.store),
        try KeySlot(
          for: .recovery(code), label: "", cost: cost, key: session.key, store: session.store),
      ]
      try database.keepLog()
      try session.found(slots: slots, time: clock())
      return (Store(path: place.path, clock: clock, session: session), code)
    } catch {
      place.remove()
      throw error
    }
  }
}

extension Session {
  /// Writes all that a new store has.
  fileprivate func found(slots: [KeySlot], time: Int64) throws(StoreFault) {
    latest = try database.writing { () throws(StoreFault) in
      try database.execute("PRAGMA application_id = \(StoreFormat.application)")
      try database.execute("PRAGMA user_version = \(StoreFormat.current)")
      for table in StoreFormat.tables { try database.execute(table.definition) }
      try database.execute(
        "INSERT INTO store (row, id, key, manifest) VALUES (1, ?, ?, ?)", .bytes(store.bytes),
        .bytes(keyID), .bytes([]))
      var manifest = Manifest(counter: 1, changed: time, keyID: keyID)
      for slot in slots { try insert(slot, in: &manifest) }
      try append(.createdStore, time: time, in: &manifest)
      return try write(manifest)
    }
    found = latest
  }
}
