import Records
import Testing

@Suite("The store of format 1 that is kept for ever")
struct KeptStoreTests {
  @Test("opens with each passphrase and with its code, and has all that was put in it")
  func opens() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    for (opener, holder) in [
      (Opener.passphrase(try passphrase(KeptStore.passphrase)), KeyHolder.clinician("Dr. Vega")),
      (.passphrase(try passphrase(KeptStore.otherPassphrase)), .clinician("Łucja Ortiz")),
      (.recovery(try KeptStore.code()), .recoveryCode),
    ] {
      try KeptStore.copy(to: path)
      let store = try Store.unlock(at: path, with: opener, clock: TestClock().read)
      #expect(try store.holder() == holder)
      let list = try store.list()
      #expect(list.count == 2)
      let first = try #require(list.first { $0.header.previous == nil })
      #expect(
        try store.open(first.id)
          == OpenedRecord(
            header: KeptStore.firstHeader, payload: KeptStore.firstPayload, version: 2))
      let second = try #require(list.first { $0.id != first.id })
      #expect(
        try store.open(second.id)
          == OpenedRecord(
            header: KeptStore.secondHeader(after: first.id), payload: KeptStore.secondPayload,
            version: 1))
      #expect(
        try store.audit().map(\.action) == KeptStore.actions + [.unlocked, .opened, .opened])
      #expect(
        try store.claimant(of: second.id)
          == Claim(who: .clinician("Dr. Vega"), since: 1_700_000_016, isOwn: false))
      try store.verify()
      try store.lock()
    }
  }
}
