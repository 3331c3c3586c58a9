import Placement
import Questionnaires
import Rules
import SmallAssessments

/// A small assessment, run for every whole set of answers by reading its rules one by one: what the engine is held against.
struct EveryCase {
  /// One whole set of answers, and what comes of it.
  struct Case {
    /// The place of the value that is answered, for each input of a question; whether it counts or not.
    let said: [Int]
    /// The place of the value of each input; nil for a table of which no rule holds.
    let inputs: [Int?]
    /// For each table, the places of the rules that hold.
    let rules: [[Int]]
  }

  let assessment: Assessment
  let all: [Case]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    let questions = assessment.questionnaire.questions
    let slots = questions.indices.flatMap { assessment.questionnaire.slots(ofQuestionAt: $0) }
    let everything = slots.reduce([[Int]]([[]])) { some, slot in
      some.flatMap { one in assessment.inputs[slot].values.indices.map { one + [$0] } }
    }
    all = everything.map { Self.decide($0, assessment) }
  }

  private static func decide(_ said: [Int], _ assessment: Assessment) -> Case {
    var inputs: [Int?] = []
    for (place, question) in assessment.questionnaire.questions.enumerated() {
      var values = assessment.questionnaire.slots(ofQuestionAt: place).map { Int?(said[$0]) }
      if case .when(let condition, let otherwise) = question.applicability,
        !holds(condition, inputs)
      {
        values = question.possible(after: otherwise).map(\.least)
      }
      inputs += values
    }
    for count in assessment.questionnaire.counts {
      inputs.append(count.items.count { inputs[$0] == 1 })
    }
    inputs += Array(repeating: nil, count: assessment.inputs.count - inputs.count)
    var rules = Array(repeating: [Int](), count: assessment.tables.count)
    for place in assessment.order {
      let table = assessment.tables[place]
      rules[place] = table.rules.indices.filter { holds(table.rules[$0].condition, inputs) }
      let outcomes = rules[place].map { table.rules[$0].outcome }
      for (item, slot) in assessment.slots[place].enumerated() {
        inputs[slot] = table.kind.items == nil ? outcomes.max() : outcomes.contains(item) ? 1 : 0
      }
    }
    return Case(said: said, inputs: inputs, rules: rules)
  }

  private static func holds(_ condition: Condition, _ inputs: [Int?]) -> Bool {
    condition.alternatives.contains { tests in
      tests.allSatisfy { test in inputs[test.input].map(test.accepted.contains) ?? false }
    }
  }

  /// The cases that somebody's answers leave: those that agree in every answer that counts.
  func left(by answers: Answers) -> [Case] {
    let questionnaire = assessment.questionnaire
    let circumstances = questionnaire.circumstances(of: answers)
    let fixed = questionnaire.questions.enumerated().flatMap { place, question -> [Int?] in
      let counts =
        circumstances.applies[place] == .yes && answers[question.id].map { !$0.isUnknown } ?? false
      return questionnaire.slots(ofQuestionAt: place).map {
        counts ? circumstances.possible[$0].only : nil
      }
    }
    return all.filter { one in zip(one.said, fixed).allSatisfy { $1 == nil || $0 == $1 } }
  }

  /// The place of the one output of a table, or of an item of it, among the inputs.
  func output(of table: Int, item: Int = 0) -> Int { assessment.slots[table].lowerBound + item }
}
