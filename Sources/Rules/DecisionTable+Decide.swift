/// What a table says of inputs of which some may be unknown.
package struct Decision: Hashable, Sendable {
  /// The outcomes that some completion of the unknown inputs leads to; exact.
  ///
  /// Empty only when no rule holds whatever the unknowns are.
  package let outcomes: ValueSet
  /// The places of the rules that hold in every completion, by a row that holds in every completion.
  package let certain: [Int]
  /// The places of the rules that hold in some completion; the certain ones are among them.
  package let possible: [Int]
  /// The alternative by which each certain or possible rule holds, the surest first.
  package let alternatives: [Int: [Test]]
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

    var alternatives: [Int: [Test]] = [:]
    var certain: Set<Int> = []
    for row in mustHold.rows where certain.insert(rows[row].rule).inserted {
      alternatives[rows[row].rule] = rows[row].tests
    }
    var possibleRules: Set<Int> = []
    for row in mayHold.rows where possibleRules.insert(rows[row].rule).inserted {
      if alternatives[rows[row].rule] == nil { alternatives[rows[row].rule] = rows[row].tests }
    }
    return Decision(
      outcomes: outcomes, certain: certain.sorted(), possible: possibleRules.sorted(),
      alternatives: alternatives)
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
