import CSQLite
import Glibc
import Testing

/// Counts how often SQLite has the system bring a file to the disk: its own layer, with one function exchanged.
///
/// The layer stays registered as long as the process lives, so the count does too.
final class SyncCounter {
  let name: String
  private static let state = State()

  /// What the functions reach, which can carry nothing along.
  ///
  /// Only one test counts.
  private final class State: @unchecked Sendable {
    var count = 0
    var original: UnsafeMutablePointer<sqlite3_vfs>?
    var methods: [OpaquePointer: UnsafePointer<sqlite3_io_methods>] = [:]
  }

  var count: Int { Self.state.count }

  init() throws {
    name = "counting"
    let original = try #require(sqlite3_vfs_find(nil))
    Self.state.original = original
    let layer = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    layer.initialize(to: original.pointee)
    layer.pointee.zName = UnsafePointer(strdup(name))
    layer.pointee.pNext = nil
    layer.pointee.xOpen = { _, path, file, flags, result in
      SyncCounter.open(path, file, flags, result)
    }
    try #require(sqlite3_vfs_register(layer, 0) == SQLITE_OK)
  }

  private static func open(
    _ path: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ result: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let original = state.original, let open = original.pointee.xOpen, let file else {
      return SQLITE_ERROR
    }
    let code = open(original, path, file, flags, result)
    guard code == SQLITE_OK, let methods = file.pointee.pMethods else { return code }
    let counting = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    counting.initialize(to: methods.pointee)
    state.methods[OpaquePointer(file)] = methods
    counting.pointee.xSync = { file, flags in
      guard let file, let sync = SyncCounter.state.methods[OpaquePointer(file)]?.pointee.xSync
      else { return SQLITE_ERROR }
      SyncCounter.state.count += 1
      return sync(file, flags)
    }
    file.pointee.pMethods = UnsafePointer(counting)
    return code
  }
}
