import Testing

@testable import Records

@Suite("A disk that takes nothing")
struct ReadingOnlyTests {
  private let folder: StoreFolder
  private let path: String
  private let clock = TestClock()

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  private func unlock() throws -> Store {
    try RecordsTests.unlock(path, KeptStore.code(), clock: clock)
  }

  @Test("still lets records be read; what was read is noted with the next change, and when it was")
  func notedLater() throws {
    let store = try unlock()
    let database = try store.unlocked().database
    let id = try #require(try store.list().first).id
    let before = try store.audit().count
    #expect(store.refusal == nil)
    try database.execute("PRAGMA query_only = ON")
    #expect(try store.open(id).version > 0)
    let time = clock.time
    try store.note(.printed, id)
    #expect(store.refusal == .readOnly)
    #expect(store.unnotedCount == 2)
    #expect(throws: StoreFault.readOnly) { try store.create(header(), []) }
    #expect(try store.audit().count == before)

    try database.execute("PRAGMA query_only = OFF")
    _ = try store.create(header(), [])
    #expect(store.refusal == nil)
    #expect(store.unnotedCount == 0)
    let late = try store.audit().dropFirst(before)
    #expect(late.map(\.action) == [.opened, .printed, .createdRecord])
    #expect(late.map(\.record).first == id)
    #expect(late.first?.time ?? 0 <= time)
    try store.verify()
  }

  @Test("never lets what somebody has changed pass for what it was")
  func tampering() throws {
    let store = try unlock()
    let id = try #require(try store.list().first).id
    // The entry that the opening would have: the note is refused, but not by the disk.
    let next = try store.audit().count + 1
    try change(path, "INSERT INTO audit (number, entry) VALUES (\(next), x'00')")
    #expect(throws: StoreFault.self) { try store.open(id) }
    #expect(store.refusal == nil)
    try change(path, "DELETE FROM audit WHERE number = \(next)", "DROP TABLE audit")
    #expect(throws: StoreFault.self) { try store.open(id) }
    #expect(throws: StoreFault.self) { try unlock() }
  }

  @Test("is told of where the file can only be read, and where there is no room for the others")
  func access() throws {
    for access in [Database.Access.alone, .reading, .frozen] {
      let strange = folder.path(of: "a store?immutable=0#100%")
      try KeptStore.copy(to: strange)
      let database = try Database(path: strange, vfs: nil, access: access)
      #expect(try database.integer("SELECT count(*) FROM records") == 2, "\(access)")
      if access == .alone {
        #expect(!(try folder.names).contains { $0.hasSuffix("-shm") })
        try database.execute("DELETE FROM claims")
      } else {
        #expect(throws: StoreFault.readOnly) { try database.execute("DELETE FROM claims") }
      }
    }
  }
}
