extension [UInt8] {
  /// Two digits a byte.
  var hexadecimal: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Reads two digits a byte; nil for anything else, and for any other count of bytes.
  init?(hexadecimal text: some StringProtocol, count: Int) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == 2 * count, text.count == digits.count else { return nil }
    self = (0..<count).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
  }
}
