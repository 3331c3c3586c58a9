/// Takes values from bytes as `ByteWriter` put them there; nil where they are not.
struct ByteReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func byte() -> UInt8? { bytes.popFirst() }

  mutating func short() -> UInt32? { word(of: 4).map { UInt32($0) } }

  mutating func long() -> UInt64? { word(of: 8) }

  /// A number that may be below zero.
  mutating func signed() -> Int64? { long().map { Int64(bitPattern: $0) } }

  private mutating func word(of count: Int) -> UInt64? {
    guard count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    var word: UInt64 = 0
    for byte in bytes.prefix(count).reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  mutating func run(of count: Int) -> [UInt8]? {
    guard count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  mutating func run() -> [UInt8]? {
    short().flatMap { run(of: Int($0)) }
  }

  mutating func text() -> String? {
    run().flatMap { String(validating: $0, as: UTF8.self) }
  }
}
