/// The random name of a record: 16 bytes that say nothing of whom it is about.
package struct RecordID: Hashable, Sendable {
  package static let size = 16

  package let bytes: [UInt8]

  /// Takes 16 bytes; nil when there are more or fewer.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// As 32 hexadecimal digits.
  package var text: String { bytes.hexadecimal }

  /// Reads 32 hexadecimal digits; nil for anything else.
  package init?(text: String) {
    guard let bytes = [UInt8](hexadecimal: text, count: Self.size) else { return nil }
    self.bytes = bytes
  }
}
