internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// Does what was asked, and says what the world has to do.
  package mutating func update(_ command: Command) -> [Effect] {
    if command == .vanish { return [.vanish] }
    if command == .suspend { return [.suspend] }
    message = nil
    if showsHelp { return updateHelp(command) }
    if let effects = updateFilter(command) { return effects }
    switch command {
    case .up, .down, .first, .last, .pageUp, .pageDown, .nextRow: move(command)
    case .pick(let number): return pick(row: number - 1)
    case .mark: return mark()
    case .next: return next()
    case .back: goBack()
    case .help: showHelp()
    case .review: go(to: .review)
    case .note: openNote()
    case .why: go(to: .why)
    case .reasons: toggleReasons()
    case .nextReason: openNextReason()
    case .compare: go(to: .compare)
    case .override: beginOverride()
    case .sinceLastTime: goToChange()
    case .asLastTime: answerAsLastTime()
    case .paper: openPaper()
    case .guide: openGuide()
    case .answerOpen: answerNextOpenQuestion()
    case .undo: undo()
    case .filter: beginFilter()
    case .missing: return goToNextMissing()
    case .sort, .lock: message = phrases.screens.nothingHere
    case .leave: return askToLeave()
    case .vanish: return [.vanish]
    case .suspend: return [.suspend]
    case .edit: return askForEditor()
    case .goToLine: goToLine()
    case .insert, .write, .deleteBackward, .deleteForward, .cursorLeft, .cursorRight, .cursorStart,
      .cursorEnd, .wordLeft, .wordRight, .deleteWord, .deleteToStart, .deleteToEnd:
      edit(command)
    }
    return []
  }

  /// Takes in what came of an effect.
  package mutating func take(_ outcome: Outcome) {
    switch outcome {
    case .saved(let path):
      returnToPaper()
      message = phrases.paper.saved(path)
    case .fileExists(let paper, let path):
      go(to: .overwrite(paper, path: path))
    case .notSaved(let path, let reason): message = phrases.paper.notSaved(path, reason)
    case .printersFound(let paper, let found):
      printers = found
      go(to: .printing(paper))
    case .printed:
      leavePrinting()
      message = phrases.paper.printed
    case .noPrinter:
      leavePrinting()
      message = phrases.paper.noPrinter
    case .notPrinted(let reason): message = phrases.paper.notPrinted(reason)
    case .keptElsewhere(let path):
      keeping = .kept
      message = phrases.desk.keptElsewhere(path)
    case .edited(let text): keepEdited(text)
    case .noEditor: message = phrases.session.noEditor
    case .notEdited(let reason): message = phrases.session.notEdited(reason)
    }
  }

  /// Takes in how far the screen has scrolled: it knows where the page ends.
  package mutating func scrolled(to line: Int) {
    scroll = max(0, line)
    goesToOpened = false
  }

  /// Clears the line for messages.
  package mutating func silence() { message = nil }

  /// Puts a sentence on the line for messages.
  package mutating func say(_ sentence: String) { message = sentence }

  // MARK: - Moving and marking

  /// A scroll beyond every page; the screen takes it back to what it has.
  static let top = 10_000

  /// How many lines a page key scrolls: as many as the smallest window shows, so that none is passed over.
  private static let screenful = 7

  private mutating func updateHelp(_ command: Command) -> [Effect] {
    switch command {
    case .up, .pageUp, .down, .pageDown: scrollBy(command)
    case .back, .help, .next, .leave:
      showsHelp = false
      scroll = 0
    case .guide: openGuide()
    default: message = phrases.handling.closeHelpFirst
    }
    return []
  }

  mutating func showHelp() {
    showsHelp = true
    scroll = 0
  }

  private mutating func scrollBy(_ command: Command) {
    switch command {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - Self.screenful)
    case .pageDown: scroll += Self.screenful
    case .first: scroll = 0
    default: scroll = Self.top
    }
  }

  /// Moves the focus through the rows, or through the lines of a page that is only read.
  ///
  /// On a page with rows, ``scroll`` counts the lines that the view is lifted above the focused row, so that words above the
  /// first row can be read in a small window.
  private mutating func move(_ command: Command) {
    let last = rowCount - 1
    guard last >= 0 else { return scrollBy(command) }
    let focus = draft.focus
    switch command {
    case .up where focus == 0: scroll += 1
    case .pageUp where focus == 0: scroll += Self.screenful
    case .down where scroll > 0: scroll -= 1
    case .pageDown where scroll > 0: scroll = max(0, scroll - Self.screenful)
    default:
      draft.focus = focus.moved(by: command, last: last)
      if command == .first { scroll = Self.top }
    }
    guard draft.focus != focus else { return }
    draft.isTouched = true
    if command != .first { scroll = 0 }
  }

  /// How many rows the focus can stand on, a line to write in among them.
  var rowCount: Int {
    switch page.control {
    case .reading: 0
    case .list(let rows, _): rows.count
    case .field(_, let rows, _): rows.count + 1
    }
  }

  private mutating func pick(row: Int) -> [Effect] {
    if place == .recommendation {
      openFittingPage(row + 1)
      return []
    }
    let offset = if case .field = page.control { 1 } else { 0 }
    guard (0..<page.control.rows.count).contains(row) else {
      message = phrases.lines.noSuchRow(row + 1, page.control.rows.count)
      return []
    }
    if case .question(let place) = place {
      draft = AnswerRows(questionnaire.questions[place], of: assessment).toggling(
        row + offset, in: draft)
      scroll = 0
      return []
    }
    if case .override = place {
      mark(overrideRow: row)
      return []
    }
    draft.focus = row + offset
    draft.isTouched = true
    return choose()
  }

  private mutating func mark() -> [Effect] {
    if case .override(let step) = place, step != .words {
      mark(overrideRow: draft.focus)
      return []
    }
    guard case .question(let place) = place else {
      draft.isTouched = true
      return choose()
    }
    draft = AnswerRows(questionnaire.questions[place], of: assessment).toggling(
      draft.focus, in: draft)
    return []
  }

  private mutating func next() -> [Effect] {
    switch place {
    case .question(let place):
      keepAnswer(to: place)
      return []
    case .note(let place):
      keepNote(on: place)
      return []
    default: return choose()
    }
  }

  // MARK: - Writing

  private mutating func edit(_ command: Command) {
    guard case .field = page.control else { return }
    draft.isTouched = true
    explainEdge(command)
    // Writing is about the line: an open answer that was marked no longer stands.
    draft.focus = 0
    draft.marked = []
    draft.field.edit(command)
  }
}
