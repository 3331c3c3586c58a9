/// The random name of a key slot.
package struct SlotID: Hashable, Sendable {
  static let size = 16

  package let bytes: [UInt8]

  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  private init(random bytes: [UInt8]) { self.bytes = bytes }

  static func random() -> SlotID { SlotID(random: Sodium.random(size)) }
}
