internal import CSQLite

/// A connection to one file, set up so that what is acknowledged is on the disk and what is deleted is gone.
final class Database {
  /// How long another program may hold the file, in milliseconds.
  static let patience: Int32 = 5000

  private let handle: OpaquePointer

  /// Opens a file that exists.
  ///
  /// - Parameters:
  ///   - path: the file, by a way without links.
  ///   - vfs: the name of the layer through which SQLite reaches the disk; nil for its own.
  /// - Throws: what keeps the file from being opened.
  init(path: String, vfs: String?) throws(StoreFault) {
    var handle: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
      | SQLITE_OPEN_PRIVATECACHE
    let code = sqlite3_open_v2(path, &handle, flags, vfs)
    guard code == SQLITE_OK, let handle else {
      let fault = StoreFault(code, database: handle)
      sqlite3_close_v2(handle)
      throw fault
    }
    self.handle = handle
    limitPatience(milliseconds: Self.patience)
    guard cq_set_defensive(handle) == SQLITE_OK else {
      throw .inputOutput(reason: "SQLite cannot be made defensive.")
    }
    for setting in [
      "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "foreign_keys = ON",
      "secure_delete = ON",
    ] {
      try execute("PRAGMA \(setting)")
    }
  }

  deinit { sqlite3_close_v2(handle) }

  func limitPatience(milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// Turns to the write-ahead log, every commit of which is on the disk before it is acknowledged.
  func keepLog() throws(StoreFault) {
    guard try text("PRAGMA journal_mode = WAL") == "wal" else {
      throw .inputOutput(reason: "A write-ahead log cannot be kept here.")
    }
    try execute("PRAGMA synchronous = FULL")
  }

  func execute(_ sql: String, _ values: Statement.Value...) throws(StoreFault) {
    let statement = try Statement(sql, database: handle)
    try statement.bind(values)
    while try statement.step() {}
  }

  /// Calls for each row.
  func rows(
    _ sql: String, _ values: Statement.Value...,
    each body: (Statement) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    let statement = try Statement(sql, database: handle)
    try statement.bind(values)
    while try statement.step() { try body(statement) }
  }

  /// What is made of the first row; nil when there is none.
  func first<Result>(
    _ sql: String, _ values: Statement.Value...,
    read body: (Statement) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result? {
    let statement = try Statement(sql, database: handle)
    try statement.bind(values)
    return try statement.step() ? body(statement) : nil
  }

  func integer(_ sql: String) throws(StoreFault) -> Int {
    try first(sql) { $0.integer(0) } ?? 0
  }

  func text(_ sql: String) throws(StoreFault) -> String {
    try first(sql) { $0.text(0) } ?? ""
  }

  /// Makes changes that hold all together or not at all, and for which no other writer has to be feared.
  func writing<Result>(
    _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try inTransaction("BEGIN IMMEDIATE", body)
  }

  /// Reads everything as it was at one moment, without keeping a writer waiting.
  func reading<Result>(
    _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try inTransaction("BEGIN", body)
  }

  private func inTransaction<Result>(
    _ begin: String, _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // SQLite may have rolled back by itself, as when the disk is full.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}
