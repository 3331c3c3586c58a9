internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// What the ladder stands under: what it shows, and how soon it matters.
  func levelHeading(_ result: Recommendation) -> Block {
    let soon = phrases.scales.urgencyRange(result.urgency, voice)
    return .headingBeside(
      phrases.result.levelTitle[voice], "\(phrases.result.urgencyTitle): \(soon)")
  }

  /// The levels from most to least, each with where one lives and the hours it takes.
  func ladder(_ result: Recommendation) -> Block {
    let chosen = standingOverride?.level
    return .ladder(
      Level.allCases.reversed().filter { $0 != .none }.map { level in
        let standing = standing(of: level, in: result)
        return Block.Rung(
          name: assessment[level].name[voice],
          facts: [brief(.living, of: level), brief(.hours, of: level)],
          note: level == chosen ? phrases.override.chosenRung : note(standing, beside: chosen),
          standing: standing, isChosen: level == chosen)
      })
  }

  private func standing(of level: Level, in result: Recommendation) -> Block.Standing {
    if level == result.level { return result.isSettled ? .recommended : .atLeast }
    if result.levels.contains(level) { return .possible }
    return level > result.level && level < result.mostLevel ? .between : .other
  }

  private func note(_ standing: Block.Standing, beside chosen: Level?) -> String? {
    switch standing {
    case .recommended:
      chosen == nil ? phrases.result.leastThatLooksSafe : phrases.override.computedRung
    case .atLeast: phrases.result.atLeast
    case .possible: phrases.result.possible
    case .between, .other: nil
    }
  }

  /// A fact up to its first comma: the ladder is for one look, and the comparison has the whole.
  private func brief(_ fact: LevelDescription.Fact, of level: Level) -> String {
    String(assessment[level][fact][voice].prefix { $0 != "," })
  }

  /// The domains that surely ask for most first; of equal ones those that may ask for more, then as the assessment has them.
  func byNeed(_ domains: [DomainFinding]) -> [DomainFinding] {
    domains.enumerated().sorted { first, second in
      let (left, right) = (first.element.need, second.element.need)
      if left.lowerBound != right.lowerBound { return left.lowerBound > right.lowerBound }
      if left.upperBound != right.upperBound { return left.upperBound > right.upperBound }
      return first.offset < second.offset
    }.map(\.element)
  }
}
