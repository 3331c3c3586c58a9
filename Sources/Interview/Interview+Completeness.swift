internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// Whether every question that applies has been answered, if only by saying that it is not known.
  ///
  /// A question that may apply, since what it hangs on is not known, is never asked, so that nothing waits for it.
  package var isComplete: Bool {
    let applies = judgement.circumstances.applies
    return questionnaire.questions.indices.allSatisfy { place in
      let question = questionnaire.questions[place]
      if case .note = question.kind { return true }
      return applies[place] != .yes || !isWanted(place) || answers[question.id] != nil
    }
  }
}
