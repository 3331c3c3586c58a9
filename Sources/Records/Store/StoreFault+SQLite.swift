internal import CSQLite
private import Glibc

extension StoreFault {
  /// What a code of SQLite's means for a store.
  init(_ code: Int32, database: OpaquePointer?) {
    // SQLITE_IOERR_NOMEM, which is a macro that Swift does not see.
    let outOfMemory = SQLITE_IOERR | (12 << 8)
    self =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_NOMEM: .notEnoughMemory
      case SQLITE_CORRUPT: .tampered(.file)
      case SQLITE_NOTADB: .wrongFormat(.notADatabase)
      case SQLITE_IOERR where code == outOfMemory: .notEnoughMemory
      case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM:
        Self.ofDisk(code, database: database)
      default: .unexpected(reason: Self.reason(code, database: database))
      }
  }

  /// What the system says of a failure of the disk: SQLite itself calls a disk full only when it writes to the file or its log.
  private static func ofDisk(_ code: Int32, database: OpaquePointer?) -> StoreFault {
    switch database.map(sqlite3_system_errno) {
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnly
    default: .inputOutput(reason: reason(code, database: database))
    }
  }

  private static func reason(_ code: Int32, database: OpaquePointer?) -> String {
    let text = database.flatMap(sqlite3_errmsg) ?? sqlite3_errstr(code)
    return text.map { String(cString: $0) } ?? "\(code)"
  }
}
