import SeededRandom
import Rules

/// A decision table as plain data, decided by going through every case: what the engine is held against.
struct PlainTable {
  let sizes: [Int]
  let outcomes: Int
  let rules: [PlainRule]

  /// One value of each input.
  typealias Case = [Int]

  struct PlainRule {
    let outcome: Int
    /// Each alternative as its tests: an input, and what is accepted of it.
    let alternatives: [[PlainTest]]

    func holds(_ values: Case) -> Bool { alternatives.contains { PlainRule.holds($0, values) } }

    static func holds(_ tests: [PlainTest], _ values: Case) -> Bool {
      tests.allSatisfy { $0.accepted.contains(values[$0.input]) }
    }

    var asksEachInputOnce: Bool {
      alternatives.count == 1
        && Set(alternatives[0].map(\.input)).count == alternatives[0].count
    }

    var condition: Condition? {
      Condition(any: alternatives.map { $0.map(\.test) })
    }
  }

  struct PlainTest {
    let input: Int
    let accepted: Set<Int>

    var test: Rules.Test { Rules.Test(input: input, accepted: ValueSet(accepted)) }
  }

  /// The highest outcome that a rule asks for in a case, or nil when none holds.
  func outcome(_ values: Case) -> Int? {
    rules.filter { $0.holds(values) }.map(\.outcome).max()
  }

  /// Every case that some knowledge leaves open.
  func completions(of knowledge: [[Int]]) -> [Case] {
    knowledge.reduce([[]]) { cases, values in cases.flatMap { some in values.map { some + [$0] } } }
  }

  /// The same table as the engine has it.
  var engine: DecisionTable? {
    let inputs = sizes.enumerated().compactMap { place, size in
      Input(name: "input-\(place)", values: (0..<size).map(String.init))
    }
    let named = rules.enumerated().compactMap { place, rule in
      rule.condition.map { Rule(id: "rule-\(place)", condition: $0, outcome: rule.outcome) }
    }
    guard inputs.count == sizes.count, named.count == rules.count else { return nil }
    return Input(name: "outcome", values: (0..<outcomes).map(String.init)).map {
      DecisionTable(output: $0, inputs: inputs, rules: named)
    }
  }
}

extension PlainTable {
  /// A small table of any shape: gaps, floors, rules that can never hold and rules that stand twice among them.
  static func random(
    inputs: ClosedRange<Int>, rules: ClosedRange<Int>, _ random: inout SeededGenerator
  ) -> PlainTable {
    let sizes = (0..<Int.random(in: inputs, using: &random))
      .map { _ in Int.random(in: 2...4, using: &random) }
    let outcomes = Int.random(in: 2...5, using: &random)
    let hasFloor = Bool.random(using: &random)
    let made = (0..<Int.random(in: rules, using: &random)).map { place in
      hasFloor && place == 0
        ? PlainRule(outcome: 0, alternatives: [[]])
        : PlainRule(
          outcome: Int.random(in: 0..<outcomes, using: &random),
          alternatives: (0..<Int.random(in: 1...3, using: &random)).map { _ in
            tests(sizes, &random)
          })
    }
    return PlainTable(sizes: sizes, outcomes: outcomes, rules: made)
  }

  private static func tests(_ sizes: [Int], _ random: inout SeededGenerator) -> [PlainTest] {
    (0..<Int.random(in: 1...sizes.count, using: &random)).map { _ in
      let input = Int.random(in: sizes.indices, using: &random)
      let accepted = (0..<sizes[input]).filter { _ in Bool.random(using: &random) }
      return PlainTest(input: input, accepted: Set(accepted))
    }
  }

  /// For each input the values that are still possible: often one, at times all.
  func randomKnowledge(_ random: inout SeededGenerator) -> [[Int]] {
    sizes.map { size in
      switch Int.random(in: 0...2, using: &random) {
      case 0: return [Int.random(in: 0..<size, using: &random)]
      case 1: return Array(0..<size)
      default:
        let some = (0..<size).filter { _ in Bool.random(using: &random) }
        return some.isEmpty ? [Int.random(in: 0..<size, using: &random)] : some
      }
    }
  }
}
