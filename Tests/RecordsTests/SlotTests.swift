import Testing

@testable import Records

@Suite("The ways to open a store")
struct SlotTests {
  private let folder: StoreFolder
  private let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  private func opens(_ text: String) throws -> KeyHolder? {
    do {
      return try Store.unlock(
        at: path, with: .passphrase(passphrase(text)), clock: TestClock().read
      ).holder()
    } catch StoreFault.wrongPassphrase {
      return nil
    }
  }

  private func slot(_ label: String, in store: Store) throws -> SlotID {
    try #require(store.slots().first { $0.kind == .passphrase(label: label, .floor) }).id
  }

  @Test("are listed by whose they are")
  func list() throws {
    let store = try unlock(path, KeptStore.code())
    #expect(
      try Set(store.slots().map(\.kind)) == [
        .passphrase(label: KeptStore.label, .floor),
        .passphrase(label: KeptStore.otherLabel, .floor), .recoveryCode,
      ])
  }

  @Test("can be added; each opens the same records, under its own name")
  func add() throws {
    let store = try unlock(path, KeptStore.code())
    try store.addPassphrase(passphrase("three"), label: "Third", cost: .floor)
    #expect(try opens("three") == .clinician("Third"))
    #expect(try opens(KeptStore.passphrase) == .clinician(KeptStore.label))
    #expect(try store.slots().count == 4)
  }

  @Test("can be changed: the old passphrase opens nothing then, and nothing else changes")
  func change() throws {
    let store = try unlock(path, KeptStore.code())
    let old = try slot(KeptStore.label, in: store)
    let (new, erasure) = try store.changePassphrase(
      of: old, to: passphrase("another"), cost: .floor)
    #expect(erasure == .done)
    #expect(new != old)
    #expect(try opens(KeptStore.passphrase) == nil)
    #expect(try opens("another") == .clinician(KeptStore.label))
    #expect(try opens(KeptStore.otherPassphrase) == .clinician(KeptStore.otherLabel))
    #expect(throws: StoreFault.noSuchSlot) {
      try store.changePassphrase(of: old, to: passphrase("x"), cost: .floor)
    }
    let recovery = try #require(store.slots().first { $0.kind == .recoveryCode }).id
    #expect(throws: StoreFault.noSuchSlot) {
      try store.changePassphrase(of: recovery, to: passphrase("x"), cost: .floor)
    }
    try store.verify()
  }

  @Test("can be taken away, but never the last of a kind")
  func remove() throws {
    let store = try unlock(path, KeptStore.code())
    let wraps = try RawDatabase(path).blobs("SELECT wrap FROM slots")
    let gone = try slot(KeptStore.label, in: store)
    try store.removeSlot(gone)
    #expect(throws: StoreFault.noSuchSlot) { try store.removeSlot(gone) }
    #expect(try opens(KeptStore.passphrase) == nil)
    for slot in try store.slots() {
      #expect(throws: StoreFault.lastSlot) { try store.removeSlot(slot.id) }
    }
    #expect(try opens(KeptStore.otherPassphrase) == .clinician(KeptStore.otherLabel))
    #expect(try store.audit().map(\.action).suffix(2) == [.slotRemoved, .unlocked])
    // A copy of the file made later gives no chance to guess at the old passphrase.
    let left = try RawDatabase(path).blobs("SELECT wrap FROM slots")
    let file = try folder.bytes(of: "store") + folder.bytes(of: "store-wal")
    #expect(wraps.filter { file.contains($0) }.count == left.count)
  }

  @Test("have a recovery code that can be made anew: the old one opens nothing then")
  func renew() throws {
    let store = try unlock(path, KeptStore.code())
    let code = RecoveryCode.random()
    #expect(try store.renewRecoveryCode(to: code) == .done)
    #expect(throws: StoreFault.wrongRecoveryCode) { try unlock(path, KeptStore.code()) }
    let other = try unlock(path, code)
    #expect(try other.holder() == .recoveryCode)
    #expect(try other.slots().count == 3)
  }
}
