internal import Placement
internal import Questionnaires
internal import Rules

extension ModelBuilder {
  /// Adds what is asked and, where the question does not always apply, what the rules see of it.
  mutating func addQuestion(_ place: Int) {
    let question = assessment.questionnaire.questions[place]
    guard !question.isNote else { return }
    var gate: Int?
    var otherwise: [ValueSet] = []
    if case .when(let condition, let answer) = question.applicability {
      gate = addGate(condition, of: question)
      otherwise = question.possible(after: answer)
    }
    for (offset, slot) in assessment.questionnaire.slots(ofQuestionAt: place).enumerated() {
      let input = assessment.inputs[slot]
      let classes = variables[slot].classes
      let values = Values(answers: input, classes: classes)
      let label = Self.label(of: question, choice: offset)
      model.inputs.append(
        .init(
          name: names.take("answer", input.name), label: label,
          wording: question.wording.interview, values: values, gate: gate))
      var column = DecisionModel.Column.input(model.inputs.count - 1)
      if let gate {
        let fallback =
          classes.firstIndex { otherwise[offset].isSubset(of: $0) } ?? classes.count
        let isNumber = if case .number = question.kind { true } else { false }
        let seen = seen(
          column, gate: gate, otherwise: fallback, values: values.named(areNumbers: isNumber),
          label: label, name: names.take("seen", input.name))
        column = .decision(add(seen))
      }
      cells.readings[slot] = .answer(column, classes: classes)
    }
  }

  /// The decision whether a question applies; questions with the same condition share one.
  private mutating func addGate(_ condition: Condition, of question: Question) -> Int {
    if let known = gates[condition] { return known }
    let open = cells.rows(of: condition, .least)
    let rows =
      open.map { DecisionModel.Row(cells: $0, output: Values.Gate.open) }
      // Only what may hold and is not sure to.
      + cells.rows(of: condition, .most).filter { !open.contains($0) }
      .map { DecisionModel.Row(cells: $0, output: Values.Gate.unknown) }
      + [DecisionModel.Row(cells: [:], output: Values.Gate.closed)]
    let gate = add(
      .init(
        name: names.take("gate", question.id.text),
        label: "Whether to ask: \(question.label.interview)",
        description:
          "Whether the question applies, and each other one that has the same condition.",
        values: .gate, columns: Self.columns(of: rows), rows: rows, policy: .first))
    gates[condition] = gate
    return gate
  }

  /// The decision what the rules see of an answer whose question does not always apply.
  private func seen(
    _ answer: DecisionModel.Column, gate: Int, otherwise: Int, values: Values, label: String,
    name: String
  ) -> DecisionModel.Decision {
    let gate = DecisionModel.Column.decision(gate)
    let rows =
      values.texts.indices.map { value in
        DecisionModel.Row(cells: [gate: [Values.Gate.open], answer: [value]], output: value)
      } + [
        DecisionModel.Row(cells: [gate: [Values.Gate.unknown]], output: values.count - 1),
        DecisionModel.Row(cells: [gate: [Values.Gate.closed]], output: otherwise),
      ]
    return .init(
      name: name, label: label,
      description: "What the rules see of the answer. Unknown when it is unknown whether to ask.",
      values: values, columns: [gate, answer], rows: rows, policy: .unique)
  }

  private static func label(of question: Question, choice: Int) -> String {
    guard case .severalOf(let choices, _, _) = question.kind else {
      return question.label.interview
    }
    return "\(question.label.interview): \(choices[choice].text.interview)"
  }
}
