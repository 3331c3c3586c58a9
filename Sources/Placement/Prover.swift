internal import Questionnaires
package import Rules

extension Assessment {
  /// Proves what must hold of an assessment, over every set of answers.
  ///
  /// - Returns: The proof, with everything that does not hold.
  /// - Throws: ``Diagrams/TooLarge`` when the assessment is too large: then nothing is proved.
  package func prove() throws(Diagrams.TooLarge) -> Proof {
    var prover = Prover(assessment: self, chain: try Chain(self))
    try prover.proveTables()
    prover.proveMonotone()
    prover.proveUse()
    return Proof(
      cases: prover.chain.cases, nodes: prover.chain.store.count, findings: prover.findings)
  }
}

/// Gathers what does not hold.
private struct Prover {
  let assessment: Assessment
  let chain: Chain
  /// The chain's store, which grows by what the proofs need.
  var store: Diagrams
  var findings: [Proof.Finding] = []

  init(assessment: Assessment, chain: Chain) {
    self.assessment = assessment
    self.chain = chain
    store = chain.store
  }

  // MARK: - Tables

  mutating func proveTables() throws(Diagrams.TooLarge) {
    for place in assessment.tables.indices {
      if assessment.tables[place].kind.items == nil {
        try proveDeciding(place)
      } else {
        try proveCollecting(place)
      }
    }
  }

  /// A table whose highest outcome stands: no gap, every outcome reached, every rule of use.
  private mutating func proveDeciding(_ place: Int) throws(Diagrams.TooLarge) {
    let table = assessment.tables[place]
    // Outcomes are counted from 1 here, so that 0 can stand for "no rule holds".
    let asks = try zip(table.rules, chain.rules[place]).map {
      rule, holds throws(Diagrams.TooLarge) in
      try store.map(holds) { $0 * (rule.outcome + 1) }
    }
    let whole = try store.most(of: asks)
    if let path = store.witness(whole, for: ValueSet(0)) {
      findings.append(.gap(table.id, witness(path)))
    }
    // A domain need not ask for everything: readiness alone never asks for a locked door.
    let isDomain = if case .domain = table.kind { true } else { false }
    let names = isDomain ? [] : table.kind.outcomeNames ?? []
    let reached = store.values(of: whole)
    for (outcome, name) in names.enumerated() where !reached.contains(outcome + 1) {
      findings.append(.unreachable(table.id, outcome: name))
    }
    for (rule, entry) in table.rules.enumerated() {
      // The rule decides where it holds and nothing higher is asked for.
      let stands = try store.map(whole) { $0 == entry.outcome + 1 ? 1 : 0 }
      let decides = try store.combine(stands, chain.rules[place][rule], .least)
      if decides == 0 {
        findings.append(.dead(entry.id))
      } else if try most(of: asks, without: rule) == whole {
        findings.append(.idle(entry.id))
      }
    }
  }

  /// A table that collects: every rule can hold, and every rule makes a difference to its item.
  private mutating func proveCollecting(_ place: Int) throws(Diagrams.TooLarge) {
    let table = assessment.tables[place]
    for (rule, entry) in table.rules.enumerated() {
      let holds = chain.rules[place][rule]
      guard holds != 0 else {
        findings.append(.dead(entry.id))
        continue
      }
      let same = table.rules.indices.filter { table.rules[$0].outcome == entry.outcome }
      let all = try store.most(of: same.map { chain.rules[place][$0] })
      let others = same.filter { $0 != rule }.map { chain.rules[place][$0] }
      if try store.most(of: others) == all { findings.append(.idle(entry.id)) }
    }
  }

  /// The greatest of some functions but for one of them.
  private mutating func most(
    of diagrams: [Diagrams.Diagram], without left: Int
  ) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    var others = diagrams
    others.remove(at: left)
    return try store.most(of: others)
  }

  // MARK: - Monotone

  /// No answer that gets worse lowers a need, the level or the urgency.
  mutating func proveMonotone() {
    for place in assessment.tables.indices {
      switch assessment.tables[place].kind {
      case .domain, .level, .urgency: break
      case .finding, .firstSteps, .services: continue
      }
      let function = chain.functions[assessment.slots[place].lowerBound]
      for variable in store.support(of: function).sorted() {
        let question = assessment.questionnaire.questions[chain.variables[variable].question]
        guard let isRising = question.isWorseRising,
          let descent = store.descent(of: function, in: variable, isRising: isRising)
        else { continue }
        var from = descent.others
        var to = descent.others
        from[variable] = descent.lower
        to[variable] = descent.higher
        findings.append(
          .falls(assessment.tables[place].id, question.id, from: witness(from), to: witness(to)))
      }
    }
  }

  // MARK: - Use

  /// Every question, and every choice that can be marked by itself, makes a difference somewhere.
  mutating func proveUse() {
    var used: Set<Int> = []
    for slot in assessment.slots.joined() {
      used.formUnion(store.support(of: chain.functions[slot]))
    }
    for (place, question) in assessment.questionnaire.questions.enumerated() {
      let slots = assessment.questionnaire.slots(ofQuestionAt: place)
      guard !slots.isEmpty else { continue }
      if used.isDisjoint(with: slots) {
        findings.append(.unused(question.id, choice: nil))
      } else if case .severalOf(let choices, _, _) = question.kind {
        for (choice, slot) in zip(choices, slots) where !used.contains(slot) {
          findings.append(.unused(question.id, choice: choice.id.text))
        }
      }
    }
  }

  // MARK: - Witnesses

  /// Values of variables as answers that a person could give.
  private func witness(_ path: [Int?]) -> Proof.Witness {
    Proof.Witness(
      answers: path.enumerated().compactMap { variable, place in
        guard let place else { return nil }
        let chained = chain.variables[variable]
        let question = assessment.questionnaire.questions[chained.question]
        let values = chained.classes[place].map { assessment.inputs[variable].values[$0] }
        guard let first = values.first, let last = values.last else { return nil }
        let value = first == last ? first : "\(first) to \(last)"
        let name = assessment.inputs[variable].name
        return name == question.id.text
          ? (question.id, value)
          : (question.id, "\(name.dropFirst(question.id.text.count + 1)) \(value)")
      })
  }
}

extension Question {
  /// Whether concern grows as the values of the question's inputs rise; nil when it does not hang on them.
  package var isWorseRising: Bool? {
    switch kind {
    case .yesNo(.yes), .oneOf(_, .last), .severalOf(_, _, .marked), .number(_, _, .more): true
    case .yesNo(.no), .oneOf(_, .first), .severalOf(_, _, .unmarked), .number(_, _, .less): false
    case .yesNo(.neither), .oneOf(_, .neither), .severalOf(_, _, .neither),
      .number(_, _, .neither), .note:
      nil
    }
  }
}
