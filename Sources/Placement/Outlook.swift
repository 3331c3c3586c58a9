package import Questionnaires

/// What would lead to other levels of care, and what stands whatever changes.
package struct Outlook: Sendable {
  /// What leads to less care, from the level nearest to the recommended one.
  package let less: [Prospect]
  /// What leads to more care, from the level nearest to the recommended one.
  package let more: [Prospect]
  /// The levels that no change of ``Change/most`` answers or fewer leads to, from the least; those below the floor are left out.
  package let unreached: [Level]
  /// What facts that cannot change ask for; nil when they alone ask for no program.
  package let floor: Floor?

  /// Another level, and the fewest answers that would lead to it.
  package struct Prospect: Sendable {
    package let level: Level
    package let steps: [Change.Step]
    /// Whether no unknown answer could then ask for more.
    package let isSettled: Bool
    /// Whether these answers would be an emergency.
    package let isEmergency: Bool
  }

  /// The least level that is left when every answer that can change is unknown.
  package struct Floor: Sendable {
    package let level: Level
    package let reasons: [Reason]
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    less.isEmpty && more.isEmpty && unreached.isEmpty && floor == nil
  }
}

extension Assessment {
  /// What would lead to other levels, with what each change would leave open, and the facts that no change can undo.
  ///
  /// - Parameters:
  ///   - answers: What was said.
  ///   - recommendation: What is recommended for these answers.
  /// - Returns: The outlook.
  package func outlook(_ answers: Answers, from recommendation: Recommendation) -> Outlook {
    let changes = changes(answers)
    let floor = changes.isEmpty ? nil : floor(answers)
    let prospects = changes.compactMap { change in
      change.answers.map { prospect(of: change.level, $0, answers) }
    }
    let reached = Set(prospects.map(\.level))
    return Outlook(
      less: prospects.filter { $0.level < recommendation.level }.reversed(),
      more: prospects.filter { $0.level > recommendation.level },
      unreached: changes.map(\.level)
        .filter { !reached.contains($0) && $0 >= floor?.level ?? .none },
      floor: floor)
  }

  private func prospect(
    of level: Level, _ steps: [Change.Step], _ answers: Answers
  ) -> Outlook.Prospect {
    var changed = answers
    for step in steps {
      guard let question = questionnaire[step.question] else { continue }
      try? changed.set(step.answer, to: question)
    }
    let standing = standing(changed)
    return Outlook.Prospect(
      level: level, steps: steps, isSettled: standing.isSettled, isEmergency: standing.isEmergency)
  }

  /// What the facts alone ask for: a level below it is out of reach, however many other answers change.
  private func floor(_ answers: Answers) -> Outlook.Floor? {
    var facts = answers
    for question in questionnaire.questions where question.canChange { facts.clear(question) }
    var reasoning = Reasoning(self, chain, known: known(facts))
    let level = standing(&reasoning).level
    guard level != .none else { return nil }
    // What is asked for whatever was said rests on no fact.
    let reasons = reasoning.reasons(reasoning.levelGrounds(atLeast: level))
      .filter { !$0.answers.isEmpty }
    return reasons.isEmpty ? nil : Outlook.Floor(level: level, reasons: reasons)
  }
}
