internal import Placement
internal import Questionnaires
internal import Rules

extension ModelBuilder {
  /// Adds how many of some things are so: those that surely are, and those that may be.
  mutating func addCount(_ count: Count, input: Int) {
    let values = Values(countTo: count.items.count)
    let ends = Diagrams.End.allCases.map { end in
      let rows =
        count.items.flatMap { item in
          let isSo = Condition(any: [[Test(input: item, accepted: YesNo.yes)]]) ?? .always
          return cells.rows(of: isSo, end).map { DecisionModel.Row(cells: $0, output: 1) }
          // The sum of nothing is nothing in DMN, and not 0.
        } + [DecisionModel.Row(cells: [:], output: 0)]
      return add(
        .init(
          name: names.take(end.name, count.id.text),
          label: "\(count.label.interview), \(end.words)",
          description: end == .least ? "How many surely are so." : "How many are so or may be.",
          values: values, columns: Self.columns(of: rows), rows: rows, policy: .sum))
    }
    addOutput(
      input: input, name: count.id.text, least: ends[0], most: ends[1], count: values.count)
  }

  /// Adds the two ends of everything that a table decides.
  mutating func addTable(_ place: Int) {
    let table = assessment.tables[place]
    for (offset, slot) in assessment.slots[place].enumerated() {
      let input = assessment.inputs[slot]
      let values = Values(steps: input.values)
      let item = table.kind.items?[offset]
      let ends = Diagrams.End.allCases.map { end in
        let rows = rows(of: table, item: item == nil ? nil : offset, end)
        return add(
          .init(
            name: names.take(item == nil ? end.name : end.nameOfItem, input.name),
            label: item.map { "\($0.id), \(end == .least ? "certain" : "possible")" }
              ?? "\(table.title.interview), \(end.words)",
            description: item?.text.interview ?? "\(table.title.interview): the \(end.name) of it.",
            values: values, columns: Self.columns(of: rows), rows: rows, policy: .first,
            sources: item?.sources ?? []))
      }
      addOutput(
        input: slot, name: input.name, least: ends[0], most: ends[1], count: values.count)
    }
  }

  /// The rows of a table, or those of one of its items, the highest outcome first.
  func rows(
    of table: Table, item: Int?, _ end: Diagrams.End
  ) -> [DecisionModel.Row] {
    var rows: [DecisionModel.Row] = []
    for rule in table.rules where item == nil || rule.outcome == item {
      for cells in cells.rows(of: rule.condition, end) {
        rows.append(.init(cells: cells, output: item == nil ? rule.outcome : 1, rule: rule))
      }
    }
    // Stable, so that rules of one outcome keep their order.
    rows = rows.enumerated()
      .sorted { ($1.element.output, $0.offset) < ($0.element.output, $1.offset) }
      .map(\.element)
    // An item that no rule adds is not wanted; and where it is unknown which rule holds, the least may be the lowest.
    if !rows.contains(where: \.cells.isEmpty) { rows.append(.init(cells: [:], output: 0)) }
    return rows
  }
}

extension Diagrams.End {
  /// What the name of an end begins with.
  var name: String {
    switch self {
    case .least: "least"
    case .most: "most"
    }
  }

  /// The same for something that is wanted or not.
  var nameOfItem: String {
    switch self {
    case .least: "certain"
    case .most: "possible"
    }
  }

  var words: String {
    switch self {
    case .least: "at least"
    case .most: "at most"
    }
  }
}
