import Records
import Testing

@Suite("What can be read in the file without a key")
struct SecrecyTests {
  private static let words = [
    "Ana", "Núñez", "Vega", "Łucja", "drinks", "outpatient", "inpatient", "seven quiet",
  ]

  @Test("is no name, no word of an answer and no passphrase, neither in the file nor in its log")
  func noClearText() throws {
    let folder = try StoreFolder()
    let (store, code) = try makeStore(at: folder.path(of: "store"))
    _ = try store.create(KeptStore.firstHeader, KeptStore.firstPayload)
    let log = try folder.bytes(of: "store-wal")
    #expect(log.count > 8192)
    let shared = try folder.bytes(of: "store-shm")
    try store.lock()
    let whole = try folder.bytes(of: "store") + log + shared
    #expect(whole.contains(Array("CREATE TABLE records".utf8)), "words are found where they are")
    for word in Self.words + [code.text, String(code.text.prefix(9))] {
      #expect(!whole.contains(Array(word.utf8)), "\(word)")
    }
    #expect(try folder.names == ["store"])
  }

  @Test("is nothing of a record that was deleted, in any of its versions, sealed as they were")
  func deletion() throws {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let store = try unlock(path, KeptStore.code())
    let payload = (0..<9000).map { UInt8(truncatingIfNeeded: $0) }
    let id = try store.create(header(), payload).id
    let columns = ["header", "stamp", "payload"]
    func sealed() throws -> [[UInt8]] {
      try columns.flatMap { column in
        try RawDatabase(path).blobs(
          "SELECT \(column) FROM records WHERE hex(id) = '\(id.text.uppercased())'")
      }
    }
    var traces = try sealed()
    _ = try store.save(id, header(), payload, expecting: 1)
    traces += try sealed()
    #expect(traces.count == 6)
    // Runs short enough to lie on one page whole.
    let runs = traces.flatMap { trace in
      stride(from: 0, to: trace.count - 23, by: 24).map { Array(trace[$0..<$0 + 24]) }
    }
    func found() throws -> Int {
      let whole = try folder.bytes(of: "store") + folder.bytes(of: "store-wal")
      let places = Set(runs)
      return whole.indices.dropLast(23).filter { places.contains(Array(whole[$0..<$0 + 24])) }
        .count
    }
    #expect(try found() > runs.count / 2, "they are found while they are there")
    #expect(try store.delete(id) == .done)
    #expect(try found() == 0)
    // Nor does free room tell how long it was.
    #expect(try RawDatabase(path).blobs("PRAGMA freelist_count") == [Array("0".utf8)])
    #expect(try store.list().count == 2)
  }
}
