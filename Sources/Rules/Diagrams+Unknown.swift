extension Diagrams {
  /// Which end of what a function can still come to, when some of its variables are unknown.
  package enum End: Hashable, Sendable, CaseIterable {
    case least, most

    var operation: Operation {
      switch self {
      case .least: .least
      case .most: .most
      }
    }
  }

  /// An empty store over the same variables, each with one value more: the last, which stands for "unknown".
  package var withUnknowns: Diagrams { Diagrams(widths: widths.map { $0 + 1 }, limit: limit) }

  /// The least or the most that some functions can come to, where any of their variables may be unknown.
  ///
  /// Exact: where variables are unknown, the result is the end over all of their values, taken together.
  ///
  /// - Parameters:
  ///   - end: The least or the most.
  ///   - diagrams: The functions.
  ///   - store: Where the results stand: a store that began as ``withUnknowns``.
  /// - Returns: The ends, in the order of the functions.
  /// - Throws: ``TooLarge`` when the store would grow past its limit.
  package func end(
    _ end: End, of diagrams: [Diagram], in store: inout Diagrams
  ) throws(TooLarge) -> [Diagram] {
    var seen = Array(repeating: Diagram(-1), count: count)
    var results: [Diagram] = []
    for diagram in diagrams {
      results.append(try self.end(end.operation, of: diagram, in: &store, &seen))
    }
    return results
  }

  private func end(
    _ operation: Operation, of diagram: Diagram, in store: inout Diagrams, _ seen: inout [Diagram]
  ) throws(TooLarge) -> Diagram {
    guard diagram >= Self.constants else { return diagram }
    let place = Int(diagram - Self.constants)
    if seen[place] >= 0 { return seen[place] }
    let variable = variable(diagram)
    var parts: [Diagram] = []
    parts.reserveCapacity(widths[variable] + 1)
    for value in 0..<widths[variable] {
      parts.append(try end(operation, of: child(diagram, value), in: &store, &seen))
    }
    var unknown = parts[0]
    for part in parts.dropFirst() { unknown = try store.combine(unknown, part, operation) }
    let result = try store.node(variable, parts + [unknown])
    seen[place] = result
    return result
  }

  /// Whether one function is nowhere above another.
  ///
  /// - Throws: ``TooLarge`` when the store would grow past its limit.
  package mutating func isAtMost(
    _ low: Diagram, _ high: Diagram
  ) throws(TooLarge) -> Bool {
    try combine(low, high, .least) == low
  }
}
