package import Questionnaires
package import Rules

extension Assessment {
  /// Recommends a level of care, with first steps, services and reasons, from whatever is known.
  ///
  /// The highest need wins; nothing is summed. An answer that is missing is never taken as "no": what is left open is exactly
  /// what some missing answers could lead to.
  ///
  /// - Complexity: One run of the tables and, when answers are missing, the part of the chain that they leave.
  package func recommend(_ answers: Answers) -> Recommendation {
    let first = judge(answers)
    let unknown = questionsWithoutKnownAnswer(answers, first)
    let remainder = unknown.isEmpty ? nil : remainder(answers, first)
    let judgement = remainder.map { narrowed(first, to: $0) } ?? first
    let ignored = questionnaire.questions.indices
      .filter { first.circumstances.applies[$0] != .yes }
      .map { questionnaire.questions[$0].id }
      .filter { answers[$0] != nil }
    let reasoning = Reasoning(assessment: self, judgement: judgement)
    let domains = domainFindings(reasoning)
    let levels = levels(judgement)
    let levelReasons = levelReasons(for: levels.first ?? .none, reasoning)
    let urgency = urgency(judgement)
    return Recommendation(
      levels: levels, levelReasons: levelReasons, urgency: urgency,
      urgencyReasons: reasoning.reasons(
        reasoning.deciding(only.urgency, outcome: urgency.lowerBound.rawValue), in: only.urgency),
      firstSteps: advice(only.firstSteps, reasoning), services: advice(only.services, reasoning),
      domains: domains, findings: findings(reasoning),
      whyNot: whyNot(levels: levels, domains: domains, levelReasons, reasoning),
      openQuestions: remainder.map { openQuestions($0, among: unknown) }
        ?? unknown.map {
          OpenQuestion(question: $0, couldChange: Set(OpenQuestion.Aspect.allCases))
        },
      unanswered: unknown, ignored: ignored)
  }

  /// What the known answers leave open, exactly; nil when the assessment is too large for that.
  func remainder(_ answers: Answers, _ judgement: Judgement) -> Remainder? {
    chain.flatMap { chain in
      try? Remainder(of: chain, judgement.circumstances) { place in
        answers[questionnaire.questions[place].id].map { !$0.isUnknown } ?? false
      }
    }
  }

  /// The judgement without what no missing answers could lead to.
  private func narrowed(_ judgement: Judgement, to remainder: Remainder) -> Judgement {
    var narrowed = judgement
    for slot in slots.joined() { narrowed.possible[slot] = remainder.values(ofInput: slot) }
    return narrowed
  }

  /// The levels that a judgement leaves possible, from the least.
  package func levels(_ judgement: Judgement) -> [Level] {
    judgement.possible[slots[only.level].lowerBound].compactMap(Level.init)
  }

  /// The urgencies that a judgement leaves possible.
  package func urgency(_ judgement: Judgement) -> ClosedRange<Urgency> {
    range(judgement.possible[slots[only.urgency].lowerBound])
  }

  /// The need in each domain as a judgement leaves it, in the order in which the domains are shown.
  package func needs(_ judgement: Judgement) -> [(table: Table, need: ClosedRange<Need>)] {
    tables.indices.compactMap { place in
      guard case .domain = tables[place].kind else { return nil }
      return (tables[place], range(judgement.possible[slots[place].lowerBound]))
    }
  }

  /// From the least to the most of some steps of a scale.
  private func range<Step: Scale>(_ values: ValueSet) -> ClosedRange<Step> {
    let steps = values.compactMap(Step.init)
    guard let least = steps.first, let most = steps.last else {
      preconditionFailure("a table leaves no step of its scale possible")
    }
    return least...most
  }
}

// MARK: - The parts of a recommendation

extension Assessment {
  private func domainFindings(_ reasoning: Reasoning) -> [DomainFinding] {
    tables.indices.compactMap { place in
      guard case .domain = tables[place].kind else { return nil }
      let need: ClosedRange<Need> = range(reasoning.judgement.possible[slots[place].lowerBound])
      let least = need.lowerBound.rawValue
      let more = reasoning.maybe(place, outcomes: least + 1..<need.upperBound.rawValue + 1)
      return DomainFinding(
        table: tables[place].id, title: tables[place].title, need: need,
        reasons: reasoning.reasons(reasoning.deciding(place, outcome: least), in: place),
        possibleReasons: reasoning.reasons(more, in: place))
    }
  }

  private func findings(_ reasoning: Reasoning) -> [Finding] {
    tables.indices.compactMap { place in
      guard case .finding(let outcomes) = tables[place].kind else { return nil }
      let values = reasoning.judgement.possible[slots[place].lowerBound]
      return Finding(
        table: tables[place].id, title: tables[place].title,
        outcomes: values.map { outcomes[$0] },
        reasons: reasoning.reasons(
          reasoning.deciding(place, outcome: values.least ?? 0), in: place))
    }
  }

  private func advice(_ place: Int, _ reasoning: Reasoning) -> [Advice] {
    (tables[place].kind.items ?? []).enumerated().compactMap { output, item in
      let isWanted = reasoning.judgement.possible[slots[place].lowerBound + output]
      guard isWanted.contains(1) else { return nil }
      let holdings = reasoning.deciding(place, output: output, outcome: 1)
      return Advice(
        item: item, isCertain: isWanted == YesNo.yes,
        reasons: reasoning.reasons(holdings, output: output, in: place))
    }
  }

  private func questionsWithoutKnownAnswer(
    _ answers: Answers, _ judgement: Judgement
  ) -> [Identifier<Question>] {
    zip(questionnaire.questions, judgement.circumstances.applies).compactMap { question, applies in
      guard applies == .yes, !question.isNote else { return nil }
      guard let answer = answers[question.id] else { return question.id }
      return answer.isUnknown ? question.id : nil
    }
  }
}

// MARK: - The rules behind a judgement

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

  /// The urgency rules that certainly say that this is an emergency.
  package func emergencyRules(_ judgement: Judgement) -> Set<Identifier<Rule>> {
    let engine = decisionTables[only.urgency][0]
    return Set(
      judgement.decisions[only.urgency][0].certain.map { engine.rules[$0.rule] }
        .filter { $0.outcome == Urgency.now.rawValue }
        .compactMap { Identifier<Rule>($0.id) })
  }
}
