import Questionnaires
import Rules

/// Turns the decisions of tables into reasons: words, answers and sources.
struct Reasoning {
  let assessment: Assessment
  let judgement: Judgement

  // MARK: - Which rows to give for reasons

  /// The rows of a table that certainly ask for an outcome; where only several together force it, those that may.
  func deciding(_ place: Int, output: Int = 0, outcome: Int) -> [Decision.Holding] {
    let decision = judgement.decisions[place][output]
    let rules = assessment.decisionTables[place][output].rules
    let certain = decision.certain.filter { rules[$0.rule].outcome == outcome }
    return certain.isEmpty
      ? decision.uncertain.filter { rules[$0.rule].outcome == outcome } : certain
  }

  /// The rows of a table that certainly ask for more than an outcome.
  func certainly(_ place: Int, above outcome: Int) -> [Decision.Holding] {
    let rules = assessment.decisionTables[place][0].rules
    return judgement.decisions[place][0].certain.filter { rules[$0.rule].outcome > outcome }
  }

  /// The rows of a table that may ask for one of some outcomes, but not for certain.
  func maybe(_ place: Int, outcomes: Range<Int>) -> [Decision.Holding] {
    let rules = assessment.decisionTables[place][0].rules
    return judgement.decisions[place][0].uncertain.filter {
      outcomes.contains(rules[$0.rule].outcome)
    }
  }

  // MARK: - Rows in words

  /// The reasons of some rows of a table, one for each rule; none for a floor that the engine added.
  func reasons(_ holdings: [Decision.Holding], output: Int = 0, in place: Int) -> [Reason] {
    let rules = assessment.decisionTables[place][output].rules
    var reasons: [Reason] = []
    for holding in holdings {
      guard let id = Identifier<Rule>(rules[holding.rule].id),
        !reasons.contains(where: { $0.rule == id }), let (table, entry) = assessment.rule(id)
      else { continue }
      reasons.append(
        Reason(
          rule: id, table: table.id, text: entry.text, answers: answers(to: holding.tests),
          sources: entry.sources))
    }
    return reasons
  }

  /// The questions on whose answers it rests that some tests are met, in the order of the interview.
  private func answers(to tests: [Test]) -> [Identifier<Question>] {
    let places = tests.flatMap(evidence).reduce(into: Set<Int>()) { places, input in
      places.formUnion(questions(behind: input))
    }
    return places.sorted().map { assessment.questionnaire.questions[$0].id }
  }

  /// The question that gives an input; where it does not apply, those that say so.
  private func questions(behind input: Int) -> Set<Int> {
    guard let question = assessment.questionnaire.question(ofInput: input),
      let place = assessment.questionnaire.place(of: question.id)
    else { return [] }
    guard judgement.circumstances.applies[place] == .no,
      case .when(let condition, _) = question.applicability
    else { return [place] }
    return condition.inputs.reduce(into: []) { $0.formUnion(questions(behind: $1)) }
  }

  /// The inputs of the questionnaire on which it rests that a test is met, or may be.
  private func evidence(for test: Test) -> [Int] {
    if let count = assessment.questionnaire.count(ofInput: test.input) {
      // "At least so many" rests on what is so; any other demand also on what is not. What is unknown matters only as
      // long as the test is open.
      let reachesTheTop = test.accepted.contains(count.items.count)
      let isOpen = test.truth(possible: judgement.possible[test.input]) != .yes
      return count.items.filter { item in
        let possible = judgement.possible[item]
        return possible.count > 1 ? isOpen : !reachesTheTop || possible == YesNo.yes
      }
    }
    guard let place = assessment.slots.firstIndex(where: { $0.contains(test.input) }) else {
      return [test.input]
    }
    // The test looks at another table: it rests on what that table's decision rests on.
    guard let least = judgement.possible[test.input].intersection(test.accepted).least else {
      return []
    }
    let output = test.input - assessment.slots[place].lowerBound
    return deciding(place, output: output, outcome: least).flatMap(\.tests).flatMap(evidence)
  }
}
