import Records
import Testing

@Suite("A damaged store gives a fault or what was in it, and nothing else")
struct DamageTests {
  /// The kept store on small pages, so that every byte can be tried.
  private func makeSmall(in folder: StoreFolder) throws -> [UInt8] {
    try KeptStore.copy(to: folder.path(of: "small"))
    try change(
      folder.path(of: "small"), "PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512", "VACUUM")
    return try folder.bytes(of: "small")
  }

  @Test("with any byte changed", arguments: 0..<4)
  func flips(quarter: Int) throws {
    let folder = try StoreFolder(inMemory: true)
    let whole = try makeSmall(in: folder)
    let code = try KeptStore.code()
    try folder.write(whole, to: "copy")
    let contents = try KeptContents(at: folder.path(of: "copy"))
    var wrong: [Int] = []
    var found = 0
    let places = stride(from: quarter, to: whole.count, by: 4)
    for place in places {
      var bytes = whole
      bytes[place] ^= 1 << (place / 4 % 8)
      try folder.write(bytes, replacing: "copy")
      switch contents.compare(with: folder.path(of: "copy"), code: code) {
      case .same: break
      case .faulted: found += 1
      case .wrong: wrong.append(place)
      }
    }
    #expect(wrong.isEmpty)
    // What goes unfound lies in bytes that mean nothing: free room, and what SQLite does not read.
    #expect(found > whole.count / 8, "\(found) of \(whole.count / 4)")
  }

  @Test("cut short at any length")
  func cuts() throws {
    let folder = try StoreFolder(inMemory: true)
    let whole = try makeSmall(in: folder)
    let code = try KeptStore.code()
    try folder.write(whole, to: "copy")
    let contents = try KeptContents(at: folder.path(of: "copy"))
    var wrong: [Int] = []
    var notFound: [Int] = []
    for length in 0..<whole.count {
      try folder.write(whole.prefix(length), replacing: "copy")
      switch contents.compare(with: folder.path(of: "copy"), code: code) {
      case .same: notFound.append(length)
      case .faulted: break
      case .wrong: wrong.append(length)
      }
    }
    #expect(wrong.isEmpty)
    // The last page can end in free room, and to lose that is to lose nothing.
    #expect(notFound.allSatisfy { $0 > whole.count - 512 })
  }
}
