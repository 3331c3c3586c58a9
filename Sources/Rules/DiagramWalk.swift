/// Walks the diagrams of a store while the values of some variables are known.
///
/// Keeps its marks from walk to walk, so that a question about a small part of a large store costs no more than that part.
package struct DiagramWalk: Sendable {
  package typealias Diagram = Diagrams.Diagram

  package let store: Diagrams
  /// For each node the walk in which it was last seen.
  private var marks: [UInt32]
  private var walk: UInt32 = 0
  private var stack: [Diagram] = []

  package init(_ store: Diagrams) {
    self.store = store
    marks = Array(repeating: 0, count: store.count)
  }

  /// The values that a function can still have; exact.
  ///
  /// - Parameters:
  ///   - diagram: A function whose values are below ``ValueSet/capacity``.
  ///   - known: The value of each variable, or nil where it is unknown.
  /// - Returns: Those that some values of the unknown variables lead to; never none.
  /// - Complexity: The part of the function that the known values leave.
  package mutating func values(of diagram: Diagram, knowing known: [Int?]) -> ValueSet {
    var found = ValueSet()
    explore(diagram, known) { value in
      found.insert(value)
      return true
    }
    return found
  }

  /// Whether a function has one of some values, whatever the unknown variables are.
  package mutating func isCertain(
    _ diagram: Diagram, among values: ValueSet, knowing known: [Int?]
  ) -> Bool {
    var isCertain = true
    explore(diagram, known) { value in
      isCertain = values.contains(value)
      return isCertain
    }
    return isCertain
  }

  /// Visits the values that a function can still have, some of them more than once, until told to stop.
  private mutating func explore(
    _ diagram: Diagram, _ known: [Int?], visit: (Int) -> Bool
  ) {
    beginWalk()
    stack.append(diagram)
    while let next = stack.popLast() {
      guard next >= Diagrams.constants else {
        if visit(Int(next)) { continue }
        stack.removeAll(keepingCapacity: true)
        return
      }
      let place = Int(next - Diagrams.constants)
      if marks[place] == walk { continue }
      marks[place] = walk
      let variable = store.variable(next)
      if let value = known[variable] {
        stack.append(store.child(next, value))
      } else {
        for value in 0..<store.widths[variable] { stack.append(store.child(next, value)) }
      }
    }
  }

  private mutating func beginWalk() {
    if walk == .max {
      marks = Array(repeating: 0, count: marks.count)
      walk = 0
    }
    walk += 1
  }
}
