/// The random name of a store.
package struct StoreID: Hashable, Sendable {
  static let size = 16

  package let bytes: [UInt8]

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// As 32 hexadecimal digits.
  package var text: String { bytes.hexadecimal }

  private init(random bytes: [UInt8]) { self.bytes = bytes }

  static func random() -> StoreID { StoreID(random: Sodium.random(size)) }
}

extension StoreID {
  /// Tells the places apart where one store, or a copy of it, is kept: 16 hexadecimal digits.
  package func mark(ofPlace path: String) -> String {
    Sodium.hash(bytes + Array(path.utf8), size: 16).hexadecimal.prefix(16).description
  }
}
