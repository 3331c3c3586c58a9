/// A set of values of one input, each named by its place in the input's list.
///
/// An input has at most ``capacity`` values, so that a set is one machine value and needs no memory of its own.
package struct ValueSet: Hashable, Sendable {
  /// The most values that an input may have.
  package static let capacity = 128

  private var bits: UInt128

  private init(bits: UInt128) { self.bits = bits }

  /// The empty set.
  package init() { bits = 0 }

  /// The set of one value.
  ///
  /// - Parameter value: The place of the value, from 0 and below ``capacity``.
  package init(_ value: Int) { bits = 1 << UInt128(value) }

  /// The set of some values.
  ///
  /// - Parameter values: Places from 0 and below ``capacity``.
  package init(_ values: some Sequence<Int>) {
    bits = 0
    for value in values { insert(value) }
  }

  /// The set of the first values of an input: all of them, when the count is the input's own.
  ///
  /// - Parameter count: From 0 to ``capacity``.
  package init(first count: Int) {
    bits = count >= Self.capacity ? .max : (1 << UInt128(count)) - 1
  }

  package var isEmpty: Bool { bits == 0 }

  package var count: Int { bits.nonzeroBitCount }

  /// The lowest value, or nil for the empty set.
  package var least: Int? { isEmpty ? nil : bits.trailingZeroBitCount }

  /// The highest value, or nil for the empty set.
  package var most: Int? { isEmpty ? nil : Self.capacity - 1 - bits.leadingZeroBitCount }

  /// The one value of the set, or nil when it has none or several.
  package var only: Int? { count == 1 ? least : nil }

  /// The values that follow each other without a gap, from the lowest on.
  package var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for value in self {
      if let last = runs.last, last.upperBound == value - 1 {
        runs[runs.count - 1] = last.lowerBound...value
      } else {
        runs.append(value...value)
      }
    }
    return runs
  }

  package func contains(_ value: Int) -> Bool { bits & (1 << UInt128(value)) != 0 }

  package mutating func insert(_ value: Int) { bits |= 1 << UInt128(value) }

  package func isSubset(of other: ValueSet) -> Bool { bits & ~other.bits == 0 }

  package func isDisjoint(with other: ValueSet) -> Bool { bits & other.bits == 0 }

  package func union(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits | other.bits) }

  package func intersection(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & other.bits) }

  package func subtracting(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & ~other.bits) }
}

extension ValueSet: Sequence {
  /// Walks the values from the lowest to the highest.
  package struct Iterator: IteratorProtocol {
    fileprivate var rest: UInt128

    package mutating func next() -> Int? {
      guard rest != 0 else { return nil }
      let value = rest.trailingZeroBitCount
      rest &= rest - 1
      return value
    }
  }

  package func makeIterator() -> Iterator { Iterator(rest: bits) }
}
