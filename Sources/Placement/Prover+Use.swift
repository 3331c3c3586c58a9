internal import Questionnaires
internal import Rules

extension Prover {
  /// Every question, and every choice that can be marked by itself, makes a difference somewhere.
  mutating func proveUse() {
    let used = used
    for (place, question) in assessment.questionnaire.questions.enumerated() {
      let slots = assessment.questionnaire.slots(ofQuestionAt: place)
      guard !slots.isEmpty else { continue }
      if used.isDisjoint(with: slots) {
        findings.append(.unused(question.id, choice: nil))
      } else if case .severalOf(let choices, _, _) = question.kind {
        for (choice, slot) in zip(choices, slots) where !used.contains(slot) {
          findings.append(.unused(question.id, choice: choice.id.text))
        }
      }
    }
  }

  /// The variables on which some outcome hangs.
  private var used: Set<Int> {
    assessment.slots.joined().reduce(into: []) { used, slot in
      used.formUnion(chain.supports.variables(of: chain.functions[slot]))
    }
  }

  /// The choices of one-of questions that no rule tells from their neighbours.
  var alike: [(question: Identifier<Question>, choices: [Identifier<Choice>])] {
    chain.variables.flatMap { variable in
      let question = assessment.questionnaire.questions[variable.question]
      guard case .oneOf(let choices, _) = question.kind else {
        return [(question: Identifier<Question>, choices: [Identifier<Choice>])]()
      }
      return variable.classes.filter { $0.count > 1 }.map { same in
        (question.id, same.map { choices[$0].id })
      }
    }
  }
}
