import SeededRandom
import Placement
import Questionnaires

/// A person with an answer to every question, more or less burdened.
struct RandomPerson {
  private(set) var said: [Identifier<Question>: Answer]

  init(_ questionnaire: Questionnaire, _ random: inout SeededGenerator) {
    let burden = Double.random(in: 0.02...0.9, using: &random)
    var said: [Identifier<Question>: Answer] = [:]
    for question in questionnaire.questions {
      said[question.id] = question.randomAnswer(burden, &random)
    }
    self.said = said
  }

  /// Takes back some answers, or leaves them open in words.
  mutating func forget(
    _ count: Int, of questionnaire: Questionnaire, _ random: inout SeededGenerator
  ) {
    for question in questionnaire.questions.shuffled(using: &random).prefix(count) {
      said[question.id] = [nil, .notSure, .preferNotToSay].randomElement(using: &random) ?? nil
    }
  }

  mutating func say(_ answer: Answer, to question: Question) { said[question.id] = answer }

  func answers(to questionnaire: Questionnaire) throws -> Answers {
    var answers = Answers()
    for question in questionnaire.questions {
      if let answer = said[question.id] { try answers.set(answer, to: question) }
    }
    return answers
  }
}

extension Question {
  /// An answer that gives cause for concern the likelier, the greater the burden.
  func randomAnswer(_ burden: Double, _ random: inout SeededGenerator) -> Answer {
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

  /// Every answer that the question allows, but for notes.
  var allAnswers: [Answer] {
    switch kind {
    case .yesNo: [.choice(.no), .choice(.yes)]
    case .oneOf(let choices, _): choices.map { .choice($0.id) }
    case .severalOf(let choices, _, _):
      (0..<(1 << choices.count)).map { marks in
        .choices(choices.indices.filter { marks & (1 << $0) != 0 }.map { choices[$0].id })
      }
    case .number(let range, _, _): range.map(Answer.number)
    case .note: []
    }
  }

  /// The answers that are one step worse than another; none where no way is worse.
  func oneStepWorse(than answer: Answer) -> [Answer] {
    switch (kind, answer) {
    case (.yesNo(.yes), .choice(.no)): return [.choice(.yes)]
    case (.yesNo(.no), .choice(.yes)): return [.choice(.no)]
    case (.oneOf(let choices, let worse), .choice(let id)):
      let step = worse == .last ? 1 : worse == .first ? -1 : 0
      guard step != 0, let place = choices.firstIndex(where: { $0.id == id }),
        choices.indices.contains(place + step)
      else { return [] }
      return [.choice(choices[place + step].id)]
    case (.severalOf(let choices, _, .marked), .choices(let marked)):
      return choices.map(\.id).filter { !marked.contains($0) }.map { .choices(marked + [$0]) }
    case (.severalOf(_, _, .unmarked), .choices(let marked)):
      return marked.map { gone in .choices(marked.filter { $0 != gone }) }
    case (.number(let range, _, let worse), .number(let number)):
      let step = worse == .more ? 1 : worse == .less ? -1 : 0
      return step != 0 && range.contains(number + step) ? [.number(number + step)] : []
    default: return []
    }
  }
}
