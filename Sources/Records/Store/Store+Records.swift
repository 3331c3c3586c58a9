/// One record of a list.
package struct ListedRecord: Hashable, Sendable {
  package let id: RecordID
  package let version: Int
  package let header: RecordHeader

  package init(id: RecordID, version: Int, header: RecordHeader) {
    self.id = id
    self.version = version
    self.header = header
  }
}

/// One record as it was saved last.
package struct OpenedRecord: Hashable, Sendable {
  package let header: RecordHeader
  package let payload: [UInt8]
  /// To be given back when it is saved.
  package let version: Int

  package init(header: RecordHeader, payload: [UInt8], version: Int) {
    self.header = header
    self.payload = payload
    self.version = version
  }
}

extension Store {
  /// All records, in no particular order.
  ///
  /// Opens no payload.
  package func list() throws(StoreFault) -> [ListedRecord] {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in
      var list: [ListedRecord] = []
      let (manifest, _) = try session.manifest()
      try session.checkRecords(against: manifest) { row throws(StoreFault) in
        let header = try session.header(of: row).header
        list.append(ListedRecord(id: row.id, version: row.version, header: header))
      }
      return list
    }
  }

  /// Keeps a new record.
  ///
  /// - Parameters:
  ///   - header: what a list is to show of it.
  ///   - payload: all else.
  /// - Returns: its name and its first version.
  /// - Throws: why it is not kept.
  package func create(
    _ header: RecordHeader, _ payload: [UInt8]
  ) throws(StoreFault) -> (id: RecordID, version: Int) {
    let id = RecordID.random()
    try changing { session, manifest throws(StoreFault) in
      try session.put(
        id, version: 1, header: SavedHeader(header: header, savedBy: session.holder),
        payload: payload, replacing: nil, in: &manifest)
      try session.append(.createdRecord, record: id, time: clock(), in: &manifest)
    }
    return (id, 1)
  }

  /// Opens a record, and notes that it was opened.
  package func open(_ id: RecordID) throws(StoreFault) -> OpenedRecord {
    try noting(.opened, id) { session, _ throws(StoreFault) in
      let row = try session.row(of: id)
      let header = try session.header(of: row).header
      let payload = try session.payload(of: row)
      return OpenedRecord(header: header, payload: payload, version: row.version)
    }
  }

  /// Saves a record in place of the version that was opened.
  ///
  /// - Parameters:
  ///   - id: its name.
  ///   - header: what a list is to show of it.
  ///   - payload: all else.
  ///   - version: the version that was opened or saved last.
  ///   - action: what this saving does beside, for the audit.
  /// - Returns: the new version.
  /// - Throws: `changedElsewhere` when there is another version by now, and then nothing is changed; `noSuchRecord`.
  package func save(
    _ id: RecordID, _ header: RecordHeader, _ payload: [UInt8], expecting version: Int,
    noting action: NotedAction? = nil
  ) throws(StoreFault) -> Int {
    try changing { session, manifest throws(StoreFault) in
      let row = try session.row(of: id)
      let old = try session.header(of: row)
      guard row.version == version else {
        throw .changedElsewhere(by: old.savedBy, version: row.version)
      }
      try session.put(
        id, version: version + 1, header: SavedHeader(header: header, savedBy: session.holder),
        payload: payload, replacing: row, in: &manifest)
      if let action {
        try session.append(action.action, record: id, time: clock(), in: &manifest)
      }
      return version + 1
    }
  }

  /// Deletes a record, and clears its bytes from the file.
  ///
  /// - Parameter id: its name.
  /// - Returns: whether the bytes are gone by now.
  /// - Throws: why it is still there.
  @discardableResult
  package func delete(_ id: RecordID) throws(StoreFault) -> Erasure {
    try changing { session, manifest throws(StoreFault) in
      let row = try session.row(of: id)
      try session.database.execute("DELETE FROM records WHERE id = ?", .bytes(id.bytes))
      manifest.records -= 1
      manifest.recordSum.subtract(session.key.sum(of: row.sumBytes))
      try session.append(.deleted, record: id, time: clock(), in: &manifest)
    }
    return try unlocked().database.erase()
  }
}

extension RecordID {
  static func random() -> RecordID {
    guard let id = RecordID(Sodium.random(size)) else {
      preconditionFailure("A name has its size.")
    }
    return id
  }
}
