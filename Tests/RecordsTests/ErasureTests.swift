import Records
import Testing

@Suite("What was taken out of a store")
struct ErasureTests {
  /// Everything after which sealed bytes have to be gone.
  enum Removal: CaseIterable {
    case delete, removeSlot, changePassphrase, renewCode, rekey

    func run(_ store: Store) throws -> Erasure {
      let slots = try store.slots()
      let slot = try #require(
        slots.first { $0.kind == .passphrase(label: KeptStore.label, .floor) })
      switch self {
      case .delete: return try store.delete(try #require(store.list().first).id)
      case .removeSlot: return try store.removeSlot(slot.id)
      case .changePassphrase:
        return try store.changePassphrase(
          of: slot.id, to: passphrase("another one"), cost: .floor
        ).erasure
      case .renewCode: return try store.renewRecoveryCode(to: .random())
      case .rekey:
        return try store.rekey(
          passphrase("another one"), label: "Keeper", code: .random(), cost: .floor
        ).erasure
      }
    }
  }

  private let folder: StoreFolder
  private let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  /// What opens the store and what is in it, as it lies in the file; runs short enough to lie on one page whole.
  private func sealed() throws -> Set<[UInt8]> {
    let columns = [
      "wrap FROM slots", "label FROM slots", "header FROM records", "stamp FROM records",
      "payload FROM records",
    ]
    let rows = try columns.flatMap { try RawDatabase(path).blobs("SELECT \($0)") }
    return Set(rows.map { Array($0.prefix(64)) })
  }

  private func left(of runs: Set<[UInt8]>) throws -> Int {
    let log = try folder.names.contains("store-wal") ? folder.bytes(of: "store-wal") : []
    let whole = try folder.bytes(of: "store") + log
    return runs.count { whole.contains($0) }
  }

  @Test("is in the file and its log no more, as it was sealed", arguments: Removal.allCases)
  func gone(removal: Removal) throws {
    let store = try unlock(path, KeptStore.code())
    let before = try sealed()
    #expect(try left(of: before) == before.count, "it is found while it is there")
    #expect(try removal.run(store) == .done)
    let removed = try before.subtracting(sealed())
    #expect(!removed.isEmpty)
    #expect(try left(of: removed) == 0)
  }

  @Test(
    "is told to be there still while somebody reads, and is gone when all have closed the store",
    arguments: Removal.allCases)
  func pending(removal: Removal) throws {
    let store = try unlock(path, KeptStore.code())
    let before = try sealed()
    var removed: Set<[UInt8]> = []
    do {
      let reader = try RawDatabase(path)
      try reader.execute("BEGIN")
      _ = try reader.blobs("SELECT id FROM records")
      #expect(try removal.run(store) == .pending)
      removed = try before.subtracting(sealed())
      #expect(!removed.isEmpty)
      #expect(try left(of: removed) > 0, "it was said for a reason")
    }
    try store.lock()
    #expect(try left(of: removed) == 0)
  }
}
