/// A set of the rows of one decision table, as wide as the table.
struct Bits: Hashable, Sendable {
  private(set) var words: [UInt64]

  /// The empty set, for a table with this many rows.
  init(width: Int) { words = Array(repeating: 0, count: (width + 63) / 64) }

  /// All rows of a table with this many.
  init(all width: Int) {
    self.init(width: width)
    for row in 0..<width { insert(row) }
  }

  mutating func insert(_ row: Int) { words[row / 64] |= 1 << UInt64(row % 64) }

  func contains(_ row: Int) -> Bool { words[row / 64] & (1 << UInt64(row % 64)) != 0 }

  mutating func formIntersection(_ other: Bits) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  func intersection(_ other: Bits) -> Bits {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// The lowest row of the set, or nil for the empty set.
  var first: Int? {
    for index in words.indices where words[index] != 0 {
      return index * 64 + words[index].trailingZeroBitCount
    }
    return nil
  }

  /// Drops every row after this one.
  mutating func keep(through row: Int) {
    let word = row / 64
    let bit = UInt64(row % 64)
    words[word] &= bit == 63 ? .max : (1 << (bit + 1)) - 1
    for index in words.indices.dropFirst(word + 1) { words[index] = 0 }
  }

  /// The rows of the set, from the lowest to the highest.
  var rows: [Int] {
    var rows: [Int] = []
    for index in words.indices {
      var rest = words[index]
      while rest != 0 {
        rows.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return rows
  }
}
