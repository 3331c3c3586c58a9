internal import Placement
internal import Questionnaires
internal import Rules

/// What a decision with unknown answers filled in is, so that completions share those that are the same.
struct Completed: Hashable {
  let input: Int
  let policy: DecisionModel.Policy
  let cells: [Cells.Row]
  let outputs: [Int]
}

extension ModelBuilder {
  /// Has one end of an output given exactly: as the end over a few completions of the unknown answers.
  ///
  /// The decision that gave it before stays, under another name, for those that look at it.
  ///
  /// - Parameters:
  ///   - output: The place of the output.
  ///   - end: The end.
  ///   - completions: For each a class for every variable; together they are enough.
  mutating func refine(_ output: Int, _ end: Diagrams.End, by completions: [[Int]]) {
    let bound = model.outputs[output].decision(end)
    let input = model.outputs[output].input
    let parts = Set(completions.map { decision(of: input, by: $0) }).sorted()
    let count = model.decisions[bound].values.count
    let rows =
      (1..<count).reversed().flatMap { value -> [DecisionModel.Row] in
        let enough = Set(value..<count)
        switch end {
        case .most:
          return parts.map { .init(cells: [.decision($0): enough], output: value) }
        case .least:
          let all = parts.map { (DecisionModel.Column.decision($0), enough) }
          return [.init(cells: Dictionary(uniqueKeysWithValues: all), output: value)]
        }
      } + [.init(cells: [:], output: 0)]
    let name = model.decisions[bound].name
    let exact = add(
      .init(
        name: name, label: model.decisions[bound].label,
        description: "\(model.decisions[bound].description) "
          + "The \(end.name) over a few ways to fill in what is unknown, which are proved to be enough.",
        values: model.decisions[bound].values, columns: Self.columns(of: rows), rows: rows,
        policy: .first, sources: model.decisions[bound].sources))
    model.decisions[bound].name = names.take("bound", assessment.inputs[input].name)
    model.decisions[bound].description += " A bound: see the decision '\(name)'."
    model.outputs[output].give(end, by: exact)
  }

  /// The decision of an input that no question gives, with what is unknown filled in from a completion.
  private mutating func decision(of input: Int, by completion: [Int]) -> Int {
    rails = cells
    defer { cells = rails }
    cells = Cells()
    read(input, completion)
    guard case .known(.decision(let place), _) = cells.readings[input] else {
      preconditionFailure("an output is an input that a question gives")
    }
    return place
  }

  /// Makes an input readable, and before it all that it hangs on.
  private mutating func read(_ input: Int, _ completion: [Int]) {
    guard cells.readings[input] == nil else { return }
    let questionnaire = assessment.questionnaire
    if input < variables.count {
      readAnswer(input, completion)
    } else if let count = questionnaire.count(ofInput: input) {
      for item in count.items { read(item, completion) }
      let rows = count.items.flatMap { item in
        let isSo = Condition(any: [[Test(input: item, accepted: YesNo.yes)]]) ?? .always
        return cells.rows(of: isSo, .most).map { DecisionModel.Row(cells: $0, output: 1) }
      }
      let values = Values(countTo: count.items.count)
      put(input, rows + [.init(cells: [:], output: 0)], .sum, values, count.label.interview)
    } else if let place = assessment.slots.firstIndex(where: { $0.contains(input) }) {
      let table = assessment.tables[place]
      let item = table.kind.items == nil ? nil : input - assessment.slots[place].lowerBound
      for rule in table.rules where item == nil || rule.outcome == item {
        for other in rule.condition.inputs { read(other, completion) }
      }
      let values = Values(steps: assessment.inputs[input].values)
      put(input, rows(of: table, item: item, .most), .first, values, table.title.interview)
    }
  }

  /// Makes an answer readable: the answer itself, or, where its question does not always apply, what the rules see of it.
  ///
  /// An answer to a question of which it is unknown whether it applies is unknown, and filled in, whatever was said.
  private mutating func readAnswer(_ slot: Int, _ completion: [Int]) {
    let question = assessment.questionnaire.questions[variables[slot].question]
    guard case .answer(let answer, let classes) = rails.readings[slot] else {
      preconditionFailure("an answer is laid out before it is filled in")
    }
    guard case .when(let condition, let otherwise) = question.applicability else {
      cells.readings[slot] = .filled(answer, classes: classes, with: completion[slot])
      return
    }
    for other in condition.inputs { read(other, completion) }
    let open = cells.rows(of: condition, .most).map {
      DecisionModel.Row(cells: $0, output: Values.Gate.open)
    }
    let closed = DecisionModel.Row(cells: [:], output: Values.Gate.closed)
    let gate = DecisionModel.Column.decision(
      place(
        of: slot, open + [closed], .first, .gate, "Whether to ask: \(question.label.interview)"))
    let offset =
      slot - assessment.questionnaire.slots(ofQuestionAt: variables[slot].question).lowerBound
    let fallback = question.possible(after: otherwise)[offset]
    let rows =
      classes.indices.map { value in
        let unknown = completion[slot] == value ? [classes.count] : []
        return DecisionModel.Row(
          cells: [gate: [Values.Gate.open], answer: Set([value] + unknown)], output: value)
      } + [
        DecisionModel.Row(
          cells: [gate: [Values.Gate.closed]],
          output: classes.firstIndex { fallback.isSubset(of: $0) } ?? 0)
      ]
    let isNumber = if case .number = question.kind { true } else { false }
    let seen = place(
      of: slot, rows, .unique,
      Values(answers: assessment.inputs[slot], classes: classes).named(areNumbers: isNumber),
      question.label.interview)
    cells.readings[slot] = .known(.decision(seen), classes: classes)
  }

  private mutating func put(
    _ input: Int, _ rows: [DecisionModel.Row], _ policy: DecisionModel.Policy, _ values: Values,
    _ label: String
  ) {
    let place = place(of: input, rows, policy, values, label)
    cells.readings[input] = .known(
      .decision(place), classes: (0..<values.count).map { ValueSet($0) })
  }

  /// The place of a decision, which is added unless another completion has had the same.
  private mutating func place(
    of input: Int, _ rows: [DecisionModel.Row], _ policy: DecisionModel.Policy, _ values: Values,
    _ label: String
  ) -> Int {
    let key = Completed(
      input: input, policy: policy, cells: rows.map(\.cells), outputs: rows.map(\.output))
    if let place = completed[key] { return place }
    let place = add(
      .init(
        name: names.take("filled", assessment.inputs[input].name), label: "\(label), filled in",
        description:
          "With what is unknown filled in, in one of a few ways that are enough together.",
        values: values, columns: Self.columns(of: rows), rows: rows, policy: policy))
    completed[key] = place
    return place
  }
}
