internal import Questionnaires
internal import Rules

/// Says why something stands: the rules that ask for it, and the answers on which each of them rests.
struct Reasoning {
  let assessment: Assessment
  let chain: Chain
  /// For each variable of the chain, the class of its value; nil where it is unknown.
  let known: [Int?]
  private var walk: DiagramWalk
  /// What was found before: the same rule stands behind several parts of a result.
  private var found: [Diagrams.Diagram: [Int]] = [:]

  init(_ assessment: Assessment, _ chain: Chain, known: [Int?]) {
    self.assessment = assessment
    self.chain = chain
    self.known = known
    walk = DiagramWalk(chain.store)
  }

  /// The values that an input of the assessment can still have: exactly those that some answers lead to.
  mutating func values(ofInput input: Int) -> ValueSet {
    walk.values(of: chain.functions[input], knowing: known)
  }

  /// The values that the one output of a table can still have.
  mutating func values(of place: Int) -> ValueSet {
    values(ofInput: assessment.slots[place].lowerBound)
  }

  /// Whether a ground holds: for certain, perhaps, or in no case.
  mutating func truth(of ground: Ground) -> Truth {
    let values = walk.values(of: ground.met, knowing: known)
    return values == YesNo.yes ? .yes : values == YesNo.no ? .no : .unknown
  }

  // MARK: - Reasons

  /// The grounds that hold for certain, as reasons; where only several together make it certain, the fewest of these.
  ///
  /// - Parameter grounds: Those that ask for what stands. In every case at least one of them holds.
  /// - Returns: A reason for each rule.
  mutating func reasons(_ grounds: [Ground]) -> [Reason] {
    let certain = certain(grounds)
    guard certain.isEmpty else {
      var reasons: [Reason] = []
      for ground in certain { reasons.append(reason(ground, evidence(for: ground.met))) }
      return reasons
    }
    // The functions of a few rules together are smaller than the table's, for which there was room.
    return (try? jointly(grounds))?.map(reason) ?? []
  }

  /// The rules of ``reasons(_:)``, without the cost of finding the answers behind them.
  mutating func rules(_ grounds: [Ground]) -> [Ground.Rule] {
    let certain = certain(grounds)
    guard certain.isEmpty else { return certain.map(\.rule) }
    return (try? jointly(grounds))?.map(\.ground.rule) ?? []
  }

  /// The grounds that hold for certain, each rule once.
  private mutating func certain(_ grounds: [Ground]) -> [Ground] {
    var certain: [Ground] = []
    for ground in grounds where truth(of: ground) == .yes { certain.append(ground) }
    return distinct(certain)
  }

  /// The grounds that hold in some case but not in all, as reasons, with the answers on which they hang.
  mutating func possibleReasons(_ grounds: [Ground]) -> [Reason] {
    var possible: [Ground] = []
    for ground in grounds where truth(of: ground) == .unknown { possible.append(ground) }
    var reasons: [Reason] = []
    for ground in distinct(possible) {
      reasons.append(reason(ground, evidence(forPossible: ground.met)))
    }
    return reasons
  }

  /// Each rule once.
  private func distinct(_ grounds: [Ground]) -> [Ground] {
    var seen: Set<Ground.Rule> = []
    return grounds.filter { seen.insert($0.rule).inserted }
  }

  private func reason(_ ground: Ground, _ questions: [Int]) -> Reason {
    let table = assessment.tables[ground.rule.table]
    let entry = table.rules[ground.rule.entry]
    return Reason(
      rule: entry.id, table: table.id, text: entry.text,
      answers: questions.map { assessment.questionnaire.questions[$0].id },
      sources: entry.sources)
  }

  // MARK: - Evidence

  /// The questions whose known answers make a function 1.
  private mutating func evidence(for met: Diagrams.Diagram) -> [Int] {
    if let known = found[met] { return known }
    let evidence = walk.evidence(
      for: met, among: YesNo.yes, knowing: known, in: chain.questions,
      support: chain.supports.variables(of: met))
    found[met] = evidence
    return evidence
  }

  /// The questions whose answers make a function 1, or could: those that are open, and the known ones beside them.
  private mutating func evidence(forPossible met: Diagrams.Diagram) -> [Int] {
    let (left, functions) = chain.store.part([met], where: known)
    let open = left.support(of: functions[0]).map { chain.variables[$0].question }
    guard let path = left.witness(functions[0], for: YesNo.yes) else { return open }
    // With what would make it hold taken for known, it rests on answers like any other.
    let supposed = zip(known, path).map { $0 ?? $1 }
    let evidence = walk.evidence(
      for: met, among: YesNo.yes, knowing: supposed, in: chain.questions,
      support: chain.supports.variables(of: met))
    return Set(evidence + open).sorted()
  }

  /// The fewest grounds of which one holds in every case, each with those of its questions that make it so.
  private func jointly(
    _ grounds: [Ground]
  ) throws(Diagrams.TooLarge) -> [(ground: Ground, questions: [Int])] {
    var kept = distinct(grounds)
    var (left, met) = chain.store.part(kept.map(\.met), where: known)
    for place in kept.indices.reversed() {
      var others = met
      others.remove(at: place)
      guard try left.most(of: others) == 1 else { continue }
      met = others
      kept.remove(at: place)
    }
    var store = chain.store
    let all = try store.most(of: kept.map(\.met))
    var walk = DiagramWalk(store)
    let evidence = walk.evidence(
      for: all, among: YesNo.yes, knowing: known, in: chain.questions,
      support: store.support(of: all).sorted())
    return kept.map { ground in
      let own = chain.questions(behind: chain.supports.variables(of: ground.met))
      return (ground, evidence.filter { own.contains($0) })
    }
  }
}
