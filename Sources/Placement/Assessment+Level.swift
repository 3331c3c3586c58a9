internal import Questionnaires
internal import Rules

extension Assessment {
  /// What asks for a level: the deciding rules of the domains behind it, and the joint rules.
  ///
  /// A row of the level table that looks at one domain alone only passes that domain's need on, so the domain's own
  /// reasons stand in its place. A row that looks at more is a reason of its own.
  func levelReasons(for level: Level, _ reasoning: Reasoning) -> [Reason] {
    reasonsBehind(reasoning.deciding(only.level, outcome: level.rawValue), reasoning)
  }

  /// For each level but the recommended one, why it is not.
  func whyNot(
    levels: [Level], domains: [DomainFinding], _ levelReasons: [Reason], _ reasoning: Reasoning
  ) -> [WhyNot] {
    guard let recommended = levels.first else { return [] }
    return Level.allCases.filter { $0 != recommended }.map { level in
      if level < recommended {
        let tooMuch = reasonsBehind(
          reasoning.certainly(only.level, above: level.rawValue), reasoning)
        return WhyNot(level: level, cause: .tooLittle(tooMuch.isEmpty ? levelReasons : tooMuch))
      }
      guard levels.contains(level) else { return WhyNot(level: level, cause: .moreThanNeeded) }
      let rows = reasoning.maybe(only.level, outcomes: level.rawValue..<level.rawValue + 1)
      return WhyNot(level: level, cause: .mayBeNeeded(reasonsBehind(rows, reasoning)))
    }
  }

  private func reasonsBehind(
    _ holdings: [Decision.Holding], _ reasoning: Reasoning
  ) -> [Reason] {
    var reasons: [Reason] = []
    for holding in holdings {
      let found =
        if let (domain, need) = needPassedOn(by: holding.tests, reasoning.judgement) {
          reasoning.reasons(reasoning.deciding(domain, outcome: need), in: domain)
        } else {
          reasoning.reasons([holding], in: only.level)
        }
      for reason in found where !reasons.contains(where: { $0.rule == reason.rule }) {
        reasons.append(reason)
      }
    }
    return reasons
  }

  /// The domain that a row of the level table passes on, when it looks at one domain and nothing else, and the least
  /// need there that meets the row.
  private func needPassedOn(by tests: [Test], _ judgement: Judgement) -> (domain: Int, need: Int)? {
    guard tests.count == 1, let test = tests.first,
      let place = slots.firstIndex(where: { $0.contains(test.input) }),
      case .domain = tables[place].kind,
      let need = judgement.possible[test.input].intersection(test.accepted).least
    else { return nil }
    return (place, need)
  }
}
