import Records
import Testing

@Suite("What a computer remembers of a store")
struct LastSeenTests {
  private let folder: StoreFolder
  private let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  /// Unlocks and locks, as a command does; by way of text each time, as between two runs of the program.
  private func visit(_ memory: inout LastSeen?) throws -> Replacement? {
    let store = try unlock(path, KeptStore.code())
    let found = try store.anchorFound()
    var seen = memory ?? LastSeen(found)
    let replacement = seen.meet(found)
    seen.follow(try store.anchor())
    var last: Anchor?
    store.onChange = {
      last = $0
      seen.follow($0)
    }
    try store.lock()
    #expect(last?.counter == found.counter + 2, "each change is told")
    memory = LastSeen(text: seen.text, of: found.store)
    #expect(memory == seen)
    return replacement
  }

  @Test("is no reason to stop while the store goes on, here or elsewhere")
  func goesOn() throws {
    var memory: LastSeen?
    for _ in 0..<3 { #expect(try visit(&memory) == nil) }
    try unlock(path, KeptStore.code()).lock()
    #expect(try visit(&memory) == nil)
  }

  @Test("shows an older file in its place, however far it goes on, until it is accepted")
  func putBack() throws {
    var memory: LastSeen?
    try folder.copy("store", to: "old")
    for _ in 0..<2 { _ = try visit(&memory) }
    let seen = try #require(memory).seen
    try folder.write(folder.bytes(of: "old"), replacing: "store")

    let first = try #require(try visit(&memory))
    #expect(first.changesLost == 4)
    #expect(first.seen.changed == seen.changed)
    #expect(first.found.counter < seen.counter)
    // Now it has as many changes, and then more.
    for _ in 0..<4 { #expect(try visit(&memory) == first) }

    memory?.accept()
    #expect(try visit(&memory) == nil)
  }

  @Test("is content again when the newer file is put back")
  func mended() throws {
    var memory: LastSeen?
    try folder.copy("store", to: "old")
    for _ in 0..<2 { _ = try visit(&memory) }
    try folder.copy("store", to: "new")
    try folder.write(folder.bytes(of: "old"), replacing: "store")
    #expect(try visit(&memory) != nil)
    try folder.write(folder.bytes(of: "new"), replacing: "store")
    #expect(try visit(&memory) == nil)
    #expect(try visit(&memory) == nil)
  }

  @Test("tells a file with as many changes that are not the same")
  func parted() throws {
    try folder.copy("store", to: "old")
    var memory: LastSeen?
    _ = try visit(&memory)
    try folder.write(folder.bytes(of: "old"), replacing: "store")
    try unlock(path, KeptStore.code()).lock()
    let found = try #require(try visit(&memory))
    #expect(found.changesLost == nil)
  }

  @Test("is read from nothing but what was written")
  func text() throws {
    var memory: LastSeen?
    _ = try visit(&memory)
    let seen = try #require(memory)
    let store = seen.seen.store
    for text in [
      "", "\n", seen.text.replacing("anchor 1", with: "anchor 2"), "\(seen.text)more\n",
      seen.text.replacing("seen ", with: "seen -"), String(seen.text.dropLast(3)),
    ] {
      #expect(LastSeen(text: text, of: store) == nil, "\(text)")
    }
    #expect(!seen.text.contains("Ana") && !seen.text.contains(KeptStore.passphrase))
  }
}
