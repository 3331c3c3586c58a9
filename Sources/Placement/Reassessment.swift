package import Questionnaires
internal import Rules

/// What has changed between the results of interviews with one person, all read by the same rules.
package struct Reassessment: Sendable {
  /// How a domain of life, or the level, went on.
  package struct Course<Step: Scale>: Sendable {
    /// What each interview left possible, the earliest first and this one last.
    package let steps: [ClosedRange<Step>]

    package var now: ClosedRange<Step> { steps[steps.count - 1] }
    package var last: ClosedRange<Step> { steps[steps.count - 2] }

    /// Whether it became less or more; a range says it only where all of it did.
    package var tendency: Tendency {
      if now.upperBound < last.lowerBound { return .better }
      if now.lowerBound > last.upperBound { return .worse }
      let isKnown = now.lowerBound == now.upperBound && last.lowerBound == last.upperBound
      return isKnown ? .same : .unknown
    }
  }

  package enum Tendency: Hashable, Sendable, CaseIterable { case better, same, worse, unknown }

  package struct Domain: Sendable {
    package let table: Identifier<Table>
    package let title: Wording
    package let need: Course<Need>
  }

  package let domains: [Domain]
  package let level: Course<Level>
  /// What was recommended for the last interview.
  package let last: Recommendation
  /// What asks for care now by rules that did not hold last time.
  package let added: [Reason]
  /// What asked for care last time by rules that do not hold now.
  package let dropped: [Reason]
  /// What asks for care now, though it is not known whether the rule held last time.
  package let notKnownThen: [Reason]
  /// What asked for care last time, though it is not known whether the rule holds now.
  package let notKnownNow: [Reason]

  /// What the levels lead to; nil while open answers leave it open.
  package var direction: NextStep.Direction? {
    switch level.tendency {
    case .better: .stepDown
    case .same: .stay
    case .worse: .stepUp
    case .unknown: nil
    }
  }
}

extension Assessment {
  /// Compares a result with those of earlier interviews, whose answers are read by the rules of today.
  ///
  /// - Parameters:
  ///   - answers: What was said now.
  ///   - result: What is recommended for it.
  ///   - earlier: What was said before, the last interview first.
  /// - Returns: What has changed; nil when there is no earlier interview.
  /// - Precondition: The assessment is not too large; ``prepare()`` tells.
  package func reassess(
    _ answers: Answers, _ result: Recommendation, after earlier: [Answers]
  ) -> Reassessment? {
    guard let before = earlier.first else { return nil }
    let last = recommend(before)
    // Of those before it, only what they asked for is told.
    let outcomes =
      [result.domains.map(\.need), last.domains.map(\.need)]
      + earlier.dropFirst().map { needsLeft($0) }
    let levels =
      [levels(of: result), levels(of: last)] + earlier.dropFirst().map { levelsLeft($0) }
    let domains = result.domains.enumerated().map { place, domain in
      Reassessment.Domain(
        table: domain.table, title: domain.title,
        need: Reassessment.Course(steps: outcomes.reversed().map { $0[place] }))
    }
    let now = asking(result)
    let then = asking(last)
    let held = truths(of: now.map(\.rule), before)
    let holds = truths(of: then.map(\.rule), answers)
    return Reassessment(
      domains: domains, level: Reassessment.Course(steps: levels.reversed()), last: last,
      added: now.filter { held[$0.rule] == .no }, dropped: then.filter { holds[$0.rule] == .no },
      notKnownThen: now.filter { held[$0.rule] == .unknown },
      notKnownNow: then.filter { holds[$0.rule] == .unknown })
  }

  /// The reasons that ask for care, each rule once: those of domains that ask for some, and of joint rules.
  private func asking(_ result: Recommendation) -> [Reason] {
    var seen: Set<Identifier<Rule>> = []
    let reasons =
      (result.level == .none ? [] : result.levelReasons)
      + result.domains.filter { $0.need.lowerBound > .none }.flatMap(\.reasons)
    return reasons.filter { seen.insert($0.rule).inserted }
  }

  /// Whether rules hold for some answers; exact.
  private func truths(
    of rules: [Identifier<Rule>], _ answers: Answers
  ) -> [Identifier<Rule>: Truth] {
    let known = chain.known(
      answers, questionnaire.circumstances(of: answers), questionnaire.questions)
    var walk = DiagramWalk(chain.store)
    var truths: [Identifier<Rule>: Truth] = [:]
    for (place, table) in tables.enumerated() {
      for (entry, rule) in table.rules.enumerated() where rules.contains(rule.id) {
        let values = walk.values(of: chain.rules[place][entry], knowing: known)
        truths[rule.id] = values == YesNo.yes ? .yes : values == YesNo.no ? .no : .unknown
      }
    }
    return truths
  }

  private func levels(of result: Recommendation) -> ClosedRange<Level> {
    result.level...max(result.level, result.mostLevel)
  }

  private func needsLeft(_ answers: Answers) -> [ClosedRange<Need>] {
    let places = tables.indices.filter {
      if case .domain = tables[$0].kind { true } else { false }
    }
    return outcomes(answers, of: places.map { slots[$0].lowerBound }).map { range($0) }
  }

  /// The levels that some answers leave possible; exact.
  package func levelsLeft(_ answers: Answers) -> ClosedRange<Level> {
    range(outcomes(answers, of: [slots[only.level].lowerBound])[0])
  }
}
