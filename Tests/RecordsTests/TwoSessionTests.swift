import Foundation
import Testing

@testable import Records

@Suite("Two sessions with one store")
struct TwoSessionTests {
  private let folder: StoreFolder
  private let path: String
  private let clock = TestClock()

  init() throws {
    folder = try StoreFolder()
    path = folder.path(of: "store")
    try KeptStore.copy(to: path)
  }

  private func session(_ text: String) throws -> Store {
    try Store.unlock(at: path, with: .passphrase(passphrase(text)), clock: clock.read)
  }

  @Test("do not overwrite each other: the later one is told who saved, and which version")
  func changedElsewhere() throws {
    let one = try session(KeptStore.passphrase)
    let other = try session(KeptStore.otherPassphrase)
    let (id, version) = try one.create(header(), [1])
    #expect(try other.save(id, header("From the other"), [2], expecting: version) == 2)
    let fault = StoreFault.changedElsewhere(by: .clinician(KeptStore.otherLabel), version: 2)
    #expect(throws: fault) { try one.save(id, header("Lost?"), [3], expecting: version) }
    #expect(throws: fault) { try one.save(id, header("Lost?"), [3], expecting: 3) }
    #expect(try one.open(id).payload == [2])
    #expect(try one.save(id, header(), [4], expecting: 2) == 3)
    #expect(try other.open(id).payload == [4])
    try other.delete(id)
    #expect(throws: StoreFault.noSuchRecord) {
      try one.save(id, header(), [5], expecting: 3)
    }
    try one.verify()
    try other.verify()
  }

  @Test("lose no change when both count in one record at once")
  func noLostUpdate() async throws {
    let rounds = 20
    let id = try session(KeptStore.passphrase).create(header(), [0]).id
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          let store = try unlock(path, KeptStore.code())
          var left = rounds
          while left > 0 {
            let record = try store.open(id)
            do {
              _ = try store.save(
                id, record.header, [record.payload[0] + 1], expecting: record.version)
              left -= 1
            } catch StoreFault.changedElsewhere {
              continue
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try unlock(path, KeptStore.code())
    let record = try store.open(id)
    #expect(record.payload == [UInt8(3 * rounds)])
    #expect(record.version == 3 * rounds + 1)
    try store.verify()
  }

  @Test("see each other's claims, which end by release, by locking, by age, or when taken over")
  func claims() throws {
    let one = try session(KeptStore.passphrase)
    let other = try session(KeptStore.otherPassphrase)
    let id = try one.create(header(), []).id
    #expect(try one.claimant(of: id) == nil)
    #expect(try one.claim(id) == .granted)
    let mine = try #require(try one.claimant(of: id))
    #expect(mine.who == .clinician(KeptStore.label) && mine.isOwn)
    let seen = Claim(who: mine.who, since: mine.since, isOwn: false)
    #expect(try other.claimant(of: id) == seen)
    #expect(try other.claim(id) == .held(seen))
    try other.release(id)
    #expect(try other.claimant(of: id) == seen, "what is not one's own cannot be released")

    clock.time += Claim.lifetime - 60
    #expect(try one.claim(id) == .granted)
    clock.time += 120
    #expect(try other.claimant(of: id) == seen, "renewed, and since then as before")
    clock.time += Claim.lifetime
    #expect(try other.claimant(of: id) == nil)
    #expect(try other.claim(id) == .granted)
    #expect(try one.claim(id, takingOver: true) == .granted)
    #expect(try other.claimant(of: id)?.who == .clinician(KeptStore.label))

    try one.release(id)
    #expect(try other.claimant(of: id) == nil)
    #expect(try other.claim(id) == .granted)
    try other.lock()
    #expect(try one.claimant(of: id) == nil)
    #expect(throws: StoreFault.noSuchRecord) {
      try one.claim(#require(RecordID([UInt8](repeating: 9, count: 16))))
    }
  }

  @Test("do not keep a claim that nobody can read from giving way")
  func unreadableClaim() throws {
    let one = try session(KeptStore.passphrase)
    let id = try one.create(header(), []).id
    _ = try one.claim(id)
    try change(path, "UPDATE claims SET claim = zeroblob(300)")
    #expect(throws: StoreFault.tampered(.claim(id))) { try one.claimant(of: id) }
    #expect(throws: StoreFault.self) { try one.verify() }
    #expect(try one.claim(id) == .granted)
    #expect(try one.claimant(of: id)?.isOwn == true)
  }

  @Test("are told of one that stays in the way, and of one that reads while something is deleted")
  func busy() throws {
    let one = try session(KeptStore.passphrase)
    let id = try one.create(header(), []).id
    try one.unlocked().database.patience.limit = .milliseconds(1)
    let other = try RawDatabase(path)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreFault.busy) { try one.save(id, header(), [], expecting: 1) }
    try other.execute("ROLLBACK")
    try other.execute("BEGIN")
    _ = try other.blobs("SELECT id FROM records")
    #expect(try one.delete(id) == .pending)
    try other.execute("ROLLBACK")
    #expect(throws: StoreFault.noSuchRecord) { try one.open(id) }
    try one.verify()
  }
}
