extension Store {
  /// Notes what was done with a record.
  package func note(_ action: NotedAction, _ record: RecordID) throws(StoreFault) {
    try noting(action.action, record) { session, _ throws(StoreFault) in
      _ = try session.row(of: record)
    }
  }

  /// All that was ever done, from the first.
  package func audit() throws(StoreFault) -> [AuditEntry] {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in
      let (manifest, _) = try session.manifest()
      var entries: [AuditEntry] = []
      let chain = try session.eachEntry { entry throws(StoreFault) in entries.append(entry) }
      try manifest.check(chain)
      return entries
    }
  }

  /// Opens all there is, and compares it with the manifest.
  ///
  /// - Returns: how much was looked at.
  /// - Throws: the first thing that is not as it was left.
  @discardableResult
  package func verify() throws(StoreFault) -> Verification {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in try session.checkWhole() }
  }
}
