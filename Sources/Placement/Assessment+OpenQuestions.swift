internal import Questionnaires
internal import Rules

extension Assessment {
  /// The questions among some whose answer could change the result, those that could change the level first.
  ///
  /// Each value of each question is tried on its own, with everything else left as it is.
  func openQuestions(
    _ answers: Answers, _ judgement: Judgement, among unknown: [Identifier<Question>]
  ) -> [OpenQuestion] {
    let before = outcomes(judgement)
    let open = unknown.compactMap { id -> OpenQuestion? in
      guard let place = questionnaire.place(of: id) else { return nil }
      var aspects: Set<OpenQuestion.Aspect> = []
      for input in questionnaire.slots(ofQuestionAt: place) {
        for value in judgement.possible[input] {
          let after = outcomes(judge(answers, assuming: (input, ValueSet(value)), after: judgement))
          for aspect in OpenQuestion.Aspect.allCases where before[aspect] != after[aspect] {
            aspects.insert(aspect)
          }
        }
      }
      return aspects.isEmpty ? nil : OpenQuestion(question: id, couldChange: aspects)
    }
    return open.filter { $0.couldChange.contains(.level) }
      + open.filter { !$0.couldChange.contains(.level) }
  }

  /// What a judgement leaves possible, aspect by aspect.
  private func outcomes(_ judgement: Judgement) -> [OpenQuestion.Aspect: [ValueSet]] {
    var outcomes: [OpenQuestion.Aspect: [ValueSet]] = [:]
    for (table, slots) in zip(tables, slots) {
      let values = slots.map { judgement.possible[$0] }
      switch table.kind {
      case .level: outcomes[.level, default: []] += values
      case .urgency: outcomes[.urgency, default: []] += values
      case .firstSteps: outcomes[.firstSteps, default: []] += values
      case .domain: outcomes[.domains, default: []] += values
      case .finding, .services: break
      }
    }
    return outcomes
  }
}
