/// Values as bytes, least significant first, each text and each run of bytes after its length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  /// Bytes whose number is known to who reads them.
  mutating func write(exactly other: some Sequence<UInt8>) { bytes += other }

  mutating func write(_ other: some Collection<UInt8>) {
    write(UInt32(other.count))
    bytes += other
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }
}
