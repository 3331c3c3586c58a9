extension Store {
  /// Keeps one record in a new store of its own, which the same passphrases open: for when this one takes nothing any more.
  ///
  /// - Parameters:
  ///   - path: where; nothing may be there yet.
  ///   - header: what a list is to show of the record.
  ///   - payload: all else.
  /// - Throws: why it is not kept. Nothing is left behind then.
  package func found(
    at path: String, _ header: RecordHeader, _ payload: [UInt8]
  ) throws(StoreFault) {
    let session = try unlocked()
    let slots = try session.database.reading { () throws(StoreFault) in
      try Session.slots(in: session.database)
    }
    let place = try StorePath(path)
    try place.create()
    do throws(StoreFault) {
      let copy = Session(
        database: try Database(path: place.path, vfs: nil), store: session.store,
        keyID: session.keyID, key: session.key, holder: session.holder)
      try copy.database.keepLog()
      try copy.found(slots: slots, time: clock())
      _ = try Store(path: place.path, clock: clock, session: copy).create(header, payload)
    } catch {
      place.remove()
      throw error
    }
  }
}
