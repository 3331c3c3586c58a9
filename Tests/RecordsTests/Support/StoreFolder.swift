import Foundation
import Records
import Testing

/// A folder of one test, gone after it.
final class StoreFolder {
  let path: String

  /// Makes a folder, in memory where asked and where the system has such a place, for what is written many thousand times.
  init(inMemory: Bool = false) throws {
    let memory = URL(filePath: "/dev/shm")
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    let place = inMemory && isThere ? memory : FileManager.default.temporaryDirectory
    let url = place.appending(path: "waymark-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(of name: String) -> String { "\(path)/\(name)" }

  func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(of: name))))
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path(of: name)))
  }

  /// Writes a store, and takes away the log of the one that was there.
  func write(_ bytes: some Sequence<UInt8>, replacing name: String) throws {
    for suffix in ["-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path(of: name + suffix))
    }
    try write(bytes, to: name)
  }

  func copy(_ name: String, to other: String) throws {
    try write(bytes(of: name), to: other)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// A clock that goes on by a second whenever it is looked at, and that tests can set.
final class TestClock {
  var time: Int64 = 1_700_000_000

  func read() -> Int64 {
    time += 1
    return time
  }
}

func passphrase(_ text: String = "seven quiet rivers") throws -> Passphrase {
  try #require(Passphrase(text.utf8))
}

/// A new store at the least cost, with the code that opens it.
func makeStore(
  at path: String, _ text: String = "seven quiet rivers", label: String = "Dr. Vega",
  clock: TestClock = TestClock(), vfs: String? = nil
) throws -> (store: Store, code: RecoveryCode) {
  try Store.create(
    at: path, passphrase: passphrase(text), label: label, cost: .floor, clock: clock.read,
    vfs: vfs)
}

/// Opens by the code, which costs nothing.
func unlock(_ path: String, _ code: RecoveryCode, clock: TestClock = TestClock()) throws -> Store {
  try Store.unlock(at: path, with: .recovery(code), clock: clock.read)
}

func header(_ client: String = "Client 17", status: RecordHeader.Status = .draft) -> RecordHeader {
  RecordHeader(
    client: client, clinician: "Dr. Vega", created: 1_700_000_000, changed: 1_700_000_100,
    status: status)
}
