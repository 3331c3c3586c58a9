package import Questionnaires
internal import Rules

/// The interview that asks only what can still change the level, the urgency, a first step or a domain's need.
///
/// Questions come in order, so that an answer takes each function from one node of its diagram to the next: what is left to
/// ask of a person is what these nodes still hang on. Exact, as ``Assessment/relevantQuestions(_:_:)`` is, which answers the same
/// for answers given in any order.
package struct ShortInterview: Sendable {
  private let questionnaire: Questionnaire
  private let chain: Chain
  private let promised: Set<Diagrams.Diagram>

  package init(of assessment: Assessment) {
    questionnaire = assessment.questionnaire
    chain = assessment.chain
    promised = Set(assessment.promisedInputs.map { [chain] in chain.functions[$0] })
  }

  /// What it asks of a person, and what is known at its end.
  ///
  /// - Parameter all: What the person would say to every question.
  /// - Returns: The answers that were asked for, and how many questions were asked, those left without an answer among them.
  /// - Complexity: The number of questions times that of the functions.
  package func run(with all: Answers) -> (answers: Answers, asked: Int) {
    var answers = Answers()
    var asked = 0
    var circumstances = Circumstances()
    var open = promised
    for (place, question) in questionnaire.questions.enumerated() {
      let slots = questionnaire.slots(ofQuestionAt: place)
      var answer: Answer?
      if circumstances.truth(of: question.applicability) == .yes,
        question.isSetByMode || matters(slots, to: open)
      {
        asked += question.isSetByMode ? 0 : 1
        answer = all[question.id]
        if let answer { try? answers.set(answer, to: question) }
      }
      circumstances.append(question, answer)
      for slot in slots {
        let isKnown = circumstances.applies[place] == .yes && answer.map { !$0.isUnknown } ?? false
        let value = isKnown ? chain.variables[slot].classOf(circumstances.possible[slot]) : nil
        open = step(open, past: slot, value)
      }
    }
    return (answers, asked)
  }

  /// Whether some function still hangs on one of some variables.
  private func matters(_ variables: Range<Int>, to open: Set<Diagrams.Diagram>) -> Bool {
    open.contains { diagram in
      variables.contains { chain.supports.contains($0, in: diagram) }
    }
  }

  /// The functions once a variable is known; for each of its values, when it is not.
  private func step(
    _ open: Set<Diagrams.Diagram>, past variable: Int, _ value: Int?
  ) -> Set<Diagrams.Diagram> {
    guard open.contains(where: { chain.store.variable($0) == variable }) else { return open }
    var next: Set<Diagrams.Diagram> = []
    for diagram in open where diagram >= Diagrams.constants {
      guard chain.store.variable(diagram) == variable else {
        next.insert(diagram)
        continue
      }
      let values = value.map { $0..<$0 + 1 } ?? 0..<chain.store.widths[variable]
      for value in values { next.insert(chain.store.child(diagram, value)) }
    }
    return next
  }
}
