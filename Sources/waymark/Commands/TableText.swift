internal import Placement
internal import Questionnaires
internal import Rules
internal import TextLayout

/// A decision table as lines: one row for each alternative of each rule.
struct TableText {
  let table: Table
  let inputs: [Input]

  var lines: [String] {
    let outcomes = table.kind.outcomeNames ?? table.kind.items?.map(\.id.text) ?? []
    // The most intensive outcome first; items in the order in which they are shown.
    let isDeciding = table.kind.outcomeNames != nil
    let sorted = table.rules.sorted {
      isDeciding ? $0.outcome > $1.outcome : $0.outcome < $1.outcome
    }
    let rows = sorted.flatMap { rule in
      rule.condition.alternatives.enumerated().map { place, tests in
        place == 0
          ? [outcomes[rule.outcome], words(tests), rule.id.text] : ["", "or " + words(tests), ""]
      }
    }
    let heads = ["then", "when", "rule"]
    var widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].columns }.max() ?? 0
    }
    // The conditions give way, so that a row fits an old terminal.
    widths[1] = min(widths[1], max(24, 80 - 4 - widths[0] - widths[2]))
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ["\(table.title.interview) (\(table.id))", "", row(heads, widths)[0], rule]
      + rows.flatMap { row($0, widths) }
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { TextLines.wrapped($0, columns: $1) }
    let height = columns.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = zip(columns, widths).map { column, width in
        TextLines.padded(line < column.count ? column[line] : "", columns: width)
      }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private func words(_ tests: [Test]) -> String {
    tests.isEmpty ? "always" : tests.map(words).joined(separator: ", ")
  }

  /// "drinking-days 5 to 30", "severity moderate or severe".
  private func words(_ test: Test) -> String {
    let input = inputs[test.input]
    let values = test.accepted.map { input.values[$0] }
    if values.count > 2, let first = test.accepted.least, let last = test.accepted.most,
      last - first + 1 == values.count
    {
      return "\(input.name) \(input.values[first]) to \(input.values[last])"
    }
    return "\(input.name) \(values.joined(separator: " or "))"
  }
}
