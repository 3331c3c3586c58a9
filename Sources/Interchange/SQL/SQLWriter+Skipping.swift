internal import Placement
internal import Questionnaires
internal import Rules

extension SQLWriter {
  /// A question that is asked only when a condition holds.
  struct Gate {
    /// The place of the question.
    let question: Int
    let condition: Condition
    /// For each input of the question, the value that it has when the question does not apply.
    let otherwise: [Int]
  }

  /// The questions with conditions, those first that look at no other such question, then those that look at them, and so on.
  var gatedQuestions: [[Gate]] {
    let questionnaire = assessment.questionnaire
    var depths = Array(repeating: 0, count: questionInputs.count)
    var gates: [[Gate]] = []
    for (place, question) in questionnaire.questions.enumerated() where !question.isNote {
      guard case .when(let condition, let otherwise) = question.applicability else { continue }
      let depth = condition.inputs.map { depths[$0] }.max() ?? 0
      for slot in questionnaire.slots(ofQuestionAt: place) { depths[slot] = depth + 1 }
      if gates.count == depth { gates.append([]) }
      gates[depth].append(
        Gate(
          question: place, condition: condition,
          otherwise: question.possible(after: otherwise).map { $0.least ?? 0 }))
    }
    return gates
  }

  /// Which questions apply, as far as is known; what does not apply for sure is unknown, or its other answer.
  func knownStep(depth: Int, _ gates: [Gate], from last: String) -> [String] {
    Self.step(
      Self.known(depth),
      [
        "Skip logic in three-valued logic: where it is unknown whether a question applies, so is "
          + "its answer."
      ],
      gated(gates, from: last) { gate, name, otherwise in
        ["CASE"] + Self.indented(Self.when(gate, then: name), by: 2)
          + Self.indented(Self.unless(gate, then: otherwise), by: 2) + ["END AS \(name)"]
      })
  }

  /// The same once everything is filled in.
  func filledStep(depth: Int, _ gates: [Gate], from last: String) -> [String] {
    Self.step(
      Self.filled(depth), ["Skip logic once more, now that nothing is unknown."],
      gated(gates, from: last) { gate, name, otherwise in
        ["CASE"] + Self.indented(Self.when(gate, then: name), by: 2)
          + ["  ELSE \(otherwise)", "END AS \(name)"]
      })
  }

  private func gated(
    _ gates: [Gate], from last: String,
    _ column: (SQLCondition, _ name: String, _ otherwise: String) -> [String]
  ) -> [String] {
    var gated: [Int: [String]] = [:]
    for gate in gates {
      let condition = SQLCondition(gate.condition, values.words)
      let slots = assessment.questionnaire.slots(ofQuestionAt: gate.question)
      for (slot, otherwise) in zip(slots, gate.otherwise) {
        gated[slot] = column(
          condition, names.columns[slot], values.literal(otherwise, of: slot))
      }
    }
    let plain =
      [SQLNames.person]
      + questionInputs.filter { gated[$0] == nil }
      .map { names.columns[$0] }
    let items =
      [Self.filled(plain, width: Self.width - 8)]
      + questionInputs.compactMap { gated[$0] }
    return ["SELECT"] + Self.indented(Self.listed(items), by: 2) + ["FROM \(last)"]
  }

  private static func unless(_ condition: SQLCondition, then result: String) -> [String] {
    let lines = condition.lines(width: width - 20)
    if lines.count == 1 { return ["WHEN NOT (\(lines[0])) THEN \(result)"] }
    return ["WHEN NOT ("] + lines.map { "  \($0)" } + [") THEN \(result)"]
  }
}
