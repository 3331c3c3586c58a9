/// What a computer remembers of a store outside of it, so that an older file put in its place shows.
///
/// An older file that was met stays unsettled until somebody accepts it, however far it goes on meanwhile.
package struct LastSeen: Hashable, Sendable {
  /// How far the store had come when it was last as it should be.
  package private(set) var seen: Anchor
  /// The other file that stands in its place.
  private var other: Other?

  /// Another file: as it was met first, and as it was left last.
  private struct Other: Hashable {
    let found: Anchor
    var latest: Anchor
  }

  /// Begins to remember.
  package init(_ anchor: Anchor) { seen = anchor }

  /// Takes in how far a store has come that is being opened.
  ///
  /// - Parameter found: that, before opening it was noted.
  /// - Returns: what stands in its place, when it is not the store as it was seen.
  package mutating func meet(_ found: Anchor) -> Replacement? {
    switch found.course(since: seen) {
    case .otherStore: return nil
    case .unchanged:
      other = nil
      return nil
    // Past what was seen by now, but not accepted: it is still the other file.
    case .wentOn where other == nil: return nil
    case .wentOn: break
    case .putBack, .differs:
      if other?.latest.isSame(as: found) != true { other = Other(found: found, latest: found) }
    }
    return other.map { Replacement(found: $0.found, seen: seen) }
  }

  /// Takes in how far the store has come here.
  package mutating func follow(_ anchor: Anchor) {
    if other == nil { seen = anchor } else { other?.latest = anchor }
  }

  /// Goes on from the file that stands there now.
  package mutating func accept() {
    guard let other else { return }
    seen = other.latest
    self.other = nil
  }
}

/// Another file that was found in the place of a store.
package struct Replacement: Hashable, Sendable {
  package let found: Anchor
  package let seen: Anchor

  /// How many changes are not in it; nil when it has as many, but not the same.
  package var changesLost: UInt64? {
    found.counter < seen.counter ? seen.counter - found.counter : nil
  }
}

extension Anchor {
  fileprivate func isSame(as other: Anchor) -> Bool {
    counter == other.counter && mark == other.mark
  }
}

// MARK: - As text

extension LastSeen {
  private static let head = "waymark anchor 1"

  /// A few lines, to be kept in a file: counts, times and marks, and nothing that is secret.
  package var text: String {
    var lines = [Self.head, Self.line("seen", seen)]
    if let other {
      lines += [Self.line("found", other.found), Self.line("latest", other.latest)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what `text` gives, for a store of that name; nil for anything else.
  package init?(text: String, of store: StoreID) {
    let lines = text.split(separator: "\n")
    guard lines.count == 2 || lines.count == 4, lines[0] == Self.head,
      let seen = Self.anchor(lines[1], "seen", store)
    else { return nil }
    self.init(seen)
    guard lines.count == 4 else { return }
    guard let found = Self.anchor(lines[2], "found", store),
      let latest = Self.anchor(lines[3], "latest", store)
    else { return nil }
    other = Other(found: found, latest: latest)
  }

  private static func line(_ name: String, _ anchor: Anchor) -> String {
    "\(name) \(anchor.counter) \(anchor.changed) \(anchor.mark.hexadecimal)"
  }

  private static func anchor(_ line: Substring, _ name: String, _ store: StoreID) -> Anchor? {
    let parts = line.split(separator: " ")
    guard parts.count == 4, parts[0] == name, let counter = UInt64(parts[1]),
      let changed = Int64(parts[2]),
      let mark = [UInt8](hexadecimal: parts[3], count: Anchor.markSize)
    else { return nil }
    return Anchor(store: store, counter: counter, changed: changed, mark: mark)
  }
}
