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

  /// For each table, for each of its rules, for each of the rule's alternatives, whether it is met: 0 or 1.
  let alternatives: [[[Diagrams.Diagram]]]
  /// For each table, for each of its rules, whether the rule holds: 0 or 1.
  package let rules: [[Diagrams.Diagram]]
  /// For each function, rule and alternative, the variables on which it hangs.
  let supports: DiagramSupports
  /// The variables of each question, and the questions that say whether it applies.
  let questions: VariableGroups

  /// Inlines an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - limit: The most nodes that it may take on the way.
  /// - Throws: ``Diagrams/TooLarge`` when it would take more; nothing is proved then.
  package init(_ assessment: Assessment, limit: Int = limit) throws(Diagrams.TooLarge) {
    var builder = ChainBuilder(assessment, limit: limit)
    try builder.build()
    // Only what the functions are made of is kept, not the steps by which they were made.
    let free = Array(repeating: Int?.none, count: builder.variables.count)
    let made =
      builder.functions + builder.rules.joined() + builder.alternatives.joined().joined()
    let kept: [Diagrams.Diagram]
    (store, kept) = builder.store.part(made, where: free)
    var rest = kept[...]
    let take = { (count: Int) -> [Diagrams.Diagram] in
      defer { rest.removeFirst(count) }
      return Array(rest.prefix(count))
    }
    functions = take(builder.functions.count)
    rules = builder.rules.map { take($0.count) }
    alternatives = builder.alternatives.map { $0.map { take($0.count) } }
    variables = builder.variables
    supports = DiagramSupports(of: store, for: kept)
    questions = VariableGroups(
      of: variables.map(\.question),
      gates: assessment.questionnaire.questions.indices.map {
        assessment.questionnaire.gates(ofQuestionAt: $0)
      })
  }

  /// The class of each variable whose value is known; nil where it is not.
  ///
  /// An answer counts when its question applies for sure.
  func known(_ answers: Answers, _ circumstances: Circumstances, _ questions: [Question]) -> [Int?]
  {
    variables.enumerated().map { slot, variable in
      guard circumstances.applies[variable.question] == .yes,
        let answer = answers[questions[variable.question].id], !answer.isUnknown
      else { return nil }
      return variable.classOf(circumstances.possible[slot])
    }
  }

  /// The questions that give some variables, and those that say whether they apply.
  func questions(behind variables: [Int]) -> Set<Int> {
    questions.groups(behind: variables)
  }

  /// How many different sets of answers a person could give, as far as the rules can tell: not counting what makes no difference.
  package var cases: Double { cases(of: variables.indices) }

  /// The same, of some variables alone.
  func cases(of places: some Sequence<Int>) -> Double {
    places.reduce(1) { $0 * Double(variables[$1].classes.count) }
  }
}
