internal import CSQLite

extension StoreFault {
  /// What a code of SQLite's means for a store.
  init(_ code: Int32, database: OpaquePointer?) {
    // SQLITE_IOERR_NOMEM, which is a macro that Swift does not see.
    let outOfMemory = SQLITE_IOERR | (12 << 8)
    self =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_NOMEM: .notEnoughMemory
      case SQLITE_CORRUPT: .tampered(.file)
      case SQLITE_NOTADB: .wrongFormat(.notADatabase)
      case SQLITE_IOERR where code == outOfMemory: .notEnoughMemory
      default: .inputOutput(reason: Self.reason(code, database: database))
      }
  }

  private static func reason(_ code: Int32, database: OpaquePointer?) -> String {
    let text = database.flatMap(sqlite3_errmsg) ?? sqlite3_errstr(code)
    return text.map { String(cString: $0) } ?? "\(code)"
  }
}
