internal import Questionnaires
internal import Rules

extension Assessment {
  /// Values of the chain's variables as answers that a person could give.
  ///
  /// - Parameter path: For each variable the class of its value; nil where any will do.
  /// - Returns: An answer to each question of which some variable has a value.
  func witness(_ path: [Int?]) -> Proof.Witness {
    // Whether a question applies must be told before its answer counts: where either will do, let it be settled somehow.
    var path = path
    for variable in path.indices where path[variable] != nil {
      for gate in chain.questions.gates(of: chain.variables[variable].question) {
        for slot in questionnaire.slots(ofQuestionAt: gate) { path[slot] = path[slot] ?? 0 }
      }
    }
    var said: [Proof.Witness.Said] = []
    var circumstances = Circumstances()
    for (place, question) in questionnaire.questions.enumerated() {
      let applies = circumstances.truth(of: question.applicability) == .yes
      let answer = applies ? answer(toQuestionAt: place, path) : nil
      circumstances.append(question, answer)
      if let answer { said.append(.init(question: question.id, answer: answer)) }
    }
    return Proof.Witness(answers: said)
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
