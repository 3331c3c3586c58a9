internal import Questionnaires
internal import Rules

/// The level as a function of the answers that could be others, and the way from the answers of now to each level.
struct ChangeSearch {
  private let assessment: Assessment
  private let chain: Chain
  private let store: Diagrams
  /// The least level that the unknown answers leave.
  private let level: Diagrams.Diagram
  /// The same where it is no emergency for certain; past all levels where it is.
  private let calm: Diagrams.Diagram
  /// The class of each variable's value now; 0 where it is unknown.
  private let now: [Int]
  /// Whether there is no change where none is found.
  ///
  /// Where an unknown and a changeable answer say together whether a question applies, a known answer to it may count after
  /// one change and not after another; that is not followed here.
  let isExact: Bool

  /// Takes in what was said.
  ///
  /// What is unknown stays unknown. An answer that does not count now, since its question does not apply, would count again
  /// when another answer opens its question.
  init(_ assessment: Assessment, _ answers: Answers) throws(Diagrams.TooLarge) {
    self.assessment = assessment
    let chain = assessment.chain
    self.chain = chain
    let applies = assessment.questionnaire.circumstances(of: answers).applies
    var fixed: [Int?] = []
    var now: [Int] = []
    var open: Set<Int> = []
    for (slot, variable) in chain.variables.enumerated() {
      let question = assessment.questionnaire.questions[variable.question]
      let value =
        applies[variable.question] == .unknown
        ? Int?.none : chain.value(of: slot, in: answers[question.id], to: question, assessment)
      now.append(value ?? 0)
      fixed.append(question.canBeProposed ? nil : value)
      if value == nil { open.insert(slot) }
    }
    self.now = now
    isExact = assessment.questionnaire.questions.indices.allSatisfy { place in
      let gates = chain.questions.gates(of: place).map { assessment.questionnaire.questions[$0] }
      let isKnown = { (question: Question) in answers[question.id].map { !$0.isUnknown } ?? false }
      return !isKnown(assessment.questionnaire.questions[place]) || gates.allSatisfy(isKnown)
        || !gates.contains { isKnown($0) && $0.canBeProposed }
    }
    let slots = [assessment.only.level, assessment.only.urgency].map {
      assessment.slots[$0].lowerBound
    }
    var (store, functions) = chain.store.part(slots.map { chain.functions[$0] }, where: fixed)
    for place in functions.indices {
      functions[place] = try store.least(of: functions[place], over: open)
    }
    level = functions[0]
    // Past all levels stands for an emergency: no level is wanted there.
    let isCalm = try store.map(functions[1]) { $0 == Urgency.now.rawValue ? 0 : 1 }
    calm = try store.choose(isCalm, functions[0], otherwise: Level.allCases.count)
    self.store = store
  }

  /// The fewest answers to change, to reach a level; of as few, those that are no emergency, and then those that change least.
  ///
  /// Towards more care answers may only get worse, and towards less only better: a person is not told to need less by
  /// growing worse.
  func steps(to wanted: Level, isWorse: Bool) -> [Change.Step]? {
    guard let fewest = changed(to: wanted, of: level, isWorse: isWorse, most: Change.most) else {
      return nil
    }
    let groups = chain.variables.map(\.question)
    let count = Set(fewest.keys.map { groups[$0] }).count
    let best = changed(to: wanted, of: calm, isWorse: isWorse, most: count) ?? fewest
    return Set(best.keys.map { groups[$0] }).sorted().compactMap { place in
      let question = assessment.questionnaire.questions[place]
      return answer(to: question, at: place, best)
        .map { Change.Step(question: question.id, answer: $0) }
    }
  }

  private func changed(
    to wanted: Level, of function: Diagrams.Diagram, isWorse: Bool, most: Int
  ) -> [Int: Int]? {
    let groups = chain.variables.map(\.question)
    return store.nearest(
      wanted.rawValue, of: function, from: now, groups: groups, most: most,
      allowed: { variable, value in
        let question = assessment.questionnaire.questions[groups[variable]]
        return question.isWorseRising.map { (value > now[variable]) == ($0 == isWorse) } ?? false
      })
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

extension Question {
  /// Whether another answer may be proposed: it can change, and one is worse than the other.
  fileprivate var canBeProposed: Bool { canChange && isWorseRising != nil }
}

extension Chain {
  /// The class of what an answer says of one of its question's variables; nil where it says nothing.
  fileprivate func value(
    of slot: Int, in answer: Answer?, to question: Question, _ assessment: Assessment
  ) -> Int? {
    guard let answer, !answer.isUnknown else { return nil }
    let place = variables[slot].question
    let offset = slot - assessment.questionnaire.slots(ofQuestionAt: place).lowerBound
    return variables[slot].classOf(question.possible(after: answer)[offset])
  }
}
