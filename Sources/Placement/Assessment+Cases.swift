internal import Questionnaires
internal import Rules

/// An open question, and what each way of answering it would leave possible.
struct Trial {
  let question: Identifier<Question>
  /// Lists of cases, each list covering every answer: for each case, the values that each input can then have.
  let splits: [[[ValueSet]]]

  var cases: some Sequence<[ValueSet]> { splits.joined() }
}

extension Assessment {
  /// The most cases that one question is split into; past it, each of its inputs is split by itself.
  private static let mostCases = 128

  /// Tries every answer to each of some questions, one question at a time.
  ///
  /// - Complexity: One run of the chain for each case; tables that see no difference are not run again.
  func trials(
    of questions: [Identifier<Question>], _ answers: Answers, _ judgement: Judgement
  ) -> [Trial] {
    questions.compactMap { id in
      guard let place = questionnaire.place(of: id) else { return nil }
      let splits = splits(ofQuestionAt: place).map { cases in
        cases.map { judge(answers, assuming: $0, after: judgement).possible }
      }
      return Trial(question: id, splits: splits)
    }
  }

  /// The ways to split the answers to a question into cases, each as what to assume of the question's inputs.
  ///
  /// Empty when no rule and no condition looks at the question.
  private func splits(ofQuestionAt place: Int) -> [[[Int: ValueSet]]] {
    let read = questionnaire.slots(ofQuestionAt: place).filter { alike[$0].count > 1 }
    guard !read.isEmpty else { return [] }
    let alone = read.map { input in alike[input].map { [input: $0] } }
    let count = read.reduce(1) { min($0 * alike[$1].count, Self.mostCases + 1) }
    guard count <= Self.mostCases else { return alone }
    return [
      alone.reduce([[:]]) { cases, split in
        cases.flatMap { some in split.map { some.merging($0) { $1 } } }
      }
    ]
  }

  /// Groups the values of each input of a questionnaire by what rules, conditions and counts can tell apart.
  static func alike(_ questionnaire: Questionnaire, _ tables: [Table]) -> [[ValueSet]] {
    var demands = Array(repeating: Set<ValueSet>(), count: questionnaire.inputs.count)
    var conditions = tables.flatMap { $0.rules.map(\.condition) }
    for case .when(let condition, _) in questionnaire.questions.map(\.applicability) {
      conditions.append(condition)
    }
    for test in conditions.flatMap({ $0.alternatives.joined() })
    where demands.indices.contains(test.input) {
      demands[test.input].insert(test.accepted)
    }
    for item in questionnaire.counts.flatMap(\.items) { demands[item].insert(YesNo.yes) }
    return zip(questionnaire.inputs, demands).map { input, demands in
      demands.reduce([input.all]) { groups, demand in
        groups.flatMap { [$0.intersection(demand), $0.subtracting(demand)] }
          .filter { !$0.isEmpty }
      }
    }
  }
}

extension Judgement {
  /// The same judgement without what no answer to an open question could lead to.
  ///
  /// Tables that follow each other pass on sets of values, and so lose that two of them hang on the same answer. Every
  /// way of answering a question covers all that can be so; with one question open, what is left is exact.
  func narrowed(by trials: [Trial]) -> Judgement {
    var narrowed = self
    for split in trials.flatMap(\.splits) {
      for input in possible.indices.dropFirst(circumstances.possible.count) {
        let left = split.reduce(ValueSet()) { $0.union($1[input]) }
        narrowed.possible[input] = narrowed.possible[input].intersection(left)
      }
    }
    return narrowed
  }
}
