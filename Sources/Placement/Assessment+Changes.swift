package import Questionnaires
internal import Rules

extension Assessment {
  /// For each level but the recommended one, the fewest changed answers that would make it the recommended one.
  ///
  /// Facts that cannot change are left as they are, and so is what is unknown. Exact up to ``Change/most`` answers, and each
  /// change is judged again before it is told.
  ///
  /// - Parameter answers: What was said.
  /// - Returns: One change a level, from the least; empty when the assessment is too large to tell.
  package func changes(_ answers: Answers) -> [Change] {
    let judgement = judge(answers)
    guard let recommended = recommend(answers).levels.first,
      let search = try? ChangeSearch(self, chain, answers, judgement)
    else { return [] }
    return Level.allCases.filter { $0 != recommended }.map { level in
      let steps = search.steps(to: level, isWorse: level > recommended).flatMap {
        steps -> [Change.Step]? in
        var changed = answers
        for step in steps {
          guard let question = questionnaire[step.question] else { return nil }
          try? changed.set(step.answer, to: question)
        }
        return recommend(changed).levels.first == level ? steps : nil
      }
      return Change(level: level, answers: steps)
    }
  }
}

/// The level as a function of the answers that could be others.
private struct ChangeSearch {
  private let assessment: Assessment
  private let chain: Chain
  private let answers: Answers
  private let store: Diagrams
  private let level: Diagrams.Diagram
  /// The class of each variable's value now; 0 where it is unknown.
  private let now: [Int]

  init(
    _ assessment: Assessment, _ chain: Chain, _ answers: Answers, _ judgement: Judgement
  ) throws(Diagrams.TooLarge) {
    self.assessment = assessment
    self.chain = chain
    self.answers = answers
    var fixed: [Int?] = []
    var now: [Int] = []
    var open: Set<Int> = []
    for (slot, variable) in chain.variables.enumerated() {
      let question = assessment.questionnaire.questions[variable.question]
      let isKnown =
        judgement.circumstances.applies[variable.question] == .yes
        && answers[question.id].map { !$0.isUnknown } ?? false
      let value = isKnown ? variable.classOf(judgement.circumstances.possible[slot]) : nil
      now.append(value ?? 0)
      fixed.append(question.canChange ? nil : value)
      if value == nil { open.insert(slot) }
    }
    self.now = now
    let slot = assessment.slots[assessment.only.level].lowerBound
    var (store, diagrams) = chain.store.part([chain.functions[slot]], where: fixed)
    // What is unknown stays unknown: the level that counts is the least that it leaves.
    level = try store.least(of: diagrams.removeFirst(), over: open)
    self.store = store
  }

  /// The fewest answers to change, to reach a level.
  ///
  /// Towards more care answers may only get worse, and towards less only better: a person is not told to need less by
  /// growing worse.
  func steps(to wanted: Level, isWorse: Bool) -> [Change.Step]? {
    let groups = chain.variables.map(\.question)
    guard
      let changed = store.nearest(
        wanted.rawValue, of: level, from: now, groups: groups, most: Change.most,
        allowed: { variable, value in
          let question = assessment.questionnaire.questions[groups[variable]]
          guard let isRising = question.isWorseRising else { return true }
          return (value > now[variable]) == (isRising == isWorse)
        })
    else { return nil }
    return Set(changed.keys.map { groups[$0] }).sorted().compactMap { place in
      let question = assessment.questionnaire.questions[place]
      return answer(to: question, at: place, changed)
        .map { Change.Step(question: question.id, answer: $0) }
    }
  }

  private func answer(
    to question: Question, at place: Int, _ changed: [Int: Int]
  ) -> Answer? {
    let slots = assessment.questionnaire.slots(ofQuestionAt: place)
    guard let first = slots.first else { return nil }
    switch question.kind {
    case .yesNo: return changed[first].map { .choice($0 == 1 ? .yes : .no) }
    case .oneOf(let choices, _):
      return nearest(first, changed).map { .choice(choices[$0].id) }
    case .number(let range, _, _):
      return nearest(first, changed).map { .number(range.lowerBound + $0) }
    case .severalOf(let choices, _, _):
      let marked = zip(choices, slots).filter { (changed[$1] ?? now[$1]) == 1 }.map(\.0.id)
      return .choices(marked)
    case .note: return nil
    }
  }

  /// The value of the new class that is nearest to the class of now.
  private func nearest(_ slot: Int, _ changed: [Int: Int]) -> Int? {
    guard let place = changed[slot] else { return nil }
    let values = chain.variables[slot].classes[place]
    return place > now[slot] ? values.least : values.most
  }
}
