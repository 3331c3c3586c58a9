internal import Phrases

extension Desk {
  /// Takes in what came of an effect.
  package mutating func take(_ outcome: DeskOutcome) {
    switch outcome {
    case .unlocked(let entries, let warning, let notice):
      field = TextField()
      trail = []
      place = warning.map(Place.replaced) ?? .list
      listFocus = 0
      take(entries)
      message = notice
    case .refused(let sentence):
      field = TextField()
      message = sentence
    case .listed(let entries, let notice):
      take(entries)
      returnToList()
      message = notice
    case .said(let sentence): message = sentence
    case .locked(let notice):
      self = Desk(phrases: phrases, hand: hand)
      message = notice
    }
  }

  /// Says that the records are about to be locked because nothing was pressed.
  package mutating func warnOfIdleness() {
    messageBefore = message
    message = phrases.desk.idle
  }

  /// Takes the warning back, for a key that only says that somebody is there.
  package mutating func goOnAfterWarning() { message = messageBefore }

  /// Takes in how far the screen has scrolled.
  package mutating func scrolled(to line: Int) { scroll = max(0, line) }

  /// Takes a key as it comes from a terminal.
  package mutating func press(_ key: Key) -> [DeskEffect] {
    guard let command = command(for: key) else {
      message = phrases.screens.nothingHere
      return []
    }
    return update(command)
  }

  /// Takes text that was pasted.
  package mutating func paste(_ text: String) -> [DeskEffect] {
    guard takesText else {
      message = phrases.handling.nothingToPasteInto
      return []
    }
    return update(.insert(text))
  }

  /// Takes a turn of the wheel.
  package mutating func turn(_ wheel: Wheel) -> [DeskEffect] { update(wheel == .up ? .up : .down) }

  /// Does what was asked, and says what the world has to do.
  package mutating func update(_ command: Command) -> [DeskEffect] {
    if command == .vanish { return [.vanish] }
    if command == .suspend { return [.suspend] }
    message = nil
    if showsHelp { return updateHelp(command) }
    switch command {
    case .insert, .write, .deleteBackward, .deleteForward, .deleteWord, .deleteToStart,
      .deleteToEnd, .cursorLeft, .cursorRight, .cursorStart, .cursorEnd, .wordLeft, .wordRight:
      edit(command)
    case .up, .down, .first, .last, .pageUp, .pageDown, .nextRow: move(command)
    case .pick(let number): return pick(number - 1)
    case .next: return choose()
    case .back: goBack()
    case .help:
      showsHelp = true
      scroll = 0
    case .filter where place == .list && filter == nil: filter = Filter()
    case .sort where place == .list: sortNext()
    case .lock where place != .unlock: return [.lock]
    case .leave: return [.leave]
    default: message = phrases.screens.nothingHere
    }
    return []
  }

  private mutating func updateHelp(_ command: Command) -> [DeskEffect] {
    switch command {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .back, .next, .help, .leave:
      showsHelp = false
      scroll = 0
    default: message = phrases.handling.closeHelpFirst
    }
    return []
  }

  // MARK: - Places

  mutating func go(to next: Place) {
    trail.append(place)
    place = next
    field = TextField()
    scroll = 0
  }

  private mutating func goBack() {
    if filter != nil {
      filter = nil
      relist()
      return
    }
    guard let last = trail.popLast() else {
      message = phrases.handling.firstPage
      return
    }
    place = last
    field = TextField()
    scroll = 0
  }

  private mutating func returnToList() {
    trail = []
    place = .list
    field = TextField()
    scroll = 0
  }

  // MARK: - Rows

  private mutating func move(_ command: Command) {
    let last = rowCount - 1
    if place == .list {
      listFocus = min(listFocus, max(0, last)).moved(by: command, last: last)
    } else {
      focuses[place] = min(focus, max(0, last)).moved(by: command, last: last)
    }
    scroll = 0
  }

  private mutating func pick(_ row: Int) -> [DeskEffect] {
    guard place == .list else {
      guard menu.indices.contains(row) else {
        message = phrases.lines.noSuchRow(row + 1, menu.count)
        return []
      }
      focuses[place] = row
      return choose()
    }
    let at = row == 0 ? 0 : window.lowerBound + row
    guard at < rowCount else {
      message = phrases.lines.noSuchRow(row + 1, rowCount)
      return []
    }
    listFocus = at
    return choose()
  }

  private mutating func choose() -> [DeskEffect] {
    switch place {
    case .unlock:
      guard !field.text.isEmpty else {
        message = phrases.desk.noPassphrase
        return []
      }
      return [.unlock(passphrase: field.text)]
    case .deleteAgain(let id):
      let word = phrases.desk.deleteWord
      guard field.text.inPlainLetters == word.inPlainLetters else {
        message = phrases.desk.notDeleteWord(word)
        return []
      }
      return [.delete(id)]
    case .list:
      guard listFocus > 0 else { return [.begin] }
      guard listed.indices.contains(listFocus - 1) else {
        message = phrases.handling.noMatch
        return []
      }
      let id = entries[listed[listFocus - 1]].id
      if filter != nil {
        // The search has found what it was for; the list is whole again, at the same record.
        filter = nil
        relist()
        listFocus = (listed.firstIndex { entries[$0].id == id } ?? 0) + 1
      }
      go(to: .record(id))
    case .record, .delete, .replaced:
      let menu = menu
      guard menu.indices.contains(focus) else { return [] }
      return follow(menu[focus].choice)
    }
    return []
  }

  private mutating func follow(_ choice: Choice) -> [DeskEffect] {
    switch choice {
    case .effect(let effect): return [effect]
    case .go(let next): go(to: next)
    case .back: goBack()
    }
    return []
  }

  // MARK: - The list

  private mutating func sortNext() {
    let all = DeskPhrases.Order.allCases
    let place = all.firstIndex(of: order) ?? 0
    order = all[(place + 1) % all.count]
    relist()
    message = phrases.desk.order(order)
  }

  /// Takes the records in.
  private mutating func take(_ all: [DeskEntry]) {
    entries = all
    orders = [:]
    index = DeskIndex(entries.map { searchText(of: $0) })
    relist()
  }

  private func searchText(of entry: DeskEntry) -> String {
    "\(entry.label) \(entry.clinician) \(entry.changed) \(words(of: entry.status))"
  }

  /// Lists the records that are looked for, in the order that was chosen.
  mutating func relist() {
    let places = orders[order] ?? entries.places(by: order)
    orders[order] = places
    let wanted = filter?.text ?? ""
    listed = places
    if !wanted.isEmpty {
      var isFound = [Bool](repeating: false, count: entries.count)
      for place in index.find(wanted) { isFound[place] = true }
      listed = places.filter { isFound[$0] }
    }
    if filter != nil { listFocus = listed.isEmpty ? 0 : 1 }
    listFocus = min(listFocus, listed.count)
  }

  private mutating func edit(_ command: Command) {
    guard place != .list else {
      guard filter != nil else { return }
      filter?.edit(command)
      relist()
      return
    }
    field.edit(command)
  }
}
