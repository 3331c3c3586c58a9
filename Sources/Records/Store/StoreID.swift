/// The random name of a store.
package struct StoreID: Hashable, Sendable {
  static let size = 16

  package let bytes: [UInt8]

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  private init(random bytes: [UInt8]) { self.bytes = bytes }

  static func random() -> StoreID { StoreID(random: Sodium.random(size)) }
}
