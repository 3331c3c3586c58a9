internal import CFaultyDisk
internal import CSQLite
private import Glibc

/// A disk under a store that remembers every change, or fails when it is told to.
///
/// Everything reaches the real disk too.
package final class FaultyDisk {
  /// To be given to a store.
  package let name: String
  private let disk: OpaquePointer

  package init() {
    name = "faulty-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    guard let disk = fd_make(name) else { fatalError("No memory is left for a disk.") }
    self.disk = disk
  }

  deinit { fd_discard(disk) }

  // MARK: - Remembering

  /// One change, or a mark.
  enum Event {
    case make(file: Int, Role)
    case write(file: Int, offset: Int, bytes: UnsafeRawBufferPointer)
    case truncate(file: Int, size: Int)
    /// From here on the file is on the disk; the names in the folder too, where that is said.
    case sync(file: Int, keepsNames: Bool)
    case delete(file: Int, keepsNames: Bool)
    case mark(Int)
  }

  /// Which file of a store, by what its name ends in.
  enum Role: UInt32, CaseIterable {
    case database = 0
    case log = 1
    case journal = 2

    var suffix: String {
      switch self {
      case .database: ""
      case .log: "-wal"
      case .journal: "-journal"
      }
    }
  }

  /// Begins to remember.
  func remember() { fd_remember(disk) }

  /// Puts a mark behind what is remembered by now.
  func mark(_ number: Int) { fd_mark(disk, Int64(number)) }

  /// How much is remembered.
  var count: Int { fd_event_count(disk) }

  /// One event; its bytes stand until remembering begins again.
  subscript(place: Int) -> Event {
    let event = fd_event_at(disk, place)
    let file = Int(event.file)
    return switch event.kind {
    case FD_MAKE: .make(file: file, Role(rawValue: event.role.rawValue) ?? .database)
    case FD_WRITE:
      .write(
        file: file, offset: Int(event.offset),
        bytes: UnsafeRawBufferPointer(start: event.bytes, count: Int(event.length)))
    case FD_TRUNCATE: .truncate(file: file, size: Int(event.length))
    case FD_SYNC: .sync(file: file, keepsNames: event.keeps_names)
    case FD_DELETE: .delete(file: file, keepsNames: event.keeps_names)
    default: .mark(Int(event.offset))
    }
  }

  // MARK: - Failing

  /// How the disk fails.
  package enum Trouble: String, CaseIterable, Sendable {
    case full, brokenWrite, readOnly, brokenSync

    fileprivate var kinds: UInt32 {
      switch self {
      case .full: FD_WRITE.rawValue | FD_SHARE.rawValue
      case .brokenWrite: FD_WRITE.rawValue | FD_TRUNCATE.rawValue
      case .readOnly: FD_WRITE.rawValue | FD_TRUNCATE.rawValue | FD_DELETE.rawValue
      case .brokenSync: FD_SYNC.rawValue
      }
    }

    fileprivate var code: Int32 {
      switch self {
      case .full: SQLITE_FULL
      // The numbers of SQLITE_IOERR_WRITE and SQLITE_IOERR_FSYNC, macros that Swift does not see.
      case .brokenWrite: SQLITE_IOERR | (3 << 8)
      case .readOnly: SQLITE_READONLY
      case .brokenSync: SQLITE_IOERR | (4 << 8)
      }
    }
  }

  /// Begins to fail at the n-th operation that the trouble is about, counted from 1 and from now.
  func fail(_ trouble: Trouble, from place: Int, once: Bool = false) {
    fd_fail(disk, Int32(trouble.kinds), Int64(place), trouble.code, once)
  }

  /// Ends the trouble.
  func mend() { fd_mend(disk) }

  /// Whether anything has failed since `fail`.
  var hasFailed: Bool { fd_has_failed(disk) }
}
