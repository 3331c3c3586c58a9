import SeededRandom
import Rules
import Testing

@Suite("A decision table, held against every case of thousands of random ones")
struct DecisionTableRandomTests {
  @Test("decides with some inputs unknown", arguments: UInt64(0)..<10)
  func smallTables(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let plain = PlainTable.random(inputs: 3...6, rules: 1...12, &random)
      try compare(plain, with: plain.randomKnowledge(&random), "seed \(seed), round \(round)")
    }
  }

  @Test("decides with all inputs known", arguments: UInt64(100)..<104)
  func knownInputs(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let plain = PlainTable.random(inputs: 3...6, rules: 1...12, &random)
      let known = plain.sizes.map { [Int.random(in: 0..<$0, using: &random)] }
      try compare(plain, with: known, "seed \(seed), round \(round)")
    }
  }

  @Test("decides with nothing known", arguments: UInt64(200)..<202)
  func unknownInputs(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let plain = PlainTable.random(inputs: 3...5, rules: 1...12, &random)
      let all = plain.sizes.map { Array(0..<$0) }
      try compare(plain, with: all, "seed \(seed), round \(round)")
    }
  }

  @Test("decides when its rows fill more than one word", arguments: UInt64(300)..<304)
  func longTables(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<25 {
      let plain = PlainTable.random(inputs: 3...5, rules: 65...110, &random)
      try compare(plain, with: plain.randomKnowledge(&random), "seed \(seed), round \(round)")
    }
  }

  /// Holds what the engine says against what going through every case says.
  private func compare(
    _ plain: PlainTable, with knowledge: [[Int]], _ place: Comment
  ) throws {
    let table = try #require(plain.engine)
    let decision = table.decide(knowledge.map { ValueSet($0) })
    let cases = plain.completions(of: knowledge)

    #expect(Set(decision.outcomes) == Set(cases.compactMap(plain.outcome)), place)

    var certain: [Row] = []
    var uncertain: [Row] = []
    for (rule, entry) in plain.rules.enumerated() {
      for tests in entry.alternatives {
        let holding = cases.count { PlainTable.PlainRule.holds(tests, $0) }
        let row = Row(rule: rule, tests: tests.map(\.test))
        if holding == cases.count {
          certain.append(row)
        } else if holding > 0 {
          uncertain.append(row)
        }
      }
    }
    #expect(Row.counted(decision.certain) == Row.counted(certain), place)
    #expect(Row.counted(decision.uncertain) == Row.counted(uncertain), place)
    for holdings in [decision.certain, decision.uncertain] {
      let asked = holdings.map { plain.rules[$0.rule].outcome }
      #expect(asked == asked.sorted(by: >), place)
    }
    if let only = cases.first, cases.count == 1 {
      #expect(decision.uncertain.isEmpty, place)
      #expect(
        decision.certain.first.map { plain.rules[$0.rule].outcome } == plain.outcome(only), place)
    }
  }
}

/// A row of a table: a rule and one of its alternatives.
private struct Row: Hashable {
  let rule: Int
  let tests: [Rules.Test]

  /// How often each row stands in a list: the same alternative may stand twice.
  static func counted(_ rows: [Row]) -> [Row: Int] {
    rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  static func counted(_ holdings: [Decision.Holding]) -> [Row: Int] {
    counted(holdings.map { Row(rule: $0.rule, tests: $0.tests) })
  }
}
