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
    search.explore(from: 0, alive: mayHold)

    let holding = { (row: Int) in Decision.Holding(rule: rows[row].rule, tests: rows[row].tests) }
    return Decision(
      outcomes: search.found, certain: mustHold.rows.map(holding),
      uncertain: mayHold.rows.filter { !mustHold.contains($0) }.map(holding))
  }
}
