import Records
import Testing

@Suite("What is put back as it once was is found")
struct ReplayTests {
  /// Keeps the rows of a table, does something with the store, puts the rows back, and unlocks.
  private func fault(
    puttingBack table: String, after act: (Store) throws -> Void
  ) throws -> StoreFault? {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    let code = try KeptStore.code()
    try KeptStore.copy(to: path)
    try folder.copy("store", to: "old")
    do {
      let store = try unlock(path, code)
      try act(store)
      try store.lock()
    }
    try change(
      path, "ATTACH '\(folder.path(of: "old"))' AS old", "DELETE FROM main.\(table)",
      "INSERT INTO main.\(table) SELECT * FROM old.\(table)")
    do {
      _ = try Store.unlock(at: path, with: .recovery(code), clock: TestClock().read)
      return nil
    } catch {
      return error
    }
  }

  private func saveAll(_ store: Store) throws {
    for record in try store.list() {
      _ = try store.save(record.id, record.header, [1], expecting: record.version)
    }
  }

  @Test("an older version of a record")
  func record() throws {
    #expect(try fault(puttingBack: "records", after: saveAll) == .tampered(.recordsReplaced))
  }

  @Test("a record that was deleted")
  func deleted() throws {
    let found = try fault(puttingBack: "records") { store in
      try store.delete(#require(store.list().first).id)
    }
    #expect(found == .tampered(.recordsAdded(1)))
  }

  @Test("a passphrase that was taken away")
  func slot() throws {
    let found = try fault(puttingBack: "slots") { store in
      let slot = try #require(
        store.slots().first { $0.kind == .passphrase(label: KeptStore.otherLabel, .floor) })
      try store.removeSlot(slot.id)
    }
    #expect(found == .tampered(.slots))
  }

  @Test("an audit without what was done last")
  func audit() throws {
    // Unlocking and locking are what was done.
    #expect(try fault(puttingBack: "audit") { _ in } == .tampered(.auditMissing(2)))
  }

  @Test("the manifest alone")
  func manifest() throws {
    #expect(try fault(puttingBack: "store", after: saveAll) == .tampered(.recordsReplaced))
    #expect(try fault(puttingBack: "store") { _ in } == .tampered(.auditAdded(2)))
  }

  @Test("in a store that is open, the next list finds a record taken out")
  func whileOpen() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let store = try unlock(path, KeptStore.code())
    try change(path, "DELETE FROM records WHERE id = (SELECT min(id) FROM records)")
    #expect(throws: StoreFault.tampered(.recordsMissing(1))) { try store.list() }
    #expect(throws: StoreFault.tampered(.recordsMissing(1))) { try store.verify() }
  }

  @Test(
    "a payload that was changed is found when it is opened and by a look at the whole, not by a list"
  )
  func payload() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let store = try unlock(path, KeptStore.code())
    try change(path, "UPDATE records SET payload = zeroblob(length(payload))")
    let list = try store.list()
    #expect(list.count == 2)
    for record in list {
      #expect(throws: StoreFault.tampered(.record(record.id))) { try store.open(record.id) }
    }
    #expect(throws: StoreFault.self) { try store.verify() }
  }
}
