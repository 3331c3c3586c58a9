/// Values as bytes, least significant first, each text and each run of bytes after its length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt8) { bytes.append(number) }

  mutating func write(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int64) { write(UInt64(bitPattern: number)) }

  /// Bytes whose number is known to who reads them.
  mutating func write(exactly other: [UInt8]) { bytes += other }

  mutating func write(_ other: [UInt8]) {
    write(UInt32(other.count))
    bytes += other
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }
}
