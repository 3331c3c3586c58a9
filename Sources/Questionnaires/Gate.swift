/// Whether a question of a form of others is asked, as its publisher has it: by what was answered so far, and nothing else.
///
/// Unlike a condition of rules it is always settled: an answer that is missing, "not sure" or not given is no answer, and so is one to
/// a question that is itself not asked.
package indirect enum Gate: Hashable, Sendable {
  case all([Gate])
  case any([Gate])
  case not(Gate)
  /// The question at a place has an answer.
  case answered(Int)
  /// The choice was made, or is among those marked.
  case chose(Int, Identifier<Choice>)
  /// The answer is a number, written or chosen, that compares so.
  case number(Int, Comparison, ExactDecimal)
  /// The answer in words compares so: dates and times by the calendar, other words only as equal.
  case words(Int, Comparison, String)

  package enum Comparison: Hashable, Sendable { case equal, greater, less, atLeast, atMost }

  /// The places of the questions that it looks at.
  package var places: Set<Int> {
    switch self {
    case .all(let gates), .any(let gates): gates.reduce(into: []) { $0.formUnion($1.places) }
    case .not(let gate): gate.places
    case .answered(let place), .chose(let place, _), .number(let place, _, _),
      .words(let place, _, _):
      [place]
    }
  }

  /// Whether it holds, given the answers that count, by place.
  func holds(_ answers: [Answer?]) -> Bool {
    switch self {
    case .all(let gates): return gates.allSatisfy { $0.holds(answers) }
    case .any(let gates): return gates.contains { $0.holds(answers) }
    case .not(let gate): return !gate.holds(answers)
    case .answered(let place): return answer(at: place, in: answers) != nil
    case .chose(let place, let id):
      switch answer(at: place, in: answers) {
      case .choice(let chosen): return chosen == id
      case .choices(let marked): return marked.contains(id)
      default: return false
      }
    case .number(let place, let comparison, let wanted):
      let number: ExactDecimal? =
        switch answer(at: place, in: answers) {
        case .number(let number): ExactDecimal(number)
        case .note(let text): ExactDecimal(text)
        default: nil
        }
      return number.map { comparison.holds($0 == wanted, $0 < wanted, wanted < $0) } ?? false
    case .words(let place, let comparison, let wanted):
      guard case .note(let text) = answer(at: place, in: answers) else { return false }
      return comparison.holds(
        text == wanted, CalendarText.isBefore(text, wanted), CalendarText.isBefore(wanted, text))
    }
  }

  private func answer(at place: Int, in answers: [Answer?]) -> Answer? {
    answers.indices.contains(place) ? answers[place] : nil
  }
}

extension Gate.Comparison {
  fileprivate func holds(_ isEqual: Bool, _ isLess: Bool, _ isGreater: Bool) -> Bool {
    switch self {
    case .equal: isEqual
    case .greater: isGreater
    case .less: isLess
    case .atLeast: isGreater || isEqual
    case .atMost: isLess || isEqual
    }
  }
}
