internal import Questionnaires
internal import Rules

extension Assessment {
  /// What asks for a level: the deciding rules of the domains behind it, and the joint rules.
  ///
  /// A row of the level table that looks at one domain alone only passes that domain's need on, so the domain's own
  /// reasons stand in its place. A row that looks at more is a reason of its own.
  func levelReasons(
    for level: Level, _ judgement: Judgement, _ reasoning: Reasoning
  ) -> [Reason] {
    guard let place = levelPlace else { return [] }
    let decisionTable = decisionTables[place][0]
    return reasonsBehind(
      judgement.decisions[place][0].certain.filter {
        decisionTable.rules[$0.rule].outcome == level.rawValue
      }, judgement, reasoning)
  }

  var levelPlace: Int? {
    place { if case .level = $0 { true } else { false } }
  }

  /// For each level but the recommended one, why it is not.
  func whyNot(
    levels: [Level], domains: [DomainFinding], _ levelReasons: [Reason], _ judgement: Judgement,
    _ reasoning: Reasoning
  ) -> [WhyNot] {
    guard let recommended = levels.first, let place = levelPlace else { return [] }
    let decisionTable = decisionTables[place][0]
    let decision = judgement.decisions[place][0]
    return Level.allCases.filter { $0 != recommended }.map { level in
      if level < recommended {
        let tooMuch = decision.certain.filter {
          decisionTable.rules[$0.rule].outcome > level.rawValue
        }
        return WhyNot(
          level: level, cause: .tooLittle(reasonsBehind(tooMuch, judgement, reasoning)))
      }
      guard levels.contains(level) else {
        return WhyNot(level: level, cause: .moreThanNeeded)
      }
      let maybe = domains.filter { $0.need.contains { $0.level == level } }
        .flatMap { domain in
          domain.possibleReasons.filter { reason in
            rule(reason.rule).map { Need(rawValue: $0.entry.outcome)?.level == level } ?? false
          }
        }
      return WhyNot(level: level, cause: .mayBeNeeded(maybe))
    }
  }

  private func reasonsBehind(
    _ holdings: [Decision.Holding], _ judgement: Judgement, _ reasoning: Reasoning
  ) -> [Reason] {
    guard let place = levelPlace else { return [] }
    var reasons: [Reason] = []
    for holding in holdings {
      let found: [Reason]
      if let domain = domainPassedOn(by: holding.tests) {
        let need = judgement.possible[slots[domain].lowerBound].least ?? 0
        found = deciding(domain, outcome: need, judgement, reasoning)
      } else {
        found =
          reasoning.reason(holding, of: decisionTables[place][0], in: tables[place])
          .map { [$0] } ?? []
      }
      for reason in found where !reasons.contains(where: { $0.rule == reason.rule }) {
        reasons.append(reason)
      }
    }
    return reasons
  }

  /// The place of the domain that a row of the level table passes on, when it looks at one domain and nothing else.
  private func domainPassedOn(by tests: [Test]) -> Int? {
    guard tests.count == 1, let test = tests.first,
      let place = slots.firstIndex(where: { $0.contains(test.input) }),
      case .domain = tables[place].kind
    else { return nil }
    return place
  }
}

extension ClosedRange where Bound: Scale {
  /// Whether a step within the range is as asked.
  fileprivate func contains(where isWanted: (Bound) -> Bool) -> Bool {
    Bound.allCases.contains { contains($0) && isWanted($0) }
  }
}
