/// How far a store has come, to be kept elsewhere: a whole file put back as it once was shows by nothing else.
package struct Anchor: Hashable, Sendable {
  package let store: StoreID
  /// One more with every change.
  package let counter: UInt64
  /// Seconds since 1970, of the last change.
  package let changed: Int64
  /// What tells two stores apart that went different ways from the same copy.
  package let mark: [UInt8]

  package init(store: StoreID, counter: UInt64, changed: Int64, mark: [UInt8]) {
    self.store = store
    self.counter = counter
    self.changed = changed
    self.mark = mark
  }

  static let markSize = 16

  /// As it is written on paper: the count of changes, and the mark.
  package var text: String { "\(counter)-\(mark.hexadecimal)" }

  /// What a store that is found as `self` has been through since it was seen as `seen`.
  package func course(since seen: Anchor) -> Course {
    guard store == seen.store else { return .otherStore }
    if counter < seen.counter { return .putBack(changesLost: seen.counter - counter) }
    if counter > seen.counter { return .wentOn(changes: counter - seen.counter) }
    return mark == seen.mark ? .unchanged : .differs
  }

  package enum Course: Hashable, Sendable {
    case unchanged
    case wentOn(changes: UInt64)
    /// An older copy stands in its place.
    case putBack(changesLost: UInt64)
    /// As many changes, but not the same ones.
    case differs
    case otherStore
  }
}
