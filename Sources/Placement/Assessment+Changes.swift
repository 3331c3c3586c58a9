package import Questionnaires

extension Assessment {
  /// For each level but the recommended one, the fewest changed answers that would make it the recommended one.
  ///
  /// Facts that cannot change are left as they are, and so is what is unknown. Exact up to ``Change/most`` answers, and each
  /// change is judged again before it is told. A level is left out where it cannot be told that nothing leads there.
  ///
  /// - Parameter answers: What was said.
  /// - Returns: At most one change a level, from the least.
  package func changes(_ answers: Answers) -> [Change] {
    guard let recommended = standing(answers).levels.first,
      let search = try? ChangeSearch(self, answers)
    else { return [] }
    return Level.allCases.filter { $0 != recommended }.compactMap { level in
      guard let steps = search.steps(to: level, isWorse: level > recommended) else {
        return search.isExact ? Change(level: level, answers: nil) : nil
      }
      var changed = answers
      for step in steps {
        guard let question = questionnaire[step.question] else { return nil }
        try? changed.set(step.answer, to: question)
      }
      return standing(changed).levels.first == level ? Change(level: level, answers: steps) : nil
    }
  }
}
