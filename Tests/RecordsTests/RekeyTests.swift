import Records
import Testing

@Suite("Sealing everything anew")
struct RekeyTests {
  @Test("keeps all records and the audit, and lets in only the new passphrase and code")
  func rekey() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let store = try unlock(path, KeptStore.code())
    let other = try unlock(path, KeptStore.code())
    let list = try Set(store.list())
    let records = try list.map { try store.open($0.id) }
    let audit = try store.audit()
    let old =
      try RawDatabase(path).blobs("SELECT payload FROM records")
      + RawDatabase(path).blobs("SELECT entry FROM audit")
      + RawDatabase(path).blobs("SELECT wrap FROM slots")

    let code = RecoveryCode.random()
    let rekeying = try store.rekey(
      passphrase("brand new"), label: "Keeper", code: code, cost: .floor)
    #expect(rekeying.records == list.count)
    #expect(rekeying.erasure == .done)

    #expect(try Set(store.list()) == list)
    #expect(try list.map { try store.open($0.id) } == records)
    #expect(try Array(store.audit().prefix(audit.count)) == audit)
    #expect(
      try store.audit().map(\.action).dropFirst(audit.count).first == .rekeyed)
    try store.verify()
    #expect(
      try Set(store.slots().map(\.kind)) == [
        .passphrase(label: "Keeper", .floor), .recoveryCode,
      ])

    let file = try folder.bytes(of: "store") + folder.bytes(of: "store-wal")
    #expect(old.filter { file.contains($0) }.isEmpty)

    #expect(throws: StoreFault.keyChanged) { try other.list() }
    #expect(throws: StoreFault.keyChanged) { try other.create(header(), []) }
    try store.lock()
    for text in [KeptStore.passphrase, KeptStore.otherPassphrase] {
      #expect(throws: StoreFault.wrongPassphrase) {
        try Store.unlock(
          at: path, with: .passphrase(passphrase(text)), clock: TestClock().read)
      }
    }
    #expect(throws: StoreFault.wrongRecoveryCode) { try unlock(path, KeptStore.code()) }
    #expect(try Set(unlock(path, code).list()) == list)
    let reopened = try Store.unlock(
      at: path, with: .passphrase(passphrase("brand new")), clock: TestClock().read)
    #expect(try reopened.holder() == .clinician("Keeper"))
    try reopened.verify()
  }

  @Test("does nothing when something is not as it was left")
  func tampered() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let store = try unlock(path, KeptStore.code())
    try change(path, "UPDATE records SET payload = zeroblob(length(payload))")
    let before = try RawDatabase(path).blobs("SELECT wrap FROM slots")
    #expect(throws: StoreFault.self) {
      try store.rekey(passphrase("new"), label: "Keeper", code: .random(), cost: .floor)
    }
    #expect(try RawDatabase(path).blobs("SELECT wrap FROM slots") == before)
    #expect(try store.list().count == 2)
  }
}
