internal import Questionnaires
internal import Rules

extension Assessment {
  /// Values of the chain's variables as answers that a person could give.
  ///
  /// - Parameter path: For each variable the class of its value; nil where any will do.
  func witness(_ path: [Int?]) -> Proof.Witness {
    Proof.Witness(
      answers: questionnaire.questions.indices.compactMap { place in
        answer(toQuestionAt: place, path).map {
          Proof.Witness.Said(question: questionnaire.questions[place].id, answer: $0)
        }
      })
  }

  private func answer(toQuestionAt place: Int, _ path: [Int?]) -> Answer? {
    let slots = questionnaire.slots(ofQuestionAt: place)
    let values = slots.map { slot in
      path[slot].flatMap { chain.variables[slot].classes[$0].least }
    }
    guard let value = values.compactMap(\.self).first else { return nil }
    switch questionnaire.questions[place].kind {
    case .yesNo: return .choice(value == 1 ? .yes : .no)
    case .oneOf(let choices, _): return .choice(choices[value].id)
    case .severalOf(let choices, _, _):
      return .choices(zip(choices, values).filter { $1 == 1 }.map(\.0.id))
    case .number(let range, _, _): return .number(range.lowerBound + value)
    case .note: return nil
    }
  }
}
