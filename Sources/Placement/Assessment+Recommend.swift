package import Questionnaires
package import Rules

extension Assessment {
  /// Recommends a level of care, with first steps, services and reasons, from whatever is known.
  ///
  /// The highest need wins; nothing is summed. An answer that is missing is never taken as "no".
  ///
  /// - Complexity: One run of the chain, and one more for each value of each open question.
  package func recommend(_ answers: Answers) -> Recommendation {
    let judgement = judge(answers)
    let reasoning = Reasoning(assessment: self, judgement: judgement)
    let domains = domainFindings(judgement, reasoning)
    let levels = levels(judgement)
    let least = levels.first ?? .none
    let levelReasons = levelReasons(for: least, judgement, reasoning)
    let urgency = urgency(judgement)
    let unknown = questionsWithoutKnownAnswer(answers, judgement)
    return Recommendation(
      levels: levels, levelReasons: levelReasons, urgency: urgency,
      urgencyReasons: reasons(judgement, reasoning, outcome: urgency.lowerBound.rawValue) {
        if case .urgency = $0 { true } else { false }
      },
      firstSteps: advice(judgement, reasoning) { if case .firstSteps = $0 { true } else { false } },
      services: advice(judgement, reasoning) { if case .services = $0 { true } else { false } },
      domains: domains, findings: findings(judgement, reasoning),
      whyNot: whyNot(levels: levels, domains: domains, levelReasons, judgement, reasoning),
      openQuestions: openQuestions(answers, judgement, among: unknown),
      unanswered: unknown,
      ignored: questionnaire.questions.indices
        .filter { judgement.circumstances.applies[$0] != .yes }
        .map { questionnaire.questions[$0].id }
        .filter { answers[$0] != nil })
  }

  /// The levels that a judgement leaves possible, from the least.
  package func levels(_ judgement: Judgement) -> [Level] {
    place { if case .level = $0 { true } else { false } }
      .map { judgement.possible[slots[$0].lowerBound].compactMap(Level.init) } ?? []
  }

  /// The urgencies that a judgement leaves possible.
  package func urgency(_ judgement: Judgement) -> ClosedRange<Urgency> {
    let values = place { if case .urgency = $0 { true } else { false } }
      .map { judgement.possible[slots[$0].lowerBound] }
    let least = values?.least.flatMap(Urgency.init) ?? .routine
    return least...max(least, values?.most.flatMap(Urgency.init) ?? .now)
  }

  /// The need in each domain as a judgement leaves it, in the order in which the domains are shown.
  package func needs(_ judgement: Judgement) -> [(table: Table, need: ClosedRange<Need>)] {
    tables.indices.compactMap { place in
      guard case .domain = tables[place].kind else { return nil }
      let values = judgement.possible[slots[place].lowerBound]
      let least = values.least.flatMap(Need.init) ?? .none
      return (tables[place], least...max(least, values.most.flatMap(Need.init) ?? .roundTheClock))
    }
  }

  private func domainFindings(_ judgement: Judgement, _ reasoning: Reasoning) -> [DomainFinding] {
    needs(judgement).compactMap { table, need in
      guard let place = tables.firstIndex(where: { $0.id == table.id }) else { return nil }
      let decisionTable = decisionTables[place][0]
      let decision = judgement.decisions[place][0]
      return DomainFinding(
        table: table.id, title: table.title, need: need,
        reasons: deciding(place, outcome: need.lowerBound.rawValue, judgement, reasoning),
        possibleReasons: reasoning.reasons(
          decision.uncertain.filter {
            decisionTable.rules[$0.rule].outcome > need.lowerBound.rawValue
          }, of: decisionTable, in: table))
    }
  }

  private func findings(_ judgement: Judgement, _ reasoning: Reasoning) -> [Finding] {
    tables.indices.compactMap { place in
      guard case .finding(let outcomes) = tables[place].kind else { return nil }
      let values = judgement.possible[slots[place].lowerBound]
      return Finding(
        table: tables[place].id, title: tables[place].title,
        outcomes: values.map { outcomes[$0] },
        reasons: deciding(place, outcome: values.least ?? 0, judgement, reasoning))
    }
  }

  private func advice(
    _ judgement: Judgement, _ reasoning: Reasoning, where kind: (Table.Kind) -> Bool
  ) -> [Advice] {
    guard let place = place(where: kind), let items = tables[place].kind.items else { return [] }
    return items.indices.compactMap { item in
      let decision = judgement.decisions[place][item]
      guard decision.outcomes.contains(1) else { return nil }
      let isCertain = decision.outcomes.only == 1
      let decisionTable = decisionTables[place][item]
      let certain = reasoning.reasons(decision.certain, of: decisionTable, in: tables[place])
      return Advice(
        item: items[item], isCertain: isCertain,
        reasons: certain.isEmpty
          ? reasoning.reasons(decision.uncertain, of: decisionTable, in: tables[place]) : certain)
    }
  }

  /// The place of the first table of a kind.
  func place(where kind: (Table.Kind) -> Bool) -> Int? {
    tables.firstIndex { kind($0.kind) }
  }

  private func reasons(
    _ judgement: Judgement, _ reasoning: Reasoning, outcome: Int, where kind: (Table.Kind) -> Bool
  ) -> [Reason] {
    place(where: kind).map { deciding($0, outcome: outcome, judgement, reasoning) } ?? []
  }

  /// The reasons of the rules of one table that certainly ask for an outcome.
  ///
  /// Where only several rules together force it, those that may ask for it.
  func deciding(
    _ place: Int, outcome: Int, _ judgement: Judgement, _ reasoning: Reasoning
  ) -> [Reason] {
    let decisionTable = decisionTables[place][0]
    let decision = judgement.decisions[place][0]
    let asks = { (holding: Decision.Holding) in
      decisionTable.rules[holding.rule].outcome == outcome
    }
    let certain = decision.certain.filter(asks)
    return reasoning.reasons(
      certain.isEmpty ? decision.uncertain.filter(asks) : certain, of: decisionTable,
      in: tables[place])
  }

  private func questionsWithoutKnownAnswer(
    _ answers: Answers, _ judgement: Judgement
  ) -> [Identifier<Question>] {
    zip(questionnaire.questions, judgement.circumstances.applies).compactMap { question, applies in
      guard applies == .yes, !question.inputs.isEmpty else { return nil }
      guard let answer = answers[question.id] else { return question.id }
      return answer.isUnknown ? question.id : nil
    }
  }
}

extension Assessment {
  /// The rules that decide something for these answers: in each table those that certainly ask for what stands.
  package func decidedRules(for answers: Answers) -> Set<Identifier<Rule>> {
    let judgement = judge(answers)
    var decided: Set<Identifier<Rule>> = []
    for (engines, decisions) in zip(decisionTables, judgement.decisions) {
      for (engine, decision) in zip(engines, decisions) {
        let outcome = decision.outcomes.least
        for holding in decision.certain where engine.rules[holding.rule].outcome == outcome {
          if let id = Identifier<Rule>(engine.rules[holding.rule].id) { decided.insert(id) }
        }
      }
    }
    return decided
  }
}

extension Assessment {
  /// The urgency rules that certainly say that this is an emergency.
  package func emergencyRules(_ judgement: Judgement) -> Set<Identifier<Rule>> {
    guard let place = place(where: { if case .urgency = $0 { true } else { false } }) else {
      return []
    }
    let engine = decisionTables[place][0]
    return Set(
      judgement.decisions[place][0].certain.map { engine.rules[$0.rule] }
        .filter { $0.outcome == Urgency.now.rawValue }
        .compactMap { Identifier<Rule>($0.id) })
  }
}
