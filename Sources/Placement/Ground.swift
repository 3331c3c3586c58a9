internal import Questionnaires
internal import Rules

/// A rule that asks for something, or one alternative of it, as a function of the answers.
struct Ground {
  /// The place of a rule: its table, and its place there.
  struct Rule: Hashable {
    let table: Int
    let entry: Int
  }

  let rule: Rule
  /// 1 where the rule asks for it, else 0.
  let met: Diagrams.Diagram
}

extension Reasoning {
  /// The rules of a table that ask for an outcome or more; for the lowest outcome those that ask for no more than that.
  func grounds(in place: Int, atLeast outcome: Int) -> [Ground] {
    grounds(in: place) { outcome == 0 ? $0 == 0 : $0 >= outcome }
  }

  /// The rules of a table whose outcomes are wanted, the highest outcome first.
  func grounds(in place: Int, where isWanted: (Int) -> Bool) -> [Ground] {
    let rules = assessment.tables[place].rules
    return rules.indices.filter { isWanted(rules[$0].outcome) }
      .sorted { (-rules[$0].outcome, $0) < (-rules[$1].outcome, $1) }
      .map { ground(place, $0) }
  }

  private func ground(_ table: Int, _ entry: Int) -> Ground {
    Ground(rule: .init(table: table, entry: entry), met: chain.rules[table][entry])
  }

  /// What asks for a level or more: the rules of the domains behind it, and the joint rules of the level table.
  ///
  /// An alternative of the level table that looks at one domain alone only passes that domain's need on, so the domain's own
  /// rules stand in its place. One that looks at more is a ground of its own.
  func levelGrounds(atLeast level: Level) -> [Ground] {
    let place = assessment.only.level
    guard level != .none else { return grounds(in: place, atLeast: 0) }
    return assessment.tables[place].rules.enumerated()
      .filter { $1.outcome >= level.rawValue }
      .flatMap { entry, rule in
        zip(rule.condition.alternatives, chain.alternatives[place][entry]).flatMap {
          tests, met -> [Ground] in
          if let (domain, need) = assessment.needPassedOn(by: tests) {
            return grounds(in: domain, atLeast: need)
          }
          return [Ground(rule: .init(table: place, entry: entry), met: met)]
        }
      }
  }
}

extension Assessment {
  /// The domain that an alternative of the level table passes on, when it looks at one domain and nothing else, and the need
  /// from which on it is met.
  func needPassedOn(by tests: [Test]) -> (domain: Int, need: Int)? {
    guard tests.count == 1, let test = tests.first,
      let place = slots.firstIndex(where: { $0.contains(test.input) }),
      case .domain = tables[place].kind, let need = test.accepted.least, need > 0,
      test.accepted == inputs[test.input].all.subtracting(ValueSet(first: need))
    else { return nil }
    return (place, need)
  }
}
