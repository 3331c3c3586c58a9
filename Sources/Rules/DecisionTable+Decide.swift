/// What a table says of inputs of which some may be unknown.
package struct Decision: Hashable, Sendable {
  /// A rule that holds, with the alternative by which it does.
  package struct Holding: Hashable, Sendable {
    /// The place of the rule in the table's list.
    package let rule: Int
    package let tests: [Test]
  }

  /// The outcomes that some completion of the unknown inputs leads to; exact.
  ///
  /// Empty only when no rule holds whatever the unknowns are.
  package let outcomes: ValueSet
  /// The alternatives that hold in every completion, those of the highest outcome first.
  package let certain: [Holding]
  /// The alternatives that hold in some completion but not in all, those of the highest outcome first.
  package let uncertain: [Holding]
}

extension DecisionTable {
  /// Decides, given the values that each input can still have.
  ///
  /// An input that is known has one value left. Nothing is taken for granted about the others.
  ///
  /// - Parameter possible: For each input by its place, a set that is not empty.
  /// - Complexity: For known inputs, one pass over the columns. With unknown ones, the size of the part of the decision
  ///   diagram that they leave open.
  package func decide(_ possible: [ValueSet]) -> Decision {
    var mayHold = allRows
    var mustHold = allRows
    var open: [Int] = []
    for (place, column) in columns.enumerated() {
      let values = possible[column]
      var some = Bits(width: rows.count)
      var every = allRows
      for value in values {
        some.formUnion(accepts[place][value])
        every.formIntersection(accepts[place][value])
      }
      mayHold.formIntersection(some)
      mustHold.formIntersection(every)
      if values.count > 1 { open.append(place) }
    }

    var search = OutcomeSearch(table: self, open: open, possible: possible)
    let outcomes = search.outcomes(from: 0, alive: mayHold)

    let holding = { (row: Int) in Decision.Holding(rule: rows[row].rule, tests: rows[row].tests) }
    return Decision(
      outcomes: outcomes, certain: mustHold.rows.map(holding),
      uncertain: mayHold.rows.filter { !mustHold.contains($0) }.map(holding))
  }
}

/// Walks the decision diagram of one table along the values that are still possible.
private struct OutcomeSearch {
  private struct State: Hashable {
    let place: Int
    let alive: Bits
  }

  let table: DecisionTable
  /// The columns whose input has several values left, as places in the table's list of columns.
  let open: [Int]
  let possible: [ValueSet]
  /// For each place in `open`, the rows that accept whatever the columns from there on turn out to be.
  private let indifferent: [Bits]
  private var seen: [State: ValueSet] = [:]

  init(table: DecisionTable, open: [Int], possible: [ValueSet]) {
    self.table = table
    self.open = open
    self.possible = possible
    var indifferent = [table.allRows]
    for column in open.reversed() {
      var every = indifferent[indifferent.count - 1]
      for value in possible[table.columns[column]] {
        every.formIntersection(table.accepts[column][value])
      }
      indifferent.append(every)
    }
    self.indifferent = indifferent.reversed()
  }

  /// The outcomes that can come of these rows, once the open columns from a place on are known.
  mutating func outcomes(from place: Int, alive: Bits) -> ValueSet {
    // Past a row that can no longer fail, no lower row can be the first.
    var alive = alive
    if let sure = alive.intersection(indifferent[place]).first { alive.keep(through: sure) }
    guard let highest = alive.first else { return ValueSet() }
    if indifferent[place].contains(highest) || place == open.count {
      return ValueSet(table.outcome(ofRow: highest))
    }
    let state = State(place: place, alive: alive)
    if let known = seen[state] { return known }
    var result = ValueSet()
    var tried: Set<Bits> = []
    for value in possible[table.columns[open[place]]] {
      let left = alive.intersection(table.accepts[open[place]][value])
      if tried.insert(left).inserted {
        result = result.union(outcomes(from: place + 1, alive: left))
      }
    }
    seen[state] = result
    return result
  }
}
