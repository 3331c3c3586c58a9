/// Rules over finite inputs, each asking for one of the table's outcomes.
///
/// The alternatives of the rules are the table's rows, sorted by outcome, the highest first. For each column and each value of
/// its input the table keeps the set of rows that accept it; all answers come from intersecting these sets (the bit-vector
/// method of packet classification). The first row of an intersection asks for the highest outcome.
package struct DecisionTable: Sendable {
  package let rules: [Rule]
  /// What the table decides, as an input that later tables can look at: its name, and its outcomes from least to most.
  package let output: Input

  /// The rows: each a rule with one of its alternatives.
  let rows: [Decision.Holding]
  /// The outcome that each row asks for.
  let outcomes: [Int]
  /// The places of the inputs that the rules look at, in rising order.
  package let columns: [Int]
  /// For each column and value, the rows that accept the value.
  let accepts: [[Bits]]
  let allRows: Bits

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - output: The table's name and its outcomes, from least to most.
  ///   - inputs: All inputs, known by their places; a rule's tests may look at any of them.
  ///   - rules: The rules; their order carries no meaning.
  package init(output: Input, inputs: [Input], rules: [Rule]) {
    self.output = output
    self.rules = rules
    rows =
      rules.enumerated()
      .flatMap { place, rule in
        rule.condition.alternatives.map { Decision.Holding(rule: place, tests: $0) }
      }
      .sorted { rules[$0.rule].outcome > rules[$1.rule].outcome }
    outcomes = rows.map { rules[$0.rule].outcome }
    columns = Set(rules.flatMap(\.condition.inputs)).sorted()
    allRows = Bits(all: rows.count)

    var accepts: [[Bits]] = []
    for column in columns {
      let values = inputs[column].values.indices
      var masks = Array(repeating: Bits(width: rows.count), count: values.count)
      for (row, entry) in rows.enumerated() {
        let accepted =
          entry.tests.filter { $0.input == column }
          .reduce(inputs[column].all) { $0.intersection($1.accepted) }
        for value in accepted where value < values.count { masks[value].insert(row) }
      }
      accepts.append(masks)
    }
    self.accepts = accepts
  }
}
