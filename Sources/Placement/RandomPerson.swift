package import Questionnaires
package import SeededRandom

/// A person who is made up: an answer to every question, giving more or less cause for concern.
///
/// Whole people, for checks that go through many of them; a seed gives the same ones again.
package struct RandomPerson: Sendable {
  package private(set) var said: [Identifier<Question>: Answer]

  package init(_ questionnaire: Questionnaire, _ random: inout SeededGenerator) {
    let burden = Double.random(in: 0.02...0.9, using: &random)
    var said: [Identifier<Question>: Answer] = [:]
    for question in questionnaire.questions {
      said[question.id] = question.randomAnswer(burden, &random)
    }
    self.said = said
  }

  /// Takes back some answers, or leaves them open in words; who is asked stays known.
  package mutating func forget(
    _ count: Int, of questionnaire: Questionnaire, _ random: inout SeededGenerator
  ) {
    let asked = questionnaire.questions.filter { !$0.isSetByMode }
    for question in asked.shuffled(using: &random).prefix(count) {
      said[question.id] = [nil, .notSure, .preferNotToSay].randomElement(using: &random) ?? nil
    }
  }

  /// Says something else to one question.
  package mutating func say(_ answer: Answer, to question: Question) { said[question.id] = answer }

  /// What the person says, as the answers of an interview.
  ///
  /// - Throws: ``AnswerFault`` when the questionnaire is not the one that the person was made for.
  package func answers(to questionnaire: Questionnaire) throws(AnswerFault) -> Answers {
    var answers = Answers()
    for question in questionnaire.questions {
      if let answer = said[question.id] { try answers.set(answer, to: question) }
    }
    return answers
  }
}

extension Question {
  /// An answer that gives cause for concern the likelier, the greater the burden.
  package func randomAnswer(_ burden: Double, _ random: inout SeededGenerator) -> Answer {
    let isConcern = { (random: inout SeededGenerator) in
      Double.random(in: 0..<1, using: &random) < burden
    }
    switch kind {
    case .yesNo(let worse):
      let concern = isConcern(&random)
      return .choice(concern == (worse != .no) ? .yes : .no)
    case .oneOf(let choices, let worse):
      guard worse != .neither, !isConcern(&random) else {
        return .choice(choices.randomElement(using: &random)?.id ?? .no)
      }
      return .choice((worse == .last ? choices.first : choices.last)?.id ?? .no)
    case .severalOf(let choices, _, _):
      return .choices(choices.filter { _ in isConcern(&random) }.map(\.id))
    case .number(let range, _, _):
      let top = isConcern(&random) ? range.upperBound : (range.lowerBound + range.upperBound) / 4
      return .number(Int.random(in: range.lowerBound...max(range.lowerBound, top), using: &random))
    case .note: return .note("")
    }
  }
}
