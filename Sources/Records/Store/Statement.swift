internal import CSQLite

/// One statement of SQL, with what is put in and what comes out.
final class Statement {
  enum Value {
    case integer(Int)
    case bytes([UInt8])
  }

  private let database: OpaquePointer
  private let handle: OpaquePointer

  init(_ sql: String, database: OpaquePointer) throws(StoreFault) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v2(database, sql, -1, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw StoreFault(code, database: database) }
    self.database = database
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  func bind(_ values: [Value]) throws(StoreFault) {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
        case .bytes(let bytes):
          sqlite3_bind_blob64(handle, place, bytes, UInt64(bytes.count), cq_transient())
        }
      guard code == SQLITE_OK else { throw StoreFault(code, database: database) }
    }
  }

  /// Goes to the next row; false after the last.
  func step() throws(StoreFault) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw StoreFault(code, database: database)
    }
  }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
