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
  package var text: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  package init?(text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == 2 * Self.size, text.count == digits.count else { return nil }
    bytes = (0..<Self.size).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
  }
}
