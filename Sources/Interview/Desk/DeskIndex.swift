/// The texts of many records, made ready to be looked through at each key.
struct DeskIndex: Sendable {
  /// The plain letters of all texts, each behind a byte that no text has.
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  /// What was found last, for a search that only grows.
  private var last: (wanted: [UInt8], found: [Int])?

  init(_ texts: [String] = []) {
    starts.reserveCapacity(texts.count)
    for text in texts {
      starts.append(bytes.count)
      bytes += text.inPlainLetters.utf8
      bytes.append(0)
    }
  }

  /// The places of the texts that have a text, in their order; neither capitals nor accents count.
  ///
  /// Takes time in proportion to all texts, or to those found last where the text only grew.
  mutating func find(_ text: String) -> [Int] {
    let wanted = Array(text.inPlainLetters.utf8)
    let places: [Int]
    if let last, wanted.starts(with: last.wanted) {
      places = last.found
    } else {
      places = Array(starts.indices)
    }
    let found = bytes.withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { wanted in
        places.filter { place in
          let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
          return Self.has(wanted, in: bytes[starts[place]..<end])
        }
      }
    }
    last = (wanted, found)
    return found
  }

  private static func has(
    _ wanted: UnsafeBufferPointer<UInt8>, in text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard let first = wanted.first else { return true }
    guard text.count >= wanted.count else { return false }
    for start in text.startIndex...(text.endIndex - wanted.count) where text[start] == first {
      if (1..<wanted.count).allSatisfy({ text[start + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
