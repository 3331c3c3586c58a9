internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// Whether the rows here are so many that one may look for them by their words.
  func offersFilter(_ control: Control) -> Bool {
    if case .list(let rows, _) = control { rows.count >= Filter.fewestRows } else { false }
  }

  mutating func beginFilter() {
    guard offersFilter(page.control) else {
      message = phrases.screens.nothingHere
      return
    }
    filter = Filter()
    scroll = 0
  }

  /// Does what was asked while a search goes on; nil for what has to be done without it.
  mutating func updateFilter(_ command: Command) -> [Effect]? {
    guard var search = filter else { return nil }
    let last = rowCount - 1
    switch command {
    case .insert, .write, .deleteBackward, .deleteWord, .deleteToStart:
      search.edit(command)
      scroll = 0
    case .up, .down, .first, .last, .pageUp, .pageDown, .nextRow:
      search.focus = min(search.focus, max(0, last)).moved(by: command, last: last)
    case .next, .mark: return take(search.focus)
    case .pick(let number): return take(number - 1)
    case .back:
      filter = nil
      return []
    case .help:
      showHelp()
      return []
    default:
      filter = nil
      return nil
    }
    filter = search
    return []
  }

  /// Takes one of the rows found, as if one had moved to it and pressed Enter; a choice of a question is marked.
  private mutating func take(_ match: Int) -> [Effect] {
    let search = filter
    filter = nil
    let rows = page.control.rows
    let matches = search?.matches(rows) ?? []
    guard matches.indices.contains(match) else {
      filter = search
      message = phrases.handling.noMatch
      return []
    }
    scroll = 0
    if case .question(let place) = place {
      draft = AnswerRows(questionnaire.questions[place], of: assessment).toggling(
        matches[match], in: draft)
      return []
    }
    if case .override = place {
      mark(overrideRow: matches[match])
      return []
    }
    draft.focus = matches[match]
    draft.isTouched = true
    return choose()
  }
}

extension Int {
  /// The row that a command for moving leads to from this one.
  func moved(by command: Command, last: Int) -> Int {
    guard last >= 0 else { return 0 }
    return switch command {
    case .up: Swift.max(0, self - 1)
    case .down: Swift.min(last, self + 1)
    case .pageUp: Swift.max(0, self - 5)
    case .pageDown: Swift.min(last, self + 5)
    case .first: 0
    case .nextRow: self >= last ? 0 : self + 1
    default: last
    }
  }
}
