import Foundation
import Records
import Testing

@Suite("What keeps a store from being made or opened, each thing a fault of its own")
struct OpeningTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func fault(_ path: String, passphrase text: String = KeptStore.passphrase) throws
    -> StoreFault?
  {
    let passphrase = try passphrase(text)
    do {
      _ = try Store.unlock(at: path, with: .passphrase(passphrase), clock: TestClock().read)
      return nil
    } catch {
      return error
    }
  }

  private func kept(_ statements: String...) throws -> String {
    let path = folder.path(of: "kept-\(UUID())")
    try KeptStore.copy(to: path)
    let database = try RawDatabase(path)
    for statement in statements { try database.execute(statement) }
    return path
  }

  @Test("a wrong passphrase, and a recovery code of another store")
  func wrongKeys() throws {
    try KeptStore.copy(to: folder.path(of: "store"))
    let path = folder.path(of: "store")
    let before = try folder.bytes(of: "store")
    for wrong in ["Seven quiet rivers", "seven quiet rivers ", "x"] {
      #expect(try fault(path, passphrase: wrong) == .wrongPassphrase)
    }
    let (_, code) = try makeStore(at: folder.path(of: "other"))
    #expect(throws: StoreFault.wrongRecoveryCode) { try unlock(path, code) }
    #expect(try folder.bytes(of: "store") == before)
  }

  @Test("nothing there, no folder, a folder, a link, an empty file, other files, other databases")
  func wrongFiles() throws {
    let real = URL(filePath: folder.path).resolvingSymlinksInPath().path
    let path = "\(real)/none"
    #expect(try fault(path) == .notFound(path: path))
    #expect(try fault("\(real)/a/b") == .notFound(path: "\(real)/a"))
    #expect(try fault(real) == .notAFile(path: real))
    #expect(try fault("\(real)/") == .notAFile(path: "\(real)/"))
    try KeptStore.copy(to: folder.path(of: "store"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link"), withDestinationPath: folder.path(of: "store"))
    #expect(try fault("\(real)/link") == .notAFile(path: "\(real)/link"))
    try folder.write([], to: "empty")
    #expect(try fault(folder.path(of: "empty")) == .wrongFormat(.empty))
    try folder.write(Array("Dear diary, ".utf8), to: "text")
    #expect(try fault(folder.path(of: "text")) == .wrongFormat(.notADatabase))
    try folder.write(Array(repeating: 7, count: 5000), to: "noise")
    #expect(try fault(folder.path(of: "noise")) == .wrongFormat(.notADatabase))
    try change(folder.path(of: "other"), "CREATE TABLE notes (text TEXT)")
    #expect(try fault(folder.path(of: "other")) == .wrongFormat(.notAStore))
  }

  @Test("a store may lie in a folder that a link leads to")
  func linkedFolder() throws {
    try KeptStore.copy(to: folder.path(of: "store"))
    let link = folder.path(of: "folder")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path)
    let store = try unlock("\(link)/store", KeptStore.code())
    #expect(try store.list().count == 2)
  }

  @Test("a newer format, and none")
  func formats() throws {
    let path = try kept("PRAGMA user_version = 2")
    #expect(try fault(path) == .newerFormat(found: 2, known: 1))
    let older = try kept("PRAGMA user_version = 0")
    #expect(try fault(older) == .tampered(.structure))
    let foreign = try kept("PRAGMA application_id = 0")
    #expect(try fault(foreign) == .wrongFormat(.notAStore))
  }

  @Test("a slot made cheap to guess at, and one that would take all memory")
  func costs() throws {
    for (change, expected) in [
      ("passes = 1", StoreFault.weakSlot(passes: 1, kibibytes: 65536)),
      ("kibibytes = 65535", .weakSlot(passes: 2, kibibytes: 65535)),
      ("passes = -2", .weakSlot(passes: -2, kibibytes: 65536)),
      ("kibibytes = 1048577", .costlySlot(passes: 2, kibibytes: 1_048_577)),
      ("kibibytes = 9223372036854775807", .costlySlot(passes: 2, kibibytes: .max)),
      ("passes = 11", .costlySlot(passes: 11, kibibytes: 65536)),
      // Within bounds, but not what the key was wrapped with.
      ("passes = 3", .wrongPassphrase),
    ] {
      let path = try kept("UPDATE slots SET \(change) WHERE kind = 1")
      #expect(try fault(path) == expected, "\(change)")
    }
    for change in ["kind = 2", "kind = 3", "kind = 0"] {
      let path = try kept("UPDATE slots SET \(change) WHERE kind = 1")
      #expect(try fault(path) == .tampered(.slots), "\(change)")
    }
  }

  @Test("a new store takes the place of nothing, and leaves nothing when it cannot be made")
  func creating() throws {
    let real = URL(filePath: folder.path).resolvingSymlinksInPath().path
    try folder.write([1], to: "taken")
    #expect(throws: StoreFault.exists(path: "\(real)/taken")) {
      try makeStore(at: "\(real)/taken")
    }
    #expect(throws: StoreFault.notFound(path: "\(real)/none")) {
      try makeStore(at: "\(real)/none/store")
    }
    #expect(throws: StoreFault.self) {
      try makeStore(at: "\(real)/store", vfs: "no such layer")
    }
    #expect(try folder.names == ["taken"])
    #expect(try folder.bytes(of: "taken") == [1])
  }

  @Test("the file and its log can be read by their owner alone")
  func permissions() throws {
    let (store, _) = try makeStore(at: folder.path(of: "store"))
    _ = try store.create(header(), [])
    let names = try folder.names
    #expect(names == ["store", "store-shm", "store-wal"])
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(of: name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }
}
