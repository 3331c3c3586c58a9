extension Diagrams {
  /// Two cases that differ in one variable only, where the higher value gives the lower result.
  package struct Descent: Hashable, Sendable {
    package let variable: Int
    package let lower: Int
    package let higher: Int
    /// Values for the other variables with which it happens; nil where any will do.
    package let others: [Int?]
  }

  /// Looks for a place where a function falls while a variable rises.
  ///
  /// - Parameters:
  ///   - diagram: The function.
  ///   - variable: The variable.
  ///   - isRising: Whether the variable's values stand in rising order; falling otherwise.
  /// - Returns: A witness, or nil when the function never falls: the proof that it is monotone in the variable.
  /// - Complexity: The square of the part of the function that tests the variable and what follows, at worst.
  package func descent(
    of diagram: Diagram, in variable: Int, isRising: Bool
  ) -> Descent? {
    var order = Order(diagrams: self)
    for node in nodes(of: diagram) where self.variable(node) == variable {
      for value in 0..<widths[variable] - 1 {
        let (low, high) = isRising ? (value, value + 1) : (value + 1, value)
        guard !order.isAtMost(child(node, low), child(node, high)) else { continue }
        var others = path(from: diagram, to: node) ?? Array(repeating: nil, count: widths.count)
        order.explain(child(node, low), child(node, high), &others)
        others[variable] = nil
        return Descent(variable: variable, lower: low, higher: high, others: others)
      }
    }
    return nil
  }

  /// Values of the variables that lead from a function to one of its nodes.
  private func path(from diagram: Diagram, to node: Diagram) -> [Int?]? {
    var path: [Int?] = Array(repeating: nil, count: widths.count)
    var dead: Set<Diagram> = []
    func find(_ at: Diagram) -> Bool {
      if at == node { return true }
      guard at >= Self.constants, variable(at) < variable(node), !dead.contains(at) else {
        return false
      }
      for value in 0..<widths[variable(at)] {
        path[variable(at)] = value
        if find(child(at, value)) { return true }
      }
      path[variable(at)] = nil
      dead.insert(at)
      return false
    }
    return find(diagram) ? path : nil
  }
}

/// Compares functions point by point, and remembers what it has found.
private struct Order {
  private struct Pair: Hashable {
    let low: Diagrams.Diagram
    let high: Diagrams.Diagram
  }

  let diagrams: Diagrams
  private var known: [Pair: Bool] = [:]

  init(diagrams: Diagrams) { self.diagrams = diagrams }

  /// Whether one function is nowhere above the other.
  mutating func isAtMost(_ low: Diagrams.Diagram, _ high: Diagrams.Diagram) -> Bool {
    if low == high || low == 0 { return true }
    if low < Diagrams.constants, high < Diagrams.constants { return low <= high }
    let pair = Pair(low: low, high: high)
    if let answer = known[pair] { return answer }
    let (variable, parts) = step(low, high)
    let answer = (0..<diagrams.widths[variable]).allSatisfy { value in
      let (left, right) = parts(value)
      return isAtMost(left, right)
    }
    known[pair] = answer
    return answer
  }

  /// Finds values with which the first function is above the second, where there are any.
  mutating func explain(
    _ low: Diagrams.Diagram, _ high: Diagrams.Diagram, _ path: inout [Int?]
  ) {
    guard low >= Diagrams.constants || high >= Diagrams.constants else { return }
    let (variable, parts) = step(low, high)
    for value in 0..<diagrams.widths[variable] {
      let (left, right) = parts(value)
      guard !isAtMost(left, right) else { continue }
      path[variable] = value
      return explain(left, right, &path)
    }
  }

  private func step(
    _ low: Diagrams.Diagram, _ high: Diagrams.Diagram
  ) -> (Int, (Int) -> (Diagrams.Diagram, Diagrams.Diagram)) {
    let diagrams = diagrams
    let variable = min(diagrams.variable(low), diagrams.variable(high))
    return (
      variable,
      { value in
        (
          diagrams.variable(low) == variable ? diagrams.child(low, value) : low,
          diagrams.variable(high) == variable ? diagrams.child(high, value) : high
        )
      }
    )
  }
}
