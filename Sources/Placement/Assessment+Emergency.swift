internal import Questionnaires
internal import Rules

extension Assessment {
  /// The places of the questions that a rule for an emergency looks at.
  package var emergencyQuestions: Set<Int> {
    let emergencies = tables[only.urgency].rules.filter { $0.outcome == Urgency.now.rawValue }
    return Set(
      emergencies.flatMap(\.condition.inputs)
        .compactMap {
          questionnaire.question(ofInput: $0).flatMap { questionnaire.place(of: $0.id) }
        })
  }
}
