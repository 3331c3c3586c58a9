extension Diagrams {
  /// The function that takes, over every value of some variables, the least of another.
  package mutating func least(
    of diagram: Diagram, over variables: Set<Int>
  ) throws(TooLarge) -> Diagram {
    var seen: [Diagram: Diagram] = [:]
    return try least(of: diagram, over: variables, &seen)
  }

  private mutating func least(
    of diagram: Diagram, over variables: Set<Int>, _ seen: inout [Diagram: Diagram]
  ) throws(TooLarge) -> Diagram {
    guard diagram >= Self.constants else { return diagram }
    if let known = seen[diagram] { return known }
    let variable = variable(diagram)
    var parts: [Diagram] = []
    for value in 0..<widths[variable] {
      parts.append(try least(of: child(diagram, value), over: variables, &seen))
    }
    var result = parts[0]
    if variables.contains(variable) {
      for part in parts.dropFirst() { result = try combine(result, part, .least) }
    } else {
      result = try node(variable, parts)
    }
    seen[diagram] = result
    return result
  }

  /// The nearest case in which a function has a value.
  ///
  /// - Parameters:
  ///   - value: The value that the function must have.
  ///   - diagram: The function.
  ///   - now: The value of each variable now.
  ///   - groups: The group of each variable; variables of one group stand together, and changing any of them counts once.
  ///   - most: How many groups may change at most.
  ///   - allowed: Whether a variable may take a value in place of its own.
  /// - Returns: The variables to change, with their new values, as few groups as can be and then moving as little as can be; nil
  ///   when no case is near enough.
  /// - Complexity: The size of the function times what a variable can be.
  package func nearest(
    _ value: Int, of diagram: Diagram, from now: [Int], groups: [Int], most: Int,
    allowed: (_ variable: Int, _ value: Int) -> Bool
  ) -> [Int: Int]? {
    let values = widths.enumerated().map { variable, width in
      // The value of now comes first, so that nothing is changed that need not be.
      [now[variable]] + (0..<width).filter { $0 != now[variable] && allowed(variable, $0) }
    }
    var search = NearestSearch(
      diagrams: self, value: value, now: now, values: values, groups: groups)
    guard let count = search.changes(diagram), count <= most else { return nil }
    return search.path(diagram)
  }
}

/// Looks for the fewest groups of variables to change, and of as few for the shortest way.
private struct NearestSearch {
  private struct State: Hashable {
    let diagram: Diagrams.Diagram
    /// Whether the group of the variable that is tested here has been counted.
    let isCounted: Bool
  }

  /// The best way on from a state.
  private struct Way {
    /// How many groups change on it.
    let changes: Int
    /// How far the changed variables move, all together.
    let distance: Int
    /// The value to take first.
    let take: Int

    func isShorter(than other: Way?) -> Bool {
      guard let other else { return true }
      return (changes, distance) < (other.changes, other.distance)
    }
  }

  let diagrams: Diagrams
  let value: Int
  let now: [Int]
  /// The values that each variable may take, that of now first.
  let values: [[Int]]
  let groups: [Int]
  /// For each state the best way on; nil where the value is out of reach.
  private var best: [State: Way?] = [:]

  init(diagrams: Diagrams, value: Int, now: [Int], values: [[Int]], groups: [Int]) {
    self.diagrams = diagrams
    self.value = value
    self.now = now
    self.values = values
    self.groups = groups
  }

  /// The fewest groups to change from a diagram on.
  mutating func changes(_ diagram: Diagrams.Diagram) -> Int? { way(diagram, changed: nil)?.changes }

  /// The best way on from a diagram, when one group has been changed on the way there.
  private mutating func way(_ diagram: Diagrams.Diagram, changed group: Int?) -> Way? {
    guard diagram >= Diagrams.constants else {
      return Int(diagram) == value ? Way(changes: 0, distance: 0, take: 0) : nil
    }
    let variable = diagrams.variable(diagram)
    let state = State(diagram: diagram, isCounted: group == groups[variable])
    if let known = best[state] { return known }
    var found: Way?
    for take in values[variable] {
      let (cost, next) = step(variable, take, group)
      guard let rest = way(diagrams.child(diagram, take), changed: next) else { continue }
      let way = Way(
        changes: rest.changes + cost, distance: rest.distance + abs(take - now[variable]),
        take: take)
      if way.isShorter(than: found) { found = way }
    }
    best[state] = .some(found)
    return found
  }

  /// The changes along the best way.
  mutating func path(_ diagram: Diagrams.Diagram) -> [Int: Int] {
    var path: [Int: Int] = [:]
    var at = diagram
    var group: Int?
    while at >= Diagrams.constants {
      let variable = diagrams.variable(at)
      guard let take = way(at, changed: group)?.take else { return path }
      if take != now[variable] { path[variable] = take }
      group = step(variable, take, group).next
      at = diagrams.child(at, take)
    }
    return path
  }

  private func step(_ variable: Int, _ take: Int, _ group: Int?) -> (cost: Int, next: Int?) {
    guard take != now[variable] else { return (0, group) }
    return (group == groups[variable] ? 0 : 1, groups[variable])
  }
}
