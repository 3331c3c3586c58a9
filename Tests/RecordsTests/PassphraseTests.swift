import Testing

@testable import Records

@Suite("A passphrase and its cost")
struct PassphraseTests {
  @Test("has one to 1024 bytes")
  func length() {
    #expect(Passphrase([]) == nil)
    #expect(Passphrase([1]) != nil)
    #expect(Passphrase(Array(repeating: 1, count: 1024)) != nil)
    #expect(Passphrase(Array(repeating: 1, count: 1025)) == nil)
  }

  @Test("can be taken from where it was typed, and leaves nothing there")
  func clearing() throws {
    var typed = Array("seven".utf8)
    let passphrase = try #require(Passphrase(clearing: &typed))
    #expect(typed.isEmpty)
    let kept = passphrase.bytes.withBytes { Array(UnsafeBufferPointer(start: $0, count: 5)) }
    #expect(kept == Array("seven".utf8))
    var tooLong = [UInt8](repeating: 1, count: 1025)
    #expect(Passphrase(clearing: &tooLong) == nil)
    #expect(tooLong.isEmpty)
  }

  @Test("costs no less than the floor and no more than the ceiling")
  func cost() throws {
    for cost in [Cost.floor, .standard, .ceiling] {
      #expect(try Cost(passes: cost.passes, kibibytes: cost.kibibytes) == cost)
    }
    let floor = Cost.floor
    let ceiling = Cost.ceiling
    for (passes, kibibytes) in [
      (floor.passes - 1, floor.kibibytes), (floor.passes, floor.kibibytes - 1), (0, 0), (-1, -1),
    ] {
      #expect(throws: StoreFault.weakSlot(passes: passes, kibibytes: kibibytes)) {
        try Cost(passes: passes, kibibytes: kibibytes)
      }
    }
    for (passes, kibibytes) in [
      (ceiling.passes + 1, floor.kibibytes), (floor.passes, ceiling.kibibytes + 1),
      (Int.max, Int.max),
    ] {
      #expect(throws: StoreFault.costlySlot(passes: passes, kibibytes: kibibytes)) {
        try Cost(passes: passes, kibibytes: kibibytes)
      }
    }
    #expect(Cost.standard.passes == 3 && Cost.standard.kibibytes == 256 * 1024)
  }
}
