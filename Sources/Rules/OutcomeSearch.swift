/// Finds the outcomes of a table that some completion of its open inputs leads to.
///
/// Walks the table's decision diagram along the values that are still possible. A branch that can only lead to outcomes
/// already found is not walked, nor one that was walked before; so the answer is exact, and mostly near at hand.
struct OutcomeSearch {
  private struct State: Hashable {
    let place: Int
    let alive: Bits
  }

  private(set) var found = ValueSet()

  private let outcomes: [Int]
  /// For each open column, the distinct sets of rows that its possible values accept.
  private let branches: [[Bits]]
  /// For each open column, the rows that accept whatever it and the later columns turn out to be.
  private let indifferent: [Bits]
  private var seen: Set<State> = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - open: The columns whose input has several values left, as places in the table's list of columns.
  ///   - possible: The values that each input can still have.
  init(table: DecisionTable, open: [Int], possible: [ValueSet]) {
    outcomes = table.outcomes
    var branches: [[Bits]] = []
    for column in open {
      var distinct: [Bits] = []
      for value in possible[table.columns[column]] {
        let accepted = table.accepts[column][value]
        if !distinct.contains(accepted) { distinct.append(accepted) }
      }
      branches.append(distinct)
    }
    var indifferent = [table.allRows]
    for distinct in branches.reversed() {
      indifferent.append(
        distinct.reduce(into: indifferent[indifferent.count - 1]) { $0.formIntersection($1) })
    }
    self.branches = branches
    self.indifferent = indifferent.reversed()
  }

  /// Adds the outcomes that can come of some rows, once the open columns from a place on are known.
  mutating func explore(from place: Int, alive: Bits) {
    // Past a row that can no longer fail, no lower row can be the first.
    var alive = alive
    if let sure = alive.intersection(indifferent[place]).first { alive.keep(through: sure) }
    guard let highest = alive.first else { return }
    if place == branches.count || indifferent[place].contains(highest) {
      found.insert(outcomes[highest])
      return
    }
    guard alive.rows.contains(where: { !found.contains(outcomes[$0]) }),
      seen.insert(State(place: place, alive: alive)).inserted
    else { return }
    for accepted in branches[place] {
      explore(from: place + 1, alive: alive.intersection(accepted))
    }
  }
}
