package import Questionnaires
internal import Rules

/// The interview that asks only what can still change the level, the urgency, a first step or a domain's need.
///
/// Questions come in order, so that an answer takes each function from one node of its diagram to the next: what is left to
/// ask of a person is what these nodes still hang on. Exact, as ``Assessment/relevantQuestions(_:_:)`` is, which answers the same
/// for answers given in any order.
package struct ShortInterview: Sendable {
  private let questionnaire: Questionnaire
  private let variables: [Chain.Variable]
  private let functions: [Mode: Functions]

  /// What is promised to somebody who is asked in one mode, which is known before the first question.
  fileprivate struct Functions {
    let store: Diagrams
    let supports: DiagramSupports
    let promised: Set<Diagrams.Diagram>
  }

  package init(of assessment: Assessment) {
    let chain = assessment.chain
    questionnaire = assessment.questionnaire
    variables = chain.variables
    functions = Dictionary(
      uniqueKeysWithValues: Mode.allCases.map { mode in
        let answers = assessment.questionnaire.answers(in: mode)
        let circumstances = assessment.questionnaire.circumstances(of: answers)
        let known = chain.known(answers, circumstances, assessment.questionnaire.questions)
        let (store, promised) = chain.store.part(
          assessment.promisedInputs.map { chain.functions[$0] }, where: known)
        return (
          mode,
          Functions(
            store: store, supports: DiagramSupports(of: store), promised: Set(promised))
        )
      })
  }

  /// What it asks of a person, and what is known at its end.
  ///
  /// - Parameters:
  ///   - all: What the person would say to every question.
  ///   - mode: Who is asked.
  /// - Returns: The answers that were asked for, and the places of the questions that were asked, those left without an answer
  ///   among them.
  /// - Complexity: The number of questions times that of the functions.
  package func run(with all: Answers, in mode: Mode) -> (answers: Answers, asked: [Int]) {
    guard let functions = functions[mode] else {
      return (all, Array(questionnaire.questions.indices))
    }
    var answers = questionnaire.answers(in: mode)
    var asked: [Int] = []
    var circumstances = Circumstances(hasGates: questionnaire.hasGates)
    var open = functions.promised
    for (place, question) in questionnaire.questions.enumerated() {
      let slots = questionnaire.slots(ofQuestionAt: place)
      var answer = answers[question.id]
      if circumstances.truth(of: question.applicability) == .yes,
        functions.matter(slots, to: open)
      {
        asked.append(place)
        answer = all[question.id]
        if let answer { try? answers.set(answer, to: question) }
      }
      circumstances.append(question, answer)
      for slot in slots {
        let isKnown = circumstances.applies[place] == .yes && answer.map { !$0.isUnknown } ?? false
        let value = isKnown ? variables[slot].classOf(circumstances.possible[slot]) : nil
        open = functions.step(open, past: slot, value)
      }
    }
    return (answers, asked)
  }

}

extension ShortInterview.Functions {
  /// Whether some function still hangs on one of some variables.
  fileprivate func matter(_ variables: Range<Int>, to open: Set<Diagrams.Diagram>) -> Bool {
    open.contains { diagram in
      variables.contains { supports.contains($0, in: diagram) }
    }
  }

  /// The functions once a variable is known; for each of its values, when it is not.
  fileprivate func step(
    _ open: Set<Diagrams.Diagram>, past variable: Int, _ value: Int?
  ) -> Set<Diagrams.Diagram> {
    guard open.contains(where: { store.variable($0) == variable }) else { return open }
    var next: Set<Diagrams.Diagram> = []
    for diagram in open where diagram >= Diagrams.constants {
      guard store.variable(diagram) == variable else {
        next.insert(diagram)
        continue
      }
      let values = value.map { $0..<$0 + 1 } ?? 0..<store.widths[variable]
      for value in values { next.insert(store.child(diagram, value)) }
    }
    return next
  }
}
