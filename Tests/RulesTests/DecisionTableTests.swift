import Rules
import Testing

@Suite("A decision table")
struct DecisionTableTests {
  private let inputs = [Input.yesNo("safe"), Input.yesNo("shakes")]
  private let output: Input

  init() throws {
    output = try #require(Input(name: "need", values: ["none", "weekly", "daily"]))
  }

  @Test("gives the highest outcome asked for, whatever the order of its rules")
  func highestWins() {
    let rules = [rule("floor", 0), rule("weekly", 1, [(0, 0)]), rule("daily", 2, [(1, 1)])]
    for order in [rules, rules.reversed()] {
      let decision = table(order).decide([YesNo.no, YesNo.yes])
      #expect(decision.outcomes == ValueSet(2))
      #expect(decision.certain.map { order[$0.rule].id } == ["daily", "weekly", "floor"])
      #expect(decision.uncertain.isEmpty)
    }
  }

  @Test("keeps every outcome open that an unknown input can lead to, and no other")
  func unknownWidens() {
    let decision = table([rule("floor", 0), rule("daily", 2, [(1, 1)])])
      .decide([YesNo.no, ValueSet(first: 2)])
    #expect(decision.outcomes == ValueSet([0, 2]))
    #expect(decision.certain.map(\.rule) == [0])
    #expect(decision.uncertain.map(\.rule) == [1])
  }

  @Test("sees that rules which cover every case together force an outcome, though none is certain")
  func casesTogether() {
    let decision = table([rule("floor", 0), rule("safe", 2, [(0, 1)]), rule("unsafe", 2, [(0, 0)])])
      .decide([ValueSet(first: 2), YesNo.no])
    #expect(decision.outcomes == ValueSet(2))
    #expect(decision.certain.map(\.rule) == [0])
    #expect(Set(decision.uncertain.map(\.rule)) == [1, 2])
  }

  @Test("says nothing where no rule holds")
  func gap() {
    let decision = table([rule("daily", 2, [(1, 1)])]).decide([YesNo.no, YesNo.no])
    #expect(decision.outcomes.isEmpty)
    #expect(decision.certain.isEmpty)
  }

  @Test("without rules says nothing")
  func noRules() {
    #expect(table([]).decide([YesNo.no, YesNo.no]).outcomes.isEmpty)
  }

  @Test("looks only at the inputs that its rules name")
  func columns() {
    #expect(table([rule("floor", 0), rule("daily", 2, [(1, 1)])]).columns == [1])
  }

  private func table(_ rules: [Rule]) -> DecisionTable {
    DecisionTable(output: output, inputs: inputs, rules: rules)
  }

  private func rule(_ id: String, _ outcome: Int, _ tests: [(Int, Int)] = []) -> Rule {
    let condition = Condition(
      any: [tests.map { Rules.Test(input: $0.0, accepted: ValueSet($0.1)) }])
    return Rule(id: id, condition: condition ?? .always, outcome: outcome)
  }
}
