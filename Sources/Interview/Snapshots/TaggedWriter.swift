/// Writes fields one after the other: a tag, how many bytes follow, and these bytes.
struct TaggedWriter<Tag: RawRepresentable<UInt8>> {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ tag: Tag, bytes payload: some Collection<UInt8>) {
    bytes.append(tag.rawValue)
    var length = payload.count
    while length >= 0x80 {
      bytes.append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    bytes.append(UInt8(length))
    bytes += payload
  }

  mutating func write(_ tag: Tag, _ text: String) { write(tag, bytes: text.utf8) }

  mutating func write(_ tag: Tag, _ number: Int) {
    let pattern = UInt64(bitPattern: Int64(number))
    write(tag, bytes: (0..<8).map { UInt8(truncatingIfNeeded: pattern >> (8 * $0)) })
  }

  /// A mark, which is there or not.
  mutating func mark(_ tag: Tag) { write(tag, bytes: []) }

  /// A field that is made of fields.
  mutating func write<Inner>(_ tag: Tag, _ fill: (inout TaggedWriter<Inner>) -> Void) {
    var inner = TaggedWriter<Inner>()
    fill(&inner)
    write(tag, bytes: inner.bytes)
  }
}
