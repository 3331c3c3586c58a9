import Questionnaires
import Rules

/// Turns the decisions of tables into reasons: words, answers and sources.
struct Reasoning {
  let assessment: Assessment
  let judgement: Judgement

  /// The reason that a rule gives by one of its alternatives; nil for a floor that the engine added.
  func reason(
    _ holding: Decision.Holding, of decisionTable: DecisionTable, in table: Table
  ) -> Reason? {
    guard let id = Identifier<Rule>(decisionTable.rules[holding.rule].id),
      let (_, entry) = assessment.rule(id)
    else { return nil }
    var inputs: Set<Int> = []
    for test in holding.tests { inputs.formUnion(evidence(for: test)) }
    let questions = Set(inputs.compactMap { assessment.questionnaire.question(ofInput: $0)?.id })
    return Reason(
      rule: id, table: table.id, text: entry.text,
      answers: assessment.questionnaire.questions.map(\.id).filter(questions.contains),
      sources: entry.sources)
  }

  /// The reasons of some holdings, one for each rule, with the answers of all its alternatives that hold.
  func reasons(
    _ holdings: [Decision.Holding], of decisionTable: DecisionTable, in table: Table
  ) -> [Reason] {
    var reasons: [Reason] = []
    for reason in holdings.compactMap({ reason($0, of: decisionTable, in: table) })
    where !reasons.contains(where: { $0.rule == reason.rule }) {
      reasons.append(reason)
    }
    return reasons
  }

  /// The inputs of the questionnaire on which it rests that a test is met.
  private func evidence(for test: Test) -> Set<Int> {
    if let count = assessment.questionnaire.count(ofInput: test.input) {
      // "At least so many" rests on what is so; any other demand also on what is not.
      let reachesTheTop = test.accepted.contains(count.items.count)
      return Set(
        count.items.filter { item in
          let possible = judgement.possible[item]
          return reachesTheTop ? possible == YesNo.yes : possible.count == 1
        })
    }
    guard let place = assessment.slots.firstIndex(where: { $0.contains(test.input) }) else {
      return [test.input]
    }
    // The test looks at another table: it rests on what that table's decision rests on.
    let output = test.input - assessment.slots[place].lowerBound
    let decision = judgement.decisions[place][output]
    let decisionTable = assessment.decisionTables[place][output]
    let top = decision.certain.first.map { decisionTable.rules[$0.rule].outcome }
    return decision.certain
      .filter { decisionTable.rules[$0.rule].outcome == top }
      .reduce(into: []) { inputs, holding in
        for test in holding.tests { inputs.formUnion(evidence(for: test)) }
      }
  }
}
