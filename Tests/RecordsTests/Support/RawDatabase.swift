import CSQLite
import Testing

/// The file of a store as anyone can reach it who has no key but knows SQL.
final class RawDatabase {
  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    try #require(sqlite3_open(path, &handle) == SQLITE_OK)
    self.handle = try #require(handle)
  }

  deinit { sqlite3_close(handle) }

  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    try #require(code == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle))) in \(sql)")
  }

  /// The first column of each row.
  func blobs(_ sql: String) throws -> [[UInt8]] {
    var statement: OpaquePointer?
    try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    var blobs: [[UInt8]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      let count = Int(sqlite3_column_bytes(statement, 0))
      let start = sqlite3_column_blob(statement, 0)
      blobs.append(Array(UnsafeRawBufferPointer(start: start, count: count)))
    }
    return blobs
  }
}

/// Changes the file of a store by SQL, and leaves no log.
func change(_ path: String, _ statements: String...) throws {
  let database = try RawDatabase(path)
  for statement in statements { try database.execute(statement) }
}
