internal import Questionnaires
internal import Rules

/// Inlines an assessment, input by input, each from those before it.
struct ChainBuilder {
  let assessment: Assessment
  let variables: [Chain.Variable]
  var store: Diagrams
  var functions: [Diagrams.Diagram] = []
  var rules: [[Diagrams.Diagram]]
  var alternatives: [[[Diagrams.Diagram]]]
  /// What has been made of each test: many rules ask the same.
  private var met: [Test: Diagrams.Diagram] = [:]

  init(_ assessment: Assessment, limit: Int) {
    self.assessment = assessment
    variables = Self.variables(of: assessment)
    rules = Array(repeating: [], count: assessment.tables.count)
    alternatives = Array(repeating: [], count: assessment.tables.count)
    store = Diagrams(widths: variables.map(\.classes.count), limit: limit)
  }

  mutating func build() throws(Diagrams.TooLarge) {
    for place in assessment.questionnaire.questions.indices { try addQuestion(place) }
    for count in assessment.questionnaire.counts { try addCount(count) }
    functions += Array(repeating: 0, count: assessment.inputs.count - functions.count)
    for place in assessment.order { try addTable(place) }
  }

  private mutating func addQuestion(_ place: Int) throws(Diagrams.TooLarge) {
    let question = assessment.questionnaire.questions[place]
    var gate: Diagrams.Diagram = 1
    var otherwise: [ValueSet] = []
    if case .when(let condition, let answer) = question.applicability {
      gate = try function(of: condition)
      otherwise = question.possible(after: answer)
    }
    for (offset, slot) in assessment.questionnaire.slots(ofQuestionAt: place).enumerated() {
      let value = try store.value(of: slot)
      let fallback = otherwise.isEmpty ? 0 : variables[slot].classOf(otherwise[offset]) ?? 0
      functions.append(try store.choose(gate, value, otherwise: fallback))
    }
  }

  private mutating func addCount(_ count: Count) throws(Diagrams.TooLarge) {
    var sum: Diagrams.Diagram = 0
    for item in count.items {
      let isSo = try function(of: Test(input: item, accepted: YesNo.yes))
      sum = try store.combine(sum, isSo, .sum)
    }
    functions.append(sum)
  }

  private mutating func addTable(_ place: Int) throws(Diagrams.TooLarge) {
    let table = assessment.tables[place]
    for rule in table.rules {
      let met = try rule.condition.alternatives.map { tests throws(Diagrams.TooLarge) in
        try function(ofAll: tests)
      }
      alternatives[place].append(met)
      rules[place].append(try store.most(of: met))
    }
    for (item, slot) in assessment.slots[place].enumerated() {
      var result: Diagrams.Diagram = 0
      for (rule, holds) in zip(table.rules, rules[place]) {
        let outcome: Int
        if table.kind.items == nil {
          outcome = rule.outcome
        } else {
          guard rule.outcome == item else { continue }
          outcome = 1
        }
        let part = outcome == 1 ? holds : try store.map(holds) { $0 * outcome }
        result = try store.combine(result, part, .most)
      }
      functions[slot] = result
    }
  }

  /// Whether a condition holds, as a function with the values 0 and 1.
  private mutating func function(of condition: Condition) throws(Diagrams.TooLarge)
    -> Diagrams.Diagram
  {
    let met = try condition.alternatives.map { tests throws(Diagrams.TooLarge) in
      try function(ofAll: tests)
    }
    return try store.most(of: met)
  }

  private mutating func function(ofAll tests: [Test]) throws(Diagrams.TooLarge) -> Diagrams.Diagram
  {
    var all: Diagrams.Diagram = 1
    for test in tests { all = try store.combine(all, try function(of: test), .least) }
    return all
  }

  private mutating func function(of test: Test) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    if let known = met[test] { return known }
    let classes = test.input < variables.count ? variables[test.input].classes : nil
    let isMet = try store.map(functions[test.input]) { value in
      let accepts =
        classes.map { $0[value].isSubset(of: test.accepted) } ?? test.accepted.contains(value)
      return accepts ? 1 : 0
    }
    met[test] = isMet
    return isMet
  }

  // MARK: - Classes

  /// The inputs of the questions, their values taken together as far as no test tells neighbours apart.
  private static func variables(of assessment: Assessment) -> [Chain.Variable] {
    let questionnaire = assessment.questionnaire
    var tests = Array(repeating: [ValueSet](), count: assessment.inputs.count)
    let conditions =
      questionnaire.questions.compactMap { question -> Condition? in
        if case .when(let condition, _) = question.applicability { condition } else { nil }
      } + assessment.tables.flatMap(\.rules).map(\.condition)
    for test in conditions.flatMap({ $0.alternatives.joined() }) {
      tests[test.input].append(test.accepted)
    }
    for item in questionnaire.counts.flatMap(\.items) { tests[item].append(YesNo.yes) }
    return questionnaire.questions.indices.flatMap { place in
      questionnaire.slots(ofQuestionAt: place).map { slot in
        Chain.Variable(
          question: place,
          classes: classes(of: assessment.inputs[slot].values.count, told: tests[slot]))
      }
    }
  }

  private static func classes(of count: Int, told tests: [ValueSet]) -> [ValueSet] {
    var classes: [ValueSet] = []
    var last: [Bool] = []
    for value in 0..<count {
      let answers = tests.map { $0.contains(value) }
      if classes.isEmpty || answers != last {
        classes.append(ValueSet(value))
      } else {
        classes[classes.count - 1].insert(value)
      }
      last = answers
    }
    return classes
  }
}
