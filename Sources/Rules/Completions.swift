/// A few values for unknown variables that stand for all: enough to find what some functions can still come to.
///
/// Whatever variables are unknown, and whatever the others are: fill the unknown ones from each row in turn, and each function
/// comes, among these cases, to the very least and the very most that any values would lead to. This is proved, not sampled:
/// as functions of what is known, what the rows lead to and what all values lead to are one decision diagram.
package struct Completions: Sendable {
  private var search: CompletionSearch
  private let widths: [Int]

  /// Why there are no completions.
  package enum Shortfall: Error, Hashable {
    /// The proof takes more nodes than the store may hold.
    case tooLarge(nodes: Int)
    /// More rows than are allowed would be needed.
    case tooMany(allowed: Int)
  }

  /// The rows, each with a value for every variable; never none.
  package var rows: [[Int]] {
    let rows = search.rows.map { row in row.map { $0 ?? 0 } }
    return rows.isEmpty ? [widths.map { _ in 0 }] : rows
  }

  /// Completions that are enough for no function yet.
  package init(in store: Diagrams) {
    search = CompletionSearch(in: store)
    widths = store.widths
  }

  /// Finds rows that are enough.
  ///
  /// - Parameters:
  ///   - functions: The functions whose ends the rows must lead to.
  ///   - store: The store that holds them.
  ///   - allowed: The most rows that there may be.
  ///   - ends: The ends that count.
  /// - Throws: ``Shortfall``; what is returned is exact.
  package init(
    for functions: [Diagrams.Diagram], in store: Diagrams, allowed: Int,
    ends: [Diagrams.End] = Diagrams.End.allCases
  ) throws(Shortfall) {
    self.init(in: store)
    try cover(functions, allowed: allowed, ends: ends)
  }

  /// Adds the rows that some more functions need; for those before they stay enough.
  ///
  /// - Parameters:
  ///   - functions: The functions whose ends the rows must lead to.
  ///   - allowed: The most rows that there may be in all.
  ///   - ends: The ends that count.
  /// - Throws: ``Shortfall``; then the rows are as they were.
  /// - Complexity: For each row about the size of the functions, where unknown is one more value of each variable.
  package mutating func cover(
    _ functions: [Diagrams.Diagram], allowed: Int, ends: [Diagrams.End] = Diagrams.End.allCases
  ) throws(Shortfall) {
    var more = search
    // Those that hang on most come first: their rows often do for the others too.
    let weights = functions.map { more.source.support(of: $0).count }
    let order = functions.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    for place in order {
      let rises = more.rises(of: functions[place])
      for end in ends {
        do throws(Diagrams.TooLarge) {
          try more.cover(functions[place], rising: rises, end, allowed: allowed)
        } catch {
          throw .tooLarge(nodes: error.nodes)
        }
        guard more.rows.count <= allowed else { throw .tooMany(allowed: allowed) }
      }
    }
    search = more
  }
}
