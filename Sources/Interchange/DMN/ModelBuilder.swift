internal import Placement
internal import Questionnaires
internal import Rules

/// Lays an assessment out as decision tables, each part from those before it.
struct ModelBuilder {
  let assessment: Assessment
  /// The classes of answers that no rule tells apart, for each input that a question gives.
  let variables: [Chain.Variable]
  var model = DecisionModel()
  var names = Names()
  var cells = Cells()
  /// The decisions whether questions apply, by their conditions.
  var gates: [Condition: Int] = [:]

  /// How inputs stand on the two rails, while unknown answers are filled in.
  var rails = Cells()
  /// The decisions with unknown answers filled in, by what they are: many completions have some in common.
  var completed: [Completed: Int] = [:]

  /// Lays out a whole assessment.
  static func model(of assessment: Assessment, _ variables: [Chain.Variable]) -> DecisionModel {
    ModelBuilder(assessment, variables).model
  }

  /// Lays out a whole assessment, to go on from there.
  init(_ assessment: Assessment, _ variables: [Chain.Variable]) {
    self.assessment = assessment
    self.variables = variables
    for place in assessment.questionnaire.questions.indices { addQuestion(place) }
    let questionnaire = assessment.questionnaire
    let first = questionnaire.inputs.count - questionnaire.counts.count
    for (place, count) in questionnaire.counts.enumerated() {
      addCount(count, input: first + place)
    }
    for place in assessment.order { addTable(place) }
  }

  /// Adds a decision; gives its place.
  mutating func add(_ decision: DecisionModel.Decision) -> Int {
    model.decisions.append(decision)
    return model.decisions.count - 1
  }

  /// Takes down the two ends of an input that no question gives.
  mutating func addOutput(input: Int, name: String, least: Int, most: Int, count: Int) {
    model.outputs.append(.init(input: input, name: name, least: least, most: most))
    cells.readings[input] = .range(
      least: .decision(least), most: .decision(most), count: count)
  }

  /// The columns that some rows look at, in order.
  static func columns(of rows: [DecisionModel.Row]) -> [DecisionModel.Column] {
    let used = rows.reduce(into: Set<DecisionModel.Column>()) { $0.formUnion($1.cells.keys) }
    return used.sorted { $0.order < $1.order }
  }
}

extension DecisionModel.Column {
  /// Data come before decisions.
  fileprivate var order: (Int, Int) {
    switch self {
    case .input(let place): (0, place)
    case .decision(let place): (1, place)
    }
  }
}
