import Records
import Testing

@Suite("The audit of a store")
struct AuditTests {
  @Test("has what was done, when, by whom and to which record, in its order")
  func entries() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let clock = TestClock()
    clock.time = 1_800_000_000
    let store = try Store.unlock(
      at: path, with: .passphrase(passphrase(KeptStore.otherPassphrase)), clock: clock.read)
    let (id, version) = try store.create(header(), [])
    _ = try store.save(id, header(), [1], expecting: version)
    _ = try store.save(id, header(status: .complete), [1], expecting: 2, noting: .finished)
    for action in NotedAction.allCases { try store.note(action, id) }
    _ = try store.list()
    _ = try store.open(id)
    try store.delete(id)
    #expect(throws: StoreFault.noSuchRecord) { try store.note(.printed, id) }
    try store.lock()

    let entries = try unlock(path, KeptStore.code()).audit()
    #expect(entries.map(\.number) == Array(1...entries.count))
    let new = entries.dropFirst(KeptStore.actions.count)
    let actions: [AuditAction] = [
      .createdRecord, .finished, .finished, .overridden, .printed, .exported, .opened, .deleted,
    ]
    #expect(new.map(\.action) == [.unlocked] + actions + [.locked, .unlocked])
    #expect(new.map(\.record) == [nil] + actions.map { _ in id } + [nil, nil])
    #expect(
      new.map(\.who)
        == Array(repeating: .clinician(KeptStore.otherLabel), count: actions.count + 2)
        + [.recoveryCode])
    let times = new.dropLast().map(\.time)
    #expect(times == times.sorted() && (times.first ?? 0) > 1_800_000_000)
  }
}
