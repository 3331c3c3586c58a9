internal import CSQLite

/// A connection to one file, set up so that what is acknowledged is on the disk and what is deleted is gone.
final class Database {
  private let handle: OpaquePointer
  /// For others who write.
  let patience = Patience()

  /// What is asked of the disk and of others.
  enum Access: CaseIterable {
    /// To change the file, beside others who do.
    case shared
    /// To change the file, without the others: their common memory lies on the disk, which may have no room for it.
    case alone
    /// To read the file, beside others who change it.
    case reading
    /// To read a file that nobody can change.
    case frozen
  }

  /// Opens a file that exists.
  ///
  /// - Parameters:
  ///   - path: the file, by a way without links.
  ///   - vfs: the name of the layer through which SQLite reaches the disk; nil for its own.
  ///   - access: what it is to be used for.
  /// - Throws: what keeps the file from being opened.
  init(path: String, vfs: String?, access: Access = .shared) throws(StoreFault) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(access.name(of: path), &handle, access.flags, vfs)
    guard code == SQLITE_OK, let handle else {
      let fault = StoreFault(code, database: handle)
      sqlite3_close_v2(handle)
      throw fault
    }
    self.handle = handle
    patience.attend(handle)
    if access == .alone { try execute("PRAGMA locking_mode = EXCLUSIVE") }
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

extension Database.Access {
  fileprivate var flags: Int32 {
    let all =
      SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
      | SQLITE_OPEN_PRIVATECACHE
    return switch self {
    case .shared, .alone: all | SQLITE_OPEN_READWRITE
    case .reading: all | SQLITE_OPEN_READONLY
    case .frozen: all | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    }
  }

  /// The file as SQLite is to be told of it.
  fileprivate func name(of path: String) -> String {
    guard self == .frozen else { return path }
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let plain = Array("/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let escaped = path.utf8.flatMap { byte in
      plain.contains(byte)
        ? [byte]
        : [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
    return "file:\(String(decoding: escaped, as: UTF8.self))?immutable=1"
  }
}
