/// What a store lost, or did that it must not, with all that is needed to see it again.
package struct Loss: Error, CustomStringConvertible {
  package let description: String

  init(_ what: String, seed: UInt64, at place: String) {
    description = "seed \(seed), \(place): \(what)"
  }
}

/// What came of a torture that lost nothing, as lines with a figure each.
package struct Figures: CustomStringConvertible, Sendable {
  package private(set) var lines: [(name: String, value: String)] = []

  package init() {}

  package mutating func add(_ name: String, _ value: some CustomStringConvertible) {
    lines.append((name, value.description))
  }

  package var description: String {
    lines.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
  }
}
