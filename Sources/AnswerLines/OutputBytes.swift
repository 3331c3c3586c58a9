private import Glibc

/// Bytes on their way out, kept until there are enough of them for a big write.
struct OutputBytes: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  mutating func clear() { count = 0 }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    memcpy(start + count, source, bytes.count)
    count += bytes.count
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// A number in decimal digits.
  mutating func append(_ number: Int64) {
    makeRoom(for: 20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = number.magnitude
    for place in (count..<count + digits).reversed() {
      start.storeBytes(
        of: UInt8(ascii: "0") + UInt8(rest % 10), toByteOffset: place, as: UInt8.self)
      rest /= 10
    }
    count += digits
  }

  private mutating func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    moved.copyMemory(from: start, byteCount: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}

extension OutputBytes {
  /// A text of JSON, quoted: UTF-8 as it is, and escaped what has to be.
  mutating func append(quoted text: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    var plain = 0
    for (place, byte) in text.enumerated()
    where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      append(UnsafeRawBufferPointer(rebasing: text[plain..<place]))
      plain = place + 1
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\t"): append("\\t")
      case UInt8(ascii: "\r"): append("\\r")
      default:
        let digits = String(byte, radix: 16)
        append("\\u00" + (digits.utf8.count == 1 ? "0" : "") + digits)
      }
    }
    append(UnsafeRawBufferPointer(rebasing: text[plain...]))
    append(UInt8(ascii: "\""))
  }
}
