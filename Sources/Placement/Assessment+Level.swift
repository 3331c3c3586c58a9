internal import Questionnaires
internal import Rules

extension Assessment {
  /// For each level but the recommended one, why it is not.
  func whyNot(_ levels: [Level], _ reasoning: inout Reasoning) -> [WhyNot] {
    guard let recommended = levels.first else { return [] }
    var answers: [WhyNot] = []
    for level in Level.allCases where level != recommended {
      answers.append(WhyNot(level: level, cause: cause(level, levels, recommended, &reasoning)))
    }
    return answers
  }

  private func cause(
    _ level: Level, _ levels: [Level], _ recommended: Level, _ reasoning: inout Reasoning
  ) -> WhyNot.Cause {
    if level < recommended {
      let more = Level(rawValue: level.rawValue + 1) ?? recommended
      return .tooLittle(
        reasoning.reasons(deciding(reasoning.levelGrounds(atLeast: more), &reasoning)))
    }
    guard levels.contains(level) else { return .moreThanNeeded }
    let higher =
      Level(rawValue: level.rawValue + 1).map { reasoning.levelGrounds(atLeast: $0) } ?? []
    let rules = Set(higher.map(\.rule))
    return .mayBeNeeded(
      reasoning.possibleReasons(
        reasoning.levelGrounds(atLeast: level).filter { !rules.contains($0.rule) }))
  }

  /// The grounds without those of a domain that asks for more than they do: there, the greater need is the reason.
  private func deciding(_ grounds: [Ground], _ reasoning: inout Reasoning) -> [Ground] {
    var needs: [Int: Int] = [:]
    return grounds.filter { ground in
      guard case .domain = tables[ground.rule.table].kind else { return true }
      let least = needs[ground.rule.table] ?? reasoning.values(of: ground.rule.table).least ?? 0
      needs[ground.rule.table] = least
      return tables[ground.rule.table].rules[ground.rule.entry].outcome >= least
    }
  }
}
