internal import Questionnaires
package import Rules

/// The whole way from answers to outcomes, as functions of everything that a person can answer.
///
/// The tables, the counts and the skip logic are inlined, so that whatever is said of these functions is said of the whole and
/// not of its parts: nothing is lost where two tables look at the same answer.
package struct Chain: Sendable {
  /// The most nodes that a chain may take.
  ///
  /// The shipped assessment takes a hundredth of it.
  package static let limit = 4_000_000

  /// An answer as far as the rules can tell: the values of one input, those that no test tells apart taken together.
  package struct Variable: Sendable {
    /// The place of the question in the order of the interview.
    package let question: Int
    /// The classes of values, in the order of the values.
    package let classes: [ValueSet]

    /// The class that holds all of some values, when one does.
    package func classOf(_ values: ValueSet) -> Int? {
      classes.firstIndex { values.isSubset(of: $0) }
    }
  }

  package let store: Diagrams
  /// The variables of the diagrams: one for each input that a question gives, by its place among the inputs.
  package let variables: [Variable]
  /// For each input of the assessment, what it is as a function of the variables: for a question's, the place of the class of its
  /// value, with skip logic taken in; for a count's or a table's, the place of its value.
  package let functions: [Diagrams.Diagram]

  /// For each table, for each of its rules, whether the rule holds: 0 or 1.
  package let rules: [[Diagrams.Diagram]]

  /// Inlines an assessment.
  ///
  /// - Throws: ``Diagrams/TooLarge`` when it would take more than ``limit`` nodes; nothing is proved then.
  package init(_ assessment: Assessment) throws(Diagrams.TooLarge) {
    var builder = try ChainBuilder(assessment)
    try builder.build()
    // Only what the functions are made of is kept, not the steps by which they were made.
    let free = Array(repeating: Int?.none, count: builder.variables.count)
    var kept: [Diagrams.Diagram]
    (store, kept) = try builder.store.restricted(
      builder.functions + builder.rules.joined(), to: free)
    functions = Array(kept.prefix(builder.functions.count))
    kept.removeFirst(functions.count)
    rules = builder.rules.map { rules in
      defer { kept.removeFirst(rules.count) }
      return Array(kept.prefix(rules.count))
    }
    variables = builder.variables
  }

  /// How many different sets of answers a person could give, as far as the rules can tell: not counting what makes no difference.
  package var cases: Double { variables.reduce(1) { $0 * Double($1.classes.count) } }
}

/// Inlines an assessment, input by input, each from those before it.
private struct ChainBuilder {
  let assessment: Assessment
  let variables: [Chain.Variable]
  var store: Diagrams
  var functions: [Diagrams.Diagram] = []
  var rules: [[Diagrams.Diagram]]

  init(_ assessment: Assessment) throws(Diagrams.TooLarge) {
    self.assessment = assessment
    variables = Self.variables(of: assessment)
    rules = Array(repeating: [], count: assessment.tables.count)
    store = Diagrams(widths: variables.map(\.classes.count), limit: Chain.limit)
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
    for rule in table.rules { rules[place].append(try function(of: rule.condition)) }
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
        result = try store.combine(result, try store.map(holds) { $0 * outcome }, .most)
      }
      functions[slot] = result
    }
  }

  /// Whether a condition holds, as a function with the values 0 and 1.
  mutating func function(of condition: Condition) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    var any: Diagrams.Diagram = 0
    for tests in condition.alternatives {
      var all: Diagrams.Diagram = 1
      for test in tests { all = try store.combine(all, try function(of: test), .least) }
      any = try store.combine(any, all, .most)
    }
    return any
  }

  private mutating func function(of test: Test) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    guard test.input < variables.count else {
      return try store.map(functions[test.input]) { test.accepted.contains($0) ? 1 : 0 }
    }
    let classes = variables[test.input].classes
    return try store.map(functions[test.input]) {
      classes[$0].isSubset(of: test.accepted) ? 1 : 0
    }
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
