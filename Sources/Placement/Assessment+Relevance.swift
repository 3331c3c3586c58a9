package import Questionnaires
internal import Rules

extension Assessment {
  /// The places of the questions whose answers can still change the level, the urgency, a first step or a domain's need.
  ///
  /// A question that is not among them need not be asked: whatever would be said to it, and to all others, these results would
  /// be the same. An answer that was given stays known; one that was declined stays open, and its question among them.
  ///
  /// - Parameters:
  ///   - answers: What was said so far.
  ///   - judgement: What the tables say of it.
  /// - Returns: The places.
  package func relevantQuestions(_ answers: Answers, _ judgement: Judgement) -> Set<Int> {
    let known = chain.known(answers, judgement.circumstances, questionnaire.questions)
    let remainder = Remainder(of: chain, known: known)
    return promisedInputs.reduce(into: []) { relevant, input in
      for variable in remainder.support(ofInput: input) {
        relevant.insert(chain.variables[variable].question)
      }
    }
  }

  /// The inputs that a short interview must leave as a whole one would: the level, the urgency, the first steps and the needs.
  package var promisedInputs: [Int] {
    zip(tables, slots).flatMap { table, slots -> [Int] in
      switch table.kind {
      case .level, .urgency, .domain, .collection(.firstSteps, _): Array(slots)
      case .finding, .collection: []
      }
    }
  }
}
