private import Glibc

/// Words that are looked up by their bytes, each in a space of its own: the keys, and the answers of each question.
///
/// Open addressing, at most half full. A word is found by its length, its first and its last eight bytes, and then compared
/// whole.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    let space: Int
    let start: Int
    let count: Int
    let value: Int
  }

  /// Numbers of entries by the hash of their words, -1 where empty.
  private var places: [Int32]
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  /// Makes a table; of two equal words in a space the first counts.
  init(_ words: [(space: Int, word: String, value: Int)]) {
    var width = 16
    while width < words.count * 2 { width *= 2 }
    places = Array(repeating: -1, count: width)
    for (space, word, value) in words {
      Array(word.utf8).withUnsafeBytes { word in
        guard find(word, in: space) == nil else { return }
        var slot = Self.hash(word, space) & (width - 1)
        while places[slot] >= 0 { slot = (slot + 1) & (width - 1) }
        places[slot] = Int32(entries.count)
        entries.append(
          Entry(space: space, start: bytes.count, count: word.count, value: value))
        bytes += word
      }
    }
  }

  /// The value of a word in a space; nil when it is not there.
  func find(_ word: UnsafeRawBufferPointer, in space: Int) -> Int? {
    let mask = places.count - 1
    var slot = Self.hash(word, space) & mask
    while places[slot] >= 0 {
      let entry = entries[Int(places[slot])]
      if entry.space == space, entry.count == word.count, equals(word, from: entry.start) {
        return entry.value
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equals(_ word: UnsafeRawBufferPointer, from start: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let own = bytes.baseAddress, let other = word.baseAddress else { return word.isEmpty }
      return memcmp(own + start, other, word.count) == 0
    }
  }

  private static func hash(_ word: UnsafeRawBufferPointer, _ space: Int) -> Int {
    var hash = UInt64(truncatingIfNeeded: space &* 31 &+ word.count) &* 0x9E37_79B9_7F4A_7C15
    if word.count >= 8 {
      hash ^= word.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      hash &*= 0xBF58_476D_1CE4_E5B9
      hash ^= word.loadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self)
    } else {
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    hash ^= hash >> 29
    hash &*= 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
