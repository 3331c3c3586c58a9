internal import Placement
internal import Questionnaires
internal import Rules

extension SQLWriter {
  /// The counts.
  func countedStep(from last: String) -> [String] {
    let first = assessment.questionnaire.inputs.count - assessment.questionnaire.counts.count
    let columns = assessment.questionnaire.counts.enumerated().map { place, count in
      let terms = count.items.map(values.bit)
      return Self.filled(terms, width: Self.width - 10, separator: " + ")
        + ["  AS \(names.columns[first + place])"]
    }
    return Self.step(
      "counted", ["Counts."],
      ["SELECT"] + Self.indented(Self.listed([["\(last).*"]] + columns), by: 2)
        + ["FROM \(last)"])
  }

  /// One table: the columns so far, and its own.
  func tableStep(_ place: Int, from last: String) -> [String] {
    let table = assessment.tables[place]
    let columns: [[String]]
    var notes = [table.title.interview]
    if let outcomes = table.kind.outcomeNames {
      let scale = outcomes.enumerated().map { "\($0) \($1)" }.joined(separator: ", ")
      notes = ["\(table.title.interview): \(scale). The highest that a rule asks for stands."]
      columns = assessment.slots[place].map { deciding(table, $0, outcomes) }
    } else {
      columns = assessment.slots[place].enumerated().map { collecting(table, item: $0, $1) }
    }
    return Self.step(
      SQLNames.decided(table.id.text), notes,
      ["SELECT"] + Self.indented(Self.listed([["\(last).*"]] + columns), by: 2)
        + ["FROM \(last)"])
  }

  /// A table whose highest outcome stands: the rules that ask for most come first.
  private func deciding(_ table: Table, _ slot: Int, _ outcomes: [String]) -> [String] {
    let rules = table.rules.enumerated().sorted {
      ($1.element.outcome, $0.offset) < ($0.element.outcome, $1.offset)
    }.map(\.element)
    return cases(
      rules.map { ($0, "\($0.outcome)", "\($0.id): \(outcomes[$0.outcome])") }, slot)
  }

  /// One item of a table that collects: wanted when any of its rules holds.
  private func collecting(_ table: Table, item: Int, _ slot: Int) -> [String] {
    cases(
      table.rules.filter { $0.outcome == item }.map { ($0, "1", $0.id.text) }, slot, floor: "0")
  }

  /// A CASE expression with an arm for each rule, up to one that always holds.
  private func cases(
    _ rules: [(rule: Table.Entry, result: String, note: String)], _ slot: Int,
    floor: String? = nil
  ) -> [String] {
    let always = rules.firstIndex { $0.rule.condition.alternatives.contains([]) }
    let tested = rules[..<(always ?? rules.count)]
    let rest =
      always.map { [SQLComment.line(rules[$0].note), "ELSE \(rules[$0].result)"] }
      ?? floor.map { ["ELSE \($0)"] } ?? []
    let name = names.columns[slot]
    // A CASE needs an arm.
    guard !tested.isEmpty else {
      return always.map { [SQLComment.line(rules[$0].note), "\(rules[$0].result) AS \(name)"] }
        ?? ["\(floor ?? "0") AS \(name)"]
    }
    let arms = tested.flatMap { rule, result, note in
      [SQLComment.line(note)]
        + Self.when(SQLCondition(rule.condition, values.words), then: result)
    }
    return ["CASE"] + Self.indented(arms + rest, by: 2) + ["END AS \(name)"]
  }
}
