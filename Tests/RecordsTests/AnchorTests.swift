import Records
import Testing

@Suite("An anchor kept outside a store")
struct AnchorTests {
  @Test("tells a store that went on from an older copy put in its place")
  func course() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let code = try KeptStore.code()
    let store = try unlock(path, code)
    let seen = try store.anchor()
    #expect(try seen.course(since: store.anchorFound()) == .wentOn(changes: 1))
    _ = try store.create(header(), [])
    #expect(try store.anchor().course(since: seen) == .wentOn(changes: 1))
    #expect(try store.anchor().changed > seen.changed)
    let last = try store.anchor()
    try store.lock()

    // Locking is one more change.
    #expect(try unlock(path, code).anchorFound().course(since: last) == .wentOn(changes: 1))

    try KeptStore.copy(to: folder.path(of: "copy"))
    let copy = try unlock(folder.path(of: "copy"), code)
    #expect(try copy.anchorFound().course(since: last) == .putBack(changesLost: 2))
    _ = try copy.create(header(), [])
    #expect(try copy.anchor().counter == last.counter)
    #expect(try copy.anchor().course(since: last) == .differs)
    #expect(last.course(since: last) == .unchanged)

    let (other, _) = try makeStore(at: folder.path(of: "other"))
    #expect(try other.anchor().course(since: last) == .otherStore)
  }
}
