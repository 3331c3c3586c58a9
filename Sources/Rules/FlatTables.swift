/// Decision tables laid out flat, one after the other, for inputs that are all known: they decide without allocating.
///
/// The rows of each are the table's own, those of the highest outcome first, and are numbered through all tables. For each column
/// and value the rows that accept the value are some machine words. All of it stands in a few arrays, so that going from table
/// to table counts no references.
package struct FlatTables: Sendable {
  private struct Layout: Sendable {
    let columns: Range<Int>
    /// Where the words begin that hold all rows; as many as a value has.
    let all: Int
    let words: Int
    let firstRow: Int
  }

  private struct Column: Sendable {
    let input: Int
    /// Where the words of the column's first value begin.
    let start: Int
  }

  /// The rows of all tables: each a rule with one of its alternatives.
  package private(set) var rows: [Decision.Holding] = []
  private var outcomes: [Int] = []
  private var layouts: [Layout] = []
  private var columns: [Column] = []
  private var words: [UInt64] = []

  package init() {}

  /// Lays out one more table.
  ///
  /// - Parameter table: Any table over the same list of inputs as the others.
  /// - Returns: The table's number: how many there were before it.
  package mutating func add(_ table: DecisionTable) -> Int {
    let firstColumn = columns.count
    let all = words.count
    words += table.allRows.words
    for (input, values) in zip(table.columns, table.accepts) {
      columns.append(Column(input: input, start: words.count))
      for rows in values { words += rows.words }
    }
    layouts.append(
      Layout(
        columns: firstColumn..<columns.count, all: all, words: table.allRows.words.count,
        firstRow: rows.count))
    rows += table.rows
    outcomes += table.outcomes
    return layouts.count - 1
  }

  /// Decides.
  ///
  /// - Parameters:
  ///   - table: The number of a table.
  ///   - values: The value of each input, by the inputs' places in the list with which the table was built.
  /// - Returns: The outcome that stands, by its place; nil when no rule holds.
  /// - Complexity: One word for each column and 64 rows, until a row holds.
  package func outcome(of table: Int, _ values: Span<UInt8>) -> Int? {
    let layout = layouts[table]
    for word in 0..<layout.words {
      let holding = holding(layout, word, values)
      if holding != 0 {
        return outcomes[layout.firstRow + word * 64 + holding.trailingZeroBitCount]
      }
    }
    return nil
  }

  /// Decides, and names the rows that hold and ask for the outcome that stands.
  ///
  /// - Parameters:
  ///   - table: The number of a table.
  ///   - values: The value of each input, as for ``outcome(of:_:)``.
  ///   - deciding: The numbers of the deciding rows are added here, in order.
  /// - Returns: The outcome that stands, by its place; nil when no rule holds.
  package func outcome(
    of table: Int, _ values: Span<UInt8>, deciding: inout [Int]
  ) -> Int? {
    let layout = layouts[table]
    var outcome: Int?
    for word in 0..<layout.words {
      var holding = holding(layout, word, values)
      while holding != 0 {
        let row = layout.firstRow + word * 64 + holding.trailingZeroBitCount
        // Rows are sorted by outcome: after the first that asks for less, none decides.
        if let outcome, outcomes[row] != outcome { return outcome }
        outcome = outcomes[row]
        deciding.append(row)
        holding &= holding - 1
      }
    }
    return outcome
  }

  /// The rows that hold, of the 64 of one word.
  private func holding(_ layout: Layout, _ word: Int, _ values: Span<UInt8>) -> UInt64 {
    var holding = words[layout.all + word]
    for place in layout.columns {
      let column = columns[place]
      holding &= words[column.start + Int(values[column.input]) * layout.words + word]
    }
    return holding
  }
}
