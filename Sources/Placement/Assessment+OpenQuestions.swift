internal import Questionnaires
internal import Rules

extension Assessment {
  /// The questions of some trials whose answer could change the result, those that could change the level first.
  ///
  /// A question could change what some answer to it would rule out, with everything else left as it is.
  func openQuestions(_ trials: [Trial], _ judgement: Judgement) -> [OpenQuestion] {
    let open = trials.compactMap { trial -> OpenQuestion? in
      var aspects: Set<OpenQuestion.Aspect> = []
      for (table, slots) in zip(tables, slots) {
        guard let aspect = table.kind.aspect, !aspects.contains(aspect) else { continue }
        let changes = trial.cases.contains { possible in
          slots.contains { !judgement.possible[$0].isSubset(of: possible[$0]) }
        }
        if changes { aspects.insert(aspect) }
      }
      return aspects.isEmpty
        ? nil : OpenQuestion(question: trial.question, couldChange: aspects)
    }
    return open.filter { $0.couldChange.contains(.level) }
      + open.filter { !$0.couldChange.contains(.level) }
  }
}

extension Table.Kind {
  /// The part of the result that a table gives; nil for findings and services, which settle nothing.
  fileprivate var aspect: OpenQuestion.Aspect? {
    switch self {
    case .level: .level
    case .urgency: .urgency
    case .firstSteps: .firstSteps
    case .domain: .domains
    case .finding, .services: nil
    }
  }
}
