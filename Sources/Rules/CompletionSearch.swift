/// Gathers completions, function by function, until they are enough.
///
/// Looks for a case in which the rows so far fall short, adds a row that mends it, and begins again; it ends when there is no
/// such case left (refinement led by counterexamples).
struct CompletionSearch {
  /// The rows so far; nil where any value will do.
  private(set) var rows: [[Int?]] = []

  let source: Diagrams
  /// Functions of what is known: the last value of each variable stands for "unknown".
  private var known: Diagrams

  init(in source: Diagrams) {
    self.source = source
    known = source.withUnknowns
  }

  /// For each variable on which a function hangs, whether the function never falls while it rises.
  func rises(of function: Diagrams.Diagram) -> [Bool?] {
    let support = source.support(of: function)
    return source.widths.indices.map { variable in
      guard support.contains(variable) else { return nil }
      return source.descent(of: function, in: variable, isRising: true) == nil
    }
  }

  /// Adds the rows that a function lacks for one of its ends; one too many where more than allowed are lacking.
  mutating func cover(
    _ function: Diagrams.Diagram, rising rises: [Bool?], _ end: Diagrams.End, allowed: Int
  ) throws(Diagrams.TooLarge) {
    // What other functions took is of no use here, and would count towards the limit.
    known = source.withUnknowns
    guard let exact = try source.end(end, of: [function], in: &known).first else { return }
    let likely = likelyEnds(rises, end)
    let old = rows.filter { row in zip(row, rises).allSatisfy { $0 != nil || $1 == nil } }
    let reached = try reach(of: old, by: function, end)
    var best = try joined(reached, end)
    var added: [[Int?]] = []
    var addedReach: [Diagrams.Diagram] = []
    while best != exact, added.count <= allowed {
      let row =
        best.map { counterexample(to: $0, exact: exact, of: function, likely) } ?? likely
      added.append(row)
      let rowReach = try reach(of: [row], by: function, end)
      addedReach += rowReach
      best = try joined((best.map { [$0] } ?? []) + rowReach, end)
    }
    guard added.count <= allowed else {
      rows += added
      return
    }
    // A row may have become needless by those that came after it.
    for place in added.indices.reversed() {
      var rest = addedReach
      rest.remove(at: place)
      guard try joined(reached + rest, end) == exact else { continue }
      addedReach = rest
      added.remove(at: place)
    }
    for row in added { add(row) }
  }

  /// Adds a row, as part of an earlier one where the two agree.
  private mutating func add(_ row: [Int?]) {
    let place = rows.firstIndex { other in
      zip(other, row).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
    }
    if let place {
      rows[place] = zip(rows[place], row).map { $0 ?? $1 }
    } else {
      rows.append(row)
    }
  }

  // MARK: - What rows lead to

  /// What a function comes to when the unknown variables take their values from a row, for each row.
  private mutating func reach(
    of rows: [[Int?]], by function: Diagrams.Diagram, _ end: Diagrams.End
  ) throws(Diagrams.TooLarge) -> [Diagrams.Diagram] {
    var reach: [Diagrams.Diagram] = []
    for row in rows {
      var seen: [Diagrams.Diagram: Diagrams.Diagram] = [:]
      reach.append(try fill(function, from: row, &seen))
    }
    return reach
  }

  private mutating func fill(
    _ diagram: Diagrams.Diagram, from row: [Int?],
    _ seen: inout [Diagrams.Diagram: Diagrams.Diagram]
  ) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    guard diagram >= Diagrams.constants else { return diagram }
    if let filled = seen[diagram] { return filled }
    let variable = source.variable(diagram)
    var parts: [Diagrams.Diagram] = []
    for value in 0..<source.widths[variable] {
      parts.append(try fill(source.child(diagram, value), from: row, &seen))
    }
    let result = try known.node(variable, parts + [parts[row[variable] ?? 0]])
    seen[diagram] = result
    return result
  }

  private mutating func joined(
    _ diagrams: [Diagrams.Diagram], _ end: Diagrams.End
  ) throws(Diagrams.TooLarge) -> Diagrams.Diagram? {
    guard var result = diagrams.first else { return nil }
    for diagram in diagrams.dropFirst() {
      result = try known.combine(result, diagram, end.operation)
    }
    return result
  }

  // MARK: - Where rows fall short

  /// For each variable that matters, the value at which the function is likely to have the end.
  ///
  /// Right where the function rises or falls in the variable; elsewhere a guess, which can cost rows but not exactness.
  private func likelyEnds(_ rises: [Bool?], _ end: Diagrams.End) -> [Int?] {
    zip(source.widths, rises).map { width, rises in
      rises.map { $0 == (end == .most) ? width - 1 : 0 }
    }
  }

  /// A row that leads to the end where the rows so far do not.
  private func counterexample(
    to best: Diagrams.Diagram, exact: Diagrams.Diagram, of function: Diagrams.Diagram,
    _ likely: [Int?]
  ) -> [Int?] {
    var given: [Int?] = Array(repeating: nil, count: source.widths.count)
    var (left, right) = (best, exact)
    // Diagrams that are not the same differ somewhere below: the way down never has to turn back.
    while left >= Diagrams.constants || right >= Diagrams.constants {
      let variable = min(known.variable(left), known.variable(right))
      let unknown = source.widths[variable]
      // With as little known as can be, the row does for the most cases.
      for value in (0...unknown).reversed() {
        let parts = [left, right].map {
          known.variable($0) == variable ? known.child($0, value) : $0
        }
        guard parts[0] != parts[1] else { continue }
        if value < unknown { given[variable] = value }
        (left, right) = (parts[0], parts[1])
        break
      }
    }
    var search = LikelyWitness(diagrams: source, given: given, likely: likely, value: right)
    guard search.find(function) else {
      preconditionFailure("no values lead to an end that some values lead to")
    }
    return zip(likely, search.path).map { likely, found in likely.map { found ?? $0 } }
  }
}
