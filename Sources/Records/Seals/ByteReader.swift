/// Takes values from bytes as `ByteWriter` put them there; nil where they are not.
struct ByteReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number? {
    guard let taken = run(of: Number.bitWidth / 8) else { return nil }
    return taken.reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }

  mutating func run(of count: Int) -> [UInt8]? {
    guard count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  mutating func run() -> [UInt8]? {
    number(UInt32.self).flatMap { run(of: Int($0)) }
  }

  mutating func text() -> String? {
    run().flatMap { String(validating: $0, as: UTF8.self) }
  }
}
