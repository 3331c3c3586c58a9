extension Diagrams {
  /// The function that is the value of one variable.
  package mutating func value(of variable: Int) throws(TooLarge) -> Diagram {
    try node(variable, (0..<widths[variable]).map(Diagram.init))
  }

  /// The function whose values are changed, each in the same way wherever it stands.
  package mutating func map(
    _ diagram: Diagram, _ change: (Int) -> Int
  ) throws(TooLarge) -> Diagram {
    var seen: [Diagram: Diagram] = [:]
    return try map(diagram, change, &seen)
  }

  private mutating func map(
    _ diagram: Diagram, _ change: (Int) -> Int, _ seen: inout [Diagram: Diagram]
  ) throws(TooLarge) -> Diagram {
    guard diagram >= Self.constants else { return Diagram(change(Int(diagram))) }
    if let known = seen[diagram] { return known }
    let variable = variable(diagram)
    var parts: [Diagram] = []
    for value in 0..<widths[variable] {
      parts.append(try map(child(diagram, value), change, &seen))
    }
    let result = try node(variable, parts)
    seen[diagram] = result
    return result
  }

  /// The greatest of some functions, value by value; 0 of none.
  package mutating func most(of diagrams: [Diagram]) throws(TooLarge) -> Diagram {
    var most: Diagram = 0
    for diagram in diagrams { most = try combine(most, diagram, .most) }
    return most
  }

  /// For each of some functions, the greatest of all the others, value by value.
  ///
  /// - Complexity: Three times that of the greatest of all, since what stands before and behind each is made once.
  package mutating func mostOfOthers(of diagrams: [Diagram]) throws(TooLarge) -> [Diagram] {
    var others: [Diagram] = []
    var before: Diagram = 0
    for diagram in diagrams {
      others.append(before)
      before = try combine(before, diagram, .most)
    }
    var behind: Diagram = 0
    for place in diagrams.indices.reversed() {
      others[place] = try combine(others[place], behind, .most)
      behind = try combine(diagrams[place], behind, .most)
    }
    return others
  }

  /// The function that is one function where a condition is 1, and a constant where it is 0.
  package mutating func choose(
    _ condition: Diagram, _ diagram: Diagram, otherwise value: Int
  ) throws(TooLarge) -> Diagram {
    if condition == 1 { return diagram }
    // Values are moved up by one, so that 0 can stand for "the condition is not met".
    let open = try map(condition) { $0 == 1 ? Int(Self.constants) - 1 : 0 }
    let lifted = try map(diagram) { $0 + 1 }
    return try map(try combine(lifted, open, .least)) { $0 == 0 ? value : $0 - 1 }
  }

  /// Some functions in a new store of their own, with some variables fixed.
  ///
  /// - Parameters:
  ///   - diagrams: The functions.
  ///   - fixed: For each variable the value that it has, or nil.
  /// - Returns: The store, which holds nothing else, and the functions in it.
  /// - Complexity: The part of the functions that the fixed values leave.
  package func part(
    _ diagrams: [Diagram], where fixed: [Int?]
  ) -> (store: Diagrams, diagrams: [Diagram]) {
    var store = Diagrams(widths: widths, limit: limit)
    var seen = Array(repeating: Diagram(-1), count: count)
    var results: [Diagram] = []
    do throws(TooLarge) {
      for diagram in diagrams {
        results.append(try restrict(diagram, to: fixed, in: &store, &seen))
      }
    } catch {
      preconditionFailure("a part of a store has no more nodes than the store")
    }
    store.settle()
    return (store, results)
  }

  private func restrict(
    _ diagram: Diagram, to fixed: [Int?], in store: inout Diagrams, _ seen: inout [Diagram]
  ) throws(TooLarge) -> Diagram {
    guard diagram >= Self.constants else { return diagram }
    let place = Int(diagram - Self.constants)
    if seen[place] >= 0 { return seen[place] }
    let variable = variable(diagram)
    let result: Diagram
    if let value = fixed[variable] {
      result = try restrict(child(diagram, value), to: fixed, in: &store, &seen)
    } else {
      var parts: [Diagram] = []
      parts.reserveCapacity(widths[variable])
      for value in 0..<widths[variable] {
        parts.append(try restrict(child(diagram, value), to: fixed, in: &store, &seen))
      }
      result = try store.node(variable, parts)
    }
    seen[place] = result
    return result
  }
}
