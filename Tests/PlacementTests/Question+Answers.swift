import Questionnaires

extension Question {
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
