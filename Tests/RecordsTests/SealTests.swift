import Testing

@testable import Records

@Suite("A seal")
struct SealTests {
  private let key = DataKey.random()
  private let context = SealContext(store: .random(), kind: .payload, object: [1, 2], version: 3)

  @Test("opens where it belongs, for every length around a block, and gives away only the block")
  func lengths() {
    for count in [0, 1, 255, 256, 1023, 1024, 1025, 5000] {
      let plain = Sodium.random(count)
      let sealed = key.seal(plain, for: context)
      #expect(sealed.body.count == (count / 1024 + 1) * 1024)
      #expect(key.open(sealed, for: context) == plain)
    }
  }

  @Test("opens nowhere else: not in another store, kind, place or version, nor under another key")
  func contexts() {
    let sealed = key.seal([7], for: context)
    let others = [
      SealContext(store: .random(), kind: .payload, object: [1, 2], version: 3),
      SealContext(store: context.store, kind: .header, object: [1, 2], version: 3),
      SealContext(store: context.store, kind: .payload, object: [1, 3], version: 3),
      SealContext(store: context.store, kind: .payload, object: [1], version: 3),
      SealContext(store: context.store, kind: .payload, object: [1, 2], version: 4),
    ]
    for other in others { #expect(key.open(sealed, for: other) == nil) }
    #expect(DataKey.random().open(sealed, for: context) == nil)
  }

  @Test("is another each time, and does not open with a bit changed")
  func bits() {
    let sealed = key.seal([7], for: context)
    #expect(key.seal([7], for: context) != sealed)
    let bytes = sealed.bytes
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << (place % 8)
      #expect(Sealed(other).flatMap { key.open($0, for: context) } == nil, "\(place)")
    }
    #expect(Sealed(Array(bytes.prefix(40))) == nil)
    for length in 41..<bytes.count {
      #expect(Sealed(Array(bytes.prefix(length))).flatMap { key.open($0, for: context) } == nil)
    }
  }
}
