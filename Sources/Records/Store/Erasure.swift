/// Whether what was deleted has left the file.
package enum Erasure: Hashable, Sendable {
  case done
  /// Sealed bytes of it stay in the file or its log until no other program has the store open, or there is room on the disk.
  case pending
}

extension Database {
  /// Writes the file anew without what was deleted, and empties the log.
  func erase() -> Erasure {
    do {
      try execute("VACUUM")
      // Whoever reads for longer than this keeps the person here waiting for nothing: they are told.
      patience.limit = .seconds(2)
      defer { patience.limit = Patience.standard }
      let isBusy = try first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) }
      return isBusy == 0 ? .done : .pending
    } catch {
      return .pending
    }
  }
}
