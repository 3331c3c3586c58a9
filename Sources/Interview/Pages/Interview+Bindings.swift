internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// The keys that do something on the page one is on, those for the help line first.
  func bindings(for control: Control) -> [Binding] {
    let keys = KeyMap(phrases: phrases.keys)
    let editing = if case .field = control { true } else { false }
    var bindings: [Binding] = []
    switch place {
    case .question(let place):
      if AnswerRows(questionnaire.questions[place], of: assessment).isSeveral {
        bindings.append(keys.mark)
      }
      bindings.append(keys.next(phrases.keys.next))
      if whyNotAsLastTime == nil { bindings.append(keys.asLastTime(editing: editing)) }
    case .recommendation: bindings += resultBindings(keys)
    case .override: bindings.append(keys.next(phrases.keys.next))
    case .why, .compare, .sinceLastTime: break
    case .page: bindings.append(keys.letter("p", .paper, phrases.keys.paper))
    case .review, .guide: bindings.append(keys.next(phrases.keys.open))
    default: bindings.append(keys.next(editing ? phrases.keys.next : phrases.keys.choose))
    }
    if place != .welcome { bindings.append(keys.back(editing: editing)) }
    bindings.append(keys.help(editing: editing))
    if isForRunningText { bindings.append(keys.edit) }
    if offersReview { bindings.append(keys.review(editing: editing)) }
    if case .question = place, voice == .interview { bindings.append(keys.note(editing: editing)) }
    if offersUndo { bindings.append(keys.undo(editing: editing)) }
    if place == .review { bindings.append(keys.letter("m", .missing, phrases.keys.missing)) }
    if place != .recommendation { bindings += clinicianBindings(keys) }
    if offersFilter(control) { bindings.append(keys.filter) }
    if offersGuide, place != .guide { bindings.append(keys.guide(editing: editing)) }
    if case .list = control { bindings.append(keys.pick(phrases.keys.pick)) }
    if !fittingPages.isEmpty { bindings.append(keys.pick(phrases.keys.openPage)) }
    bindings += enterOnPagesToRead(keys)
    let reading = control == .reading
    bindings += keys.movement(through: !reading, letters: !editing)
    if !editing { bindings += keys.ends }
    if !reading { bindings.append(keys.nextRow) }
    if case .question(let place) = place,
      !AnswerRows(questionnaire.questions[place], of: assessment).isSeveral, !editing
    {
      bindings.append(keys.mark)
    }
    if case .override = place, !editing { bindings.append(keys.mark) }
    if editing { bindings += keys.editing }
    if place != .leave { bindings.append(keys.leave(editing: editing)) }
    bindings += [keys.suspend, keys.vanish]
    return bindings
  }

  private var offersReview: Bool {
    switch place {
    case .question, .sectionDone, .recommendation, .why, .compare, .sinceLastTime, .paper: true
    default: false
    }
  }

  /// What Enter does where another key, which the help line names, does the same.
  private func enterOnPagesToRead(_ keys: KeyMap) -> [Binding] {
    switch place {
    case .recommendation: [keys.next(phrases.keys.paper)]
    case .why, .compare, .sinceLastTime, .page: [keys.next(phrases.keys.back)]
    default: []
    }
  }

  /// What leads from a result to the change since last time, and to the choice of another level.
  private func clinicianBindings(_ keys: KeyMap) -> [Binding] {
    (offersChange ? [keys.letter("c", .sinceLastTime, phrases.keys.sinceLastTime)] : [])
      + (offersOverride ? [keys.letter("v", .override, phrases.keys.override)] : [])
  }

  private func resultBindings(_ keys: KeyMap) -> [Binding] {
    let words = phrases.keys
    guard assessment.form == nil else { return [keys.letter("p", .paper, words.paper)] }
    var bindings = [
      keys.letter("p", .paper, words.paper), keys.letter("w", .why, words.why),
    ]
    bindings += clinicianBindings(keys) + [keys.letter("l", .compare, words.compare)]
    if !openThatMatter.isEmpty {
      bindings.insert(keys.letter("s", .answerOpen, words.answerOpen), at: 0)
    }
    if !isStopped {
      bindings.append(keys.reasons(areOpen: openedReasons != .none))
      if !groupsOfReasons.isEmpty { bindings.append(keys.nextReason) }
    }
    return bindings
  }

  /// The unknown answers that could change the level, the urgency or the first steps.
  var openThatMatter: [OpenQuestion] {
    guard !isStopped else { return [] }
    return openQuestions.filter {
      !$0.couldChange.isDisjoint(with: [.level, .urgency, .firstSteps])
    }
  }

  /// What a key asks for on the page one is on.
  ///
  /// Nil when it does nothing here.
  package func command(for key: Key) -> Command? {
    let page = page
    for binding in page.bindings where binding.keys.contains(key) {
      guard case .pick = binding.command, case .character(let digit) = key else {
        return binding.command
      }
      return digit.wholeNumberValue.map(Command.pick)
    }
    guard takesText(page), case .character(let character) = key else { return nil }
    return .insert(String(character))
  }

  /// Whether what is typed here is text: in a line to write in, or in a search.
  private func takesText(_ page: Page) -> Bool {
    if showsHelp { return false }
    if case .field = page.control { return true }
    return filter != nil
  }

  /// Takes a key as it comes from a terminal.
  package mutating func press(_ key: Key) -> [Effect] {
    guard let command = command(for: key) else {
      explain(key)
      return []
    }
    return update(command)
  }

  /// Takes text that was pasted; outside of a line to write in it does nothing.
  package mutating func paste(_ text: String) -> [Effect] {
    guard takesText(page) else {
      message = phrases.handling.nothingToPasteInto
      return []
    }
    return update(.insert(text))
  }
}
