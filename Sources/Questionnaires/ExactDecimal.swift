/// A decimal number, held exactly: 0.1 is a tenth.
///
/// Up to 18 digits, and up to 18 of them behind the point.
package struct ExactDecimal: Hashable, Sendable {
  /// The number without its point.
  private let digits: Int64
  /// How many digits stand behind the point; none of them is a zero at the end.
  package let places: Int

  private static let most = 18

  private init(digits: Int64, places: Int) {
    var (digits, places) = (digits, places)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    self.digits = digits
    self.places = digits == 0 ? 0 : places
  }

  package init(_ number: Int) { self.init(digits: Int64(number), places: 0) }

  /// Takes a number as it is written: `12`, `-0.50`, `1.2e3`; nil for anything else, and for one of too many digits.
  package init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let mark = bytes.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
    let exponent: Int
    if let mark {
      guard let read = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)), abs(read) <= 36
      else { return nil }
      exponent = read
      bytes = bytes[..<mark]
    } else {
      exponent = 0
    }
    let parts = bytes.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    var fraction = Array(parts.count == 2 ? parts[1] : [])
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let all = Array((parts[0] + fraction).drop { $0 == UInt8(ascii: "0") })
    guard all.count <= Self.most else { return nil }
    var digits = all.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
    var places = fraction.count - exponent
    while places < 0 {
      let (shifted, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      (digits, places) = (shifted, places + 1)
    }
    guard digits == 0 || places <= Self.most else { return nil }
    self.init(digits: isNegative ? -digits : digits, places: digits == 0 ? 0 : places)
  }

  /// The number without a fraction; nil when it has one.
  package var whole: Int? { places == 0 ? Int(digits) : nil }

  /// The sum; nil where it has too many digits.
  package func adding(_ other: Self) -> Self? {
    let common = max(places, other.places)
    let sum = scaled(to: common) + other.scaled(to: common)
    return Int64(exactly: sum).map { Self(digits: $0, places: common) }
  }

  private func scaled(to wanted: Int) -> Int128 {
    (places..<wanted).reduce(Int128(digits)) { value, _ in value * 10 }
  }
}

extension ExactDecimal: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    let common = max(left.places, right.places)
    return left.scaled(to: common) < right.scaled(to: common)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as it is written: "2.5".
  package var description: String {
    guard places > 0 else { return String(digits) }
    var text = String(digits.magnitude)
    if text.count <= places {
      text = String(repeating: "0", count: places + 1 - text.count) + text
    }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    return digits < 0 ? "-" + text : text
  }
}
