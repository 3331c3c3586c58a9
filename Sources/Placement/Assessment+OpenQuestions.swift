package import Questionnaires
internal import Rules

extension Assessment {
  /// The questions without a known answer that could change the result, as ``recommend(_:)`` has them.
  ///
  /// - Precondition: The assessment is not too large; ``prepare()`` tells.
  package func openQuestions(_ answers: Answers) -> [OpenQuestion] {
    let circumstances = questionnaire.circumstances(of: answers)
    return openQuestions(
      chain.known(answers, circumstances, questionnaire.questions),
      among: questionsWithoutKnownAnswer(answers, circumstances))
  }

  /// What asks for the least level that the known answers leave, as ``recommend(_:)`` has it.
  package func levelReasons(_ answers: Answers) -> [Reason] {
    let circumstances = questionnaire.circumstances(of: answers)
    let known = chain.known(answers, circumstances, questionnaire.questions)
    var reasoning = Reasoning(self, chain, known: known)
    let level = reasoning.values(of: only.level).compactMap(Level.init).first ?? .none
    return reasoning.reasons(reasoning.levelGrounds(atLeast: level))
  }

  /// The questions among some whose answer could change the result, those that settle most first.
  ///
  /// A question could change a part of the result when there are two people who differ in its answer alone, who have
  /// said all that is known, and for whom that part is not the same. Those that can change the level come first, and
  /// among them those that leave the fewest levels on average.
  func openQuestions(
    _ known: [Int?], among unknown: [Identifier<Question>]
  ) -> [OpenQuestion] {
    guard !unknown.isEmpty else { return [] }
    let remainder = Remainder(of: chain, known: known)
    var supports: [OpenQuestion.Aspect: Set<Int>] = [:]
    for (table, slots) in zip(tables, slots) {
      guard let aspect = table.kind.aspect else { continue }
      for slot in slots {
        supports[aspect, default: []].formUnion(remainder.support(ofInput: slot))
      }
    }
    let level = slots[only.level].lowerBound
    let open = unknown.compactMap { id -> (question: OpenQuestion, left: Double)? in
      guard let place = questionnaire.place(of: id) else { return nil }
      let inputs = questionnaire.slots(ofQuestionAt: place)
      let aspects = OpenQuestion.Aspect.allCases.filter {
        !(supports[$0] ?? []).isDisjoint(with: inputs)
      }
      guard !aspects.isEmpty else { return nil }
      let left =
        aspects.contains(.level)
        ? inputs.map { remainder.valuesLeft(ofInput: level, knowing: $0) }.min() ?? .infinity
        : .infinity
      return (OpenQuestion(question: id, couldChange: Set(aspects)), left)
    }
    // Questions that settle as much keep the order of the interview.
    return open.enumerated()
      .sorted { ($0.element.left, $0.offset) < ($1.element.left, $1.offset) }
      .map(\.element.question)
  }
}

extension Table.Kind {
  /// The part of the result that a table gives; nil for findings and the other collections, which settle nothing.
  fileprivate var aspect: OpenQuestion.Aspect? {
    switch self {
    case .level: .level
    case .urgency: .urgency
    case .collection(.firstSteps, _): .firstSteps
    case .domain: .domains
    case .finding, .collection: nil
    }
  }
}
