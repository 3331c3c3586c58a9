/// What a set of rows adds up to: a sum mod 2^256 of one keyed hash a row.
///
/// A row is put in or taken out in one step, however many there are; without the key, no other rows can be found that give
/// the same sum.
struct RowSum: Hashable {
  static let size = 32

  /// Least significant first.
  private var words: InlineWords

  private struct InlineWords: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// The sum of no rows.
  init() { words = InlineWords() }

  /// Takes 32 bytes; nil when there are more or fewer.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let first = reader.long(), let second = reader.long(),
      let third = reader.long(), let fourth = reader.long(), reader.isAtEnd
    else { return nil }
    words = InlineWords(first: first, second: second, third: third, fourth: fourth)
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    for word in [words.first, words.second, words.third, words.fourth] { writer.write(word) }
    return writer.bytes
  }

  mutating func add(_ other: RowSum) {
    var carry = false
    Self.add(other.words.first, to: &words.first, &carry)
    Self.add(other.words.second, to: &words.second, &carry)
    Self.add(other.words.third, to: &words.third, &carry)
    Self.add(other.words.fourth, to: &words.fourth, &carry)
  }

  mutating func subtract(_ other: RowSum) {
    // Two's complement: all bits turned, and one.
    var negative = other
    negative.words.first = ~other.words.first
    negative.words.second = ~other.words.second
    negative.words.third = ~other.words.third
    negative.words.fourth = ~other.words.fourth
    add(negative)
    var one = RowSum()
    one.words.first = 1
    add(one)
  }

  private static func add(_ word: UInt64, to sum: inout UInt64, _ carry: inout Bool) {
    let (partial, first) = sum.addingReportingOverflow(word)
    let (whole, second) = partial.addingReportingOverflow(carry ? 1 : 0)
    sum = whole
    carry = first || second
  }
}

extension DataKey {
  /// The part that one row has in the sum.
  func sum(of row: [UInt8]) -> RowSum {
    RowSum(Sodium.hash(row, size: RowSum.size, key: key(for: .rows))) ?? RowSum()
  }
}
