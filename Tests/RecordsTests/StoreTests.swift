import Placement
import Records
import Testing

@Suite("A store of records")
struct StoreTests {
  @Test("gives back what was saved, after locking and by passphrase or recovery code")
  func roundTrip() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    let (store, code) = try makeStore(at: path)
    var full = header("Ana", status: .overridden)
    full.computed = Level.none
    full.chosen = .inpatient
    let first = try store.create(full, Array("what was answered".utf8))
    full.previous = first.id
    let second = try store.create(full, [])
    #expect(first.version == 1)
    full.status = .complete
    #expect(try store.save(second.id, full, [1, 2, 3], expecting: 1) == 2)
    try store.lock()

    let code2 = try RecoveryCode(text: code.text)
    for opener in [Opener.passphrase(try passphrase()), .recovery(code2)] {
      let store = try Store.unlock(at: path, with: opener, clock: TestClock().read)
      #expect(Set(try store.list().map(\.id)) == [first.id, second.id])
      let one = try store.open(first.id)
      #expect(one.payload == Array("what was answered".utf8))
      #expect(one.header.computed == Level.none && one.header.previous == nil)
      let other = try store.open(second.id)
      #expect(other == OpenedRecord(header: full, payload: [1, 2, 3], version: 2))
      try store.verify()
      try store.lock()
    }
  }

  @Test("is of no use once locked, and drops a record that is deleted")
  func lockedAndDeleted() throws {
    let folder = try StoreFolder()
    let (store, _) = try makeStore(at: folder.path(of: "store"))
    let (id, _) = try store.create(header(), [7])
    #expect(try store.delete(id) == .done)
    #expect(try store.list().isEmpty)
    #expect(throws: StoreFault.noSuchRecord) { try store.open(id) }
    #expect(throws: StoreFault.noSuchRecord) { try store.delete(id) }
    #expect(throws: StoreFault.noSuchRecord) {
      try store.save(id, header(), [], expecting: 1)
    }
    try store.lock()
    #expect(store.isLocked)
    #expect(throws: StoreFault.locked) { try store.list() }
    #expect(throws: StoreFault.locked) { try store.open(id) }
    #expect(throws: StoreFault.locked) { try store.lock() }
  }
}
