package import Rules

/// What some answers say to the rules: which questions apply, and which values each input can still have.
package struct Circumstances: Sendable {
  /// Whether each question applies, by its place.
  package let applies: [Truth]
  /// The values that each input of the questionnaire can still have, by its place; never empty.
  package let possible: [ValueSet]
}

extension Questionnaire {
  /// Reads answers the way the rules see them.
  ///
  /// A question that does not apply has its `otherwise` for an answer. When it is unknown whether it applies, its
  /// answer is unknown too, whatever was said. A count with unknown parts has every number that they can lead to.
  ///
  /// - Parameter answers: What was said.
  /// - Returns: Which questions apply, and what is left possible of each input.
  /// - Complexity: One pass over the questions.
  package func circumstances(of answers: Answers) -> Circumstances {
    var applies: [Truth] = []
    var possible: [ValueSet] = []
    possible.reserveCapacity(inputs.count)
    for question in questions {
      switch question.applicability {
      case .always:
        applies.append(.yes)
        possible += question.possible(after: answers[question.id])
      case .when(let condition, let otherwise):
        let truth = condition.truth(given: possible)
        applies.append(truth)
        switch truth {
        case .yes: possible += question.possible(after: answers[question.id])
        case .no: possible += question.possible(after: otherwise)
        case .unknown: possible += question.possible(after: nil)
        }
      }
    }
    for count in counts {
      let least = count.items.count { possible[$0] == YesNo.yes }
      let most = count.items.count { possible[$0].contains(1) }
      possible.append(ValueSet(least...most))
    }
    return Circumstances(applies: applies, possible: possible)
  }
}
