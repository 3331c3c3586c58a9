import Testing

@testable import Records

@Suite("What a store asks of the disk")
struct DiskTests {
  private let folder: StoreFolder
  private let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  @Test("each save is brought to the disk before it is acknowledged")
  func synchronised() throws {
    let counter = try SyncCounter()
    let store = try Store.unlock(
      at: path, with: .recovery(KeptStore.code()), clock: TestClock().read, vfs: counter.name)
    var (id, version) = try store.create(header(), [])
    for _ in 0..<10 {
      let before = counter.count
      version = try store.save(id, header(), [1], expecting: version)
      #expect(counter.count > before)
    }
    let before = counter.count
    id = try store.create(header(), []).id
    #expect(counter.count > before)
    let beforeDeleting = counter.count
    try store.delete(id)
    #expect(counter.count > beforeDeleting)
    let beforeReading = counter.count
    _ = try store.list()
    #expect(counter.count == beforeReading)
  }

  @Test("is refused by name when the disk is full or cannot be written, and then all is as it was")
  func refusals() throws {
    let store = try unlock(path, KeptStore.code())
    let database = try store.unlocked().database
    let (id, version) = try store.create(header(), [1])
    let pages = try database.integer("PRAGMA page_count")
    try database.execute("PRAGMA max_page_count = \(pages)")
    let large = [UInt8](repeating: 7, count: 100_000)
    #expect(throws: StoreFault.full) {
      try store.save(id, header("Other"), large, expecting: version)
    }
    #expect(throws: StoreFault.full) { try store.create(header(), large) }
    #expect(try store.list().count == 3)
    try database.execute("PRAGMA max_page_count = 1000000")
    try database.execute("PRAGMA query_only = ON")
    #expect(throws: StoreFault.readOnly) {
      try store.save(id, header("Other"), [2], expecting: version)
    }
    try database.execute("PRAGMA query_only = OFF")
    #expect(try store.open(id) == OpenedRecord(header: header(), payload: [1], version: 1))
    #expect(try store.save(id, header(), large, expecting: 1) == 2)
    try store.verify()
  }

  @Test("is set up for keeping what is saved and losing what is deleted")
  func settings() throws {
    let database = try unlock(path, KeptStore.code()).unlocked().database
    #expect(try database.text("PRAGMA journal_mode") == "wal")
    for (setting, value) in [
      ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("trusted_schema", 0),
      ("cell_size_check", 1), ("temp_store", 2),
    ] {
      #expect(try database.integer("PRAGMA \(setting)") == value, "\(setting)")
    }
    #expect(database.patience.limit == .seconds(5))
    // Defensive: the inner tables cannot be written by statements.
    try database.execute("PRAGMA writable_schema = ON")
    #expect(throws: StoreFault.self) { try database.execute("DELETE FROM sqlite_schema") }
  }
}
