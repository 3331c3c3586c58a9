package import Questionnaires
internal import Rules

extension Assessment {
  /// The places of the questions whose answers can still change the level, the urgency, a first step or a domain's need.
  ///
  /// A question that is not among them need not be asked: whatever would be said to it, and to all others, these results would
  /// be the same. An answer that was given stays known; one that was declined stays open, and its question among them.
  ///
  /// - Parameters:
  ///   - answers: What was said so far.
  ///   - judgement: What the tables say of it.
  /// - Returns: The places.
  package func relevantQuestions(_ answers: Answers, _ judgement: Judgement) -> Set<Int> {
    let known = chain.known(answers, judgement.circumstances, questionnaire.questions)
    let remainder = Remainder(of: chain, known: known)
    var relevant: Set<Int> = []
    for (table, slots) in zip(tables, slots) {
      switch table.kind {
      case .level, .urgency, .firstSteps, .domain: break
      case .finding, .services: continue
      }
      for slot in slots {
        for variable in remainder.support(ofInput: slot) {
          relevant.insert(chain.variables[variable].question)
        }
      }
    }
    return relevant
  }

  /// What a short interview asks of a person, and what is known at its end.
  ///
  /// - Parameter all: What the person would say to every question.
  /// - Returns: The answers that were asked for, and how many questions were asked, those without an answer among them.
  package func shortInterview(with all: Answers) -> (answers: Answers, asked: Int) {
    var answers = Answers()
    var asked = 0
    for (place, question) in questionnaire.questions.enumerated() {
      let judgement = judge(answers)
      guard judgement.circumstances.applies[place] == .yes,
        relevantQuestions(answers, judgement).contains(place)
      else { continue }
      asked += 1
      if let answer = all[question.id] { try? answers.set(answer, to: question) }
    }
    return (answers, asked)
  }
}
