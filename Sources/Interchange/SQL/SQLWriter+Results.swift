internal import Placement
internal import Questionnaires
internal import Rules

extension SQLWriter {
  /// The outer query: for each person the ends of every outcome.
  var results: [String] {
    let shown = assessment.tables.indices.sorted {
      (Self.rank(assessment.tables[$0].kind), $0) < (Self.rank(assessment.tables[$1].kind), $1)
    }
    let columns = shown.flatMap { place in
      assessment.slots[place].enumerated().flatMap { item, slot -> [[String]] in
        let name = names.columns[slot]
        guard let outcomes = assessment.tables[place].kind.outcomeNames else {
          if bounded.contains(slot) {
            return Diagrams.End.allCases.map { bound(assessment.tables[place], item, slot, $0) }
          }
          return [
            ["MIN(\(name)) AS \(names[slot, .certain])"],
            ["MAX(\(name)) AS \(names[slot, .possible])"],
          ]
        }
        return [
          scaled("MIN(\(name))", outcomes, as: names[slot, .least]),
          scaled("MAX(\(name))", outcomes, as: names[slot, .most]),
        ]
      }
    }
    return ["SELECT"]
      + Self.indented(Self.listed([["\(SQLNames.person)"]] + columns), by: 2)
      + ["FROM \(lastStep)", "GROUP BY \(SQLNames.person);"]
  }

  /// One end of an item, from the ends of what its rules look at.
  private func bound(_ table: Table, _ item: Int, _ slot: Int, _ end: Diagrams.End) -> [String] {
    let arms = table.rules.filter { $0.outcome == item }.flatMap { rule in
      [SQLComment.line("\(end == .least ? "Surely" : "Perhaps") \(rule.id).")]
        + Self.when(SQLCondition(rule.condition) { values.words($0, end) }, then: "1")
    }
    return ["CASE"] + Self.indented(arms, by: 2)
      + ["  ELSE 0", "END AS \(names[slot, end == .least ? .certain : .possible])"]
  }

  /// The columns that are bounded only.
  var boundedColumns: [String] {
    bounded.sorted().flatMap { [names[$0, .certain], names[$0, .possible]] }
  }

  private func scaled(_ place: String, _ outcomes: [String], as name: String) -> [String] {
    let arms = outcomes.enumerated().map { "WHEN \($0) THEN '\($1)'" }
    return ["CASE \(place)"]
      + Self.indented(Self.filled(arms, width: Self.width - 6, separator: " "), by: 2)
      + ["END AS \(name)"]
  }

  /// The order in which results stand: the level first.
  private static func rank(_ kind: Table.Kind) -> Int {
    switch kind {
    case .level: 0
    case .urgency: 1
    case .domain: 2
    case .finding: 3
    case .collection(let collection, _):
      4 + (Table.Collection.allCases.firstIndex(of: collection) ?? 0)
    }
  }
}
