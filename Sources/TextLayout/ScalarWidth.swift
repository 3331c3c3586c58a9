/// How many columns of a terminal text takes.
enum ScalarWidth {
  /// The columns of one scalar: 0, 1 or 2.
  ///
  /// Controls count as none; a canvas never holds one.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return 1 }
    if contains(value, in: zero) { return 0 }
    return contains(value, in: two) ? 2 : 1
  }

  private static func contains(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value {
        low = middle + 1
      } else if ranges[middle].lowerBound > value {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}

extension Character {
  /// The columns that the character takes on a terminal: those of its scalars together, and two at most.
  ///
  /// Marks add nothing to their base; a pair of consonants or of flag letters takes two; joined pictures are shown as one.
  package var columns: Int {
    min(2, unicodeScalars.reduce(0) { $0 + ScalarWidth.columns(of: $1) })
  }
}

extension String {
  /// The columns that the text takes on one line of a terminal.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}
