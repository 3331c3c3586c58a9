package import Questionnaires
package import Rules

extension Assessment {
  /// Recommends a level of care, with first steps, services and reasons, from whatever is known.
  ///
  /// The highest need wins; nothing is summed. An answer that is missing is never taken as "no": what is left open is exactly
  /// what some missing answers could lead to.
  ///
  /// - Precondition: The assessment is not too large; ``prepare()`` tells.
  /// - Complexity: For each part of the result and each reason, the part of the chain that the known answers leave.
  package func recommend(_ answers: Answers) -> Recommendation {
    let circumstances = questionnaire.circumstances(of: answers)
    let unknown = questionsWithoutKnownAnswer(answers, circumstances)
    let known = chain.known(answers, circumstances, questionnaire.questions)
    var reasoning = Reasoning(self, chain, known: known)
    let standing = standing(&reasoning)
    let (levels, urgency) = (standing.levels, standing.urgency)
    return Recommendation(
      levels: levels,
      levelReasons: reasoning.reasons(reasoning.levelGrounds(atLeast: levels.first ?? .none)),
      urgency: urgency,
      urgencyReasons: reasoning.reasons(
        reasoning.grounds(in: only.urgency, atLeast: urgency.lowerBound.rawValue)),
      collections: only.collections.mapValues { advice($0, &reasoning) },
      nextStep: presentLevel(answers, circumstances).map { NextStep(present: $0, levels: levels) },
      domains: domainFindings(&reasoning), findings: findings(&reasoning),
      candidacy: candidacy(&reasoning),
      whyNot: whyNot(levels, &reasoning), openQuestions: openQuestions(known, among: unknown),
      unanswered: unknown, ignored: ignored(answers, circumstances))
  }

  /// The level and the urgency of a recommendation, without the cost of saying why.
  func standing(_ answers: Answers) -> Standing {
    var reasoning = Reasoning(self, chain, known: known(answers))
    return standing(&reasoning)
  }

  func standing(_ reasoning: inout Reasoning) -> Standing {
    Standing(
      levels: reasoning.values(of: only.level).compactMap(Level.init),
      urgency: range(reasoning.values(of: only.urgency)))
  }

  /// For each variable of the chain, the class of its value; nil where it is unknown.
  func known(_ answers: Answers) -> [Int?] {
    chain.known(answers, questionnaire.circumstances(of: answers), questionnaire.questions)
  }

  /// For each output of each table, the values that the known answers leave; exact.
  package func outcomes(_ answers: Answers) -> [[ValueSet]] {
    let known = known(answers)
    var walk = DiagramWalk(chain.store)
    return slots.map { slots in
      slots.map { walk.values(of: chain.functions[$0], knowing: known) }
    }
  }

  /// The same, of the outputs at some places among the inputs alone.
  package func outcomes(_ answers: Answers, of inputs: [Int]) -> [ValueSet] {
    let known = known(answers)
    var walk = DiagramWalk(chain.store)
    return inputs.map { walk.values(of: chain.functions[$0], knowing: known) }
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
  func range<Step: Scale>(_ values: ValueSet) -> ClosedRange<Step> {
    let steps = values.compactMap(Step.init)
    guard let least = steps.first, let most = steps.last else {
      preconditionFailure("a table leaves no step of its scale possible")
    }
    return least...most
  }
}

// MARK: - The parts of a recommendation

extension Assessment {
  private func domainFindings(_ reasoning: inout Reasoning) -> [DomainFinding] {
    var findings: [DomainFinding] = []
    for (place, table) in tables.enumerated() {
      guard case .domain = table.kind else { continue }
      let need: ClosedRange<Need> = range(reasoning.values(of: place))
      let least = need.lowerBound.rawValue
      findings.append(
        DomainFinding(
          table: table.id, title: table.title, need: need,
          reasons: reasoning.reasons(reasoning.grounds(in: place, atLeast: least)),
          possibleReasons: reasoning.possibleReasons(
            reasoning.grounds(in: place) { $0 > least })))
    }
    return findings
  }

  private func findings(_ reasoning: inout Reasoning) -> [Finding] {
    var findings: [Finding] = []
    for (place, table) in tables.enumerated() {
      guard case .finding(let outcomes) = table.kind else { continue }
      let values = reasoning.values(of: place)
      findings.append(
        Finding(
          table: table.id, title: table.title, outcomes: values.map { outcomes[$0] },
          reasons: reasoning.reasons(
            reasoning.grounds(in: place, atLeast: values.least ?? 0))))
    }
    return findings
  }

  /// Each point that speaks for an intensive outpatient program, whether it is met or not.
  private func candidacy(_ reasoning: inout Reasoning) -> [Point] {
    guard let place = only.collections[.candidacy] else { return [] }
    let met = advice(place, &reasoning)
    return (tables[place].kind.items ?? []).map { item in
      guard let advice = met.first(where: { $0.item.id == item.id }) else {
        return Point(item: item, isMet: .no, reasons: [])
      }
      return Point(
        item: item, isMet: advice.isCertain ? .yes : .unknown, reasons: advice.reasons)
    }
  }

  private func advice(_ place: Int, _ reasoning: inout Reasoning) -> [Advice] {
    var advice: [Advice] = []
    for (output, item) in (tables[place].kind.items ?? []).enumerated() {
      let isWanted = reasoning.values(ofInput: slots[place].lowerBound + output)
      guard isWanted.contains(1) else { continue }
      let grounds = reasoning.grounds(in: place) { $0 == output }
      advice.append(
        Advice(
          item: item, isCertain: isWanted == YesNo.yes,
          reasons: isWanted == YesNo.yes
            ? reasoning.reasons(grounds) : reasoning.possibleReasons(grounds)))
    }
    return advice
  }

  /// The level of the care that goes on, when it is known.
  private func presentLevel(_ answers: Answers, _ circumstances: Circumstances) -> Level? {
    guard let presentCare, let place = questionnaire.place(of: presentCare),
      circumstances.applies[place] == .yes, case .choice(let id) = answers[presentCare]
    else { return nil }
    return Level.allCases.first { $0.id == id.text }
  }

  func questionsWithoutKnownAnswer(
    _ answers: Answers, _ circumstances: Circumstances
  ) -> [Identifier<Question>] {
    zip(questionnaire.questions, circumstances.applies).compactMap { question, applies in
      guard applies == .yes, !question.isNote else { return nil }
      guard let answer = answers[question.id] else { return question.id }
      return answer.isUnknown ? question.id : nil
    }
  }

  private func ignored(
    _ answers: Answers, _ circumstances: Circumstances
  ) -> [Identifier<Question>] {
    zip(questionnaire.questions, circumstances.applies).compactMap { question, applies in
      applies != .yes && answers[question.id] != nil ? question.id : nil
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

  /// The rules that certainly hold for these answers, whether they decide or others ask for more.
  package func rulesThatHold(for answers: Answers) -> Set<Identifier<Rule>> {
    var holding: Set<Identifier<Rule>> = []
    for (engines, decisions) in zip(decisionTables, judge(answers).decisions) {
      for (engine, decision) in zip(engines, decisions) {
        holding.formUnion(decision.certain.compactMap { Identifier(engine.rules[$0.rule].id) })
      }
    }
    return holding
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
