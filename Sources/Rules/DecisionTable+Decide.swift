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
  /// - Returns: The outcomes left open, and the rows that hold for certain or may.
  /// - Complexity: For known inputs, one pass over the columns. With unknown ones, the size of the part of the decision
  ///   diagram that they leave open.
  package func decide(_ possible: [ValueSet]) -> Decision {
    var known = allRows
    var open: [Int] = []
    for (place, column) in columns.enumerated() {
      if let value = possible[column].only {
        known.formIntersection(accepts[place][value])
      } else {
        open.append(place)
      }
    }
    guard !open.isEmpty else {
      let outcomes = known.first.map { ValueSet(self.outcomes[$0]) } ?? ValueSet()
      return Decision(outcomes: outcomes, certain: known.rows.map { rows[$0] }, uncertain: [])
    }

    var mayHold = known
    var mustHold = known
    for place in open {
      var some = Bits(width: rows.count)
      for value in possible[columns[place]] {
        some.formUnion(accepts[place][value])
        mustHold.formIntersection(accepts[place][value])
      }
      mayHold.formIntersection(some)
    }
    var search = OutcomeSearch(table: self, open: open, possible: possible)
    search.explore(from: 0, alive: mayHold)
    return Decision(
      outcomes: search.found, certain: mustHold.rows.map { rows[$0] },
      uncertain: mayHold.rows.filter { !mustHold.contains($0) }.map { rows[$0] })
  }
}
