internal import Phrases

extension Desk {
  /// Whether what is typed here is text.
  var takesText: Bool {
    switch place {
    case .unlock, .deleteAgain: true
    case .list: filter != nil
    case .record, .delete, .replaced: false
    }
  }

  /// What a key asks for on the page one is on; nil when it does nothing here.
  package func command(for key: Key) -> Command? {
    // The list need not be laid out to know its keys.
    let bindings = place == .list && !showsHelp ? bindings(for: .list([], focus: 0)) : page.bindings
    return bindings.command(for: key, takesText: takesText && !showsHelp)
  }

  /// The keys that do something on the page one is on, those for the help line first.
  func bindings(for control: Control) -> [Binding] {
    let keys = KeyMap(phrases: phrases.keys)
    let words = phrases.keys
    if filter != nil { return keys.searching(words.open) }
    let editing = takesText
    var bindings = [keys.next(place == .list ? words.open : editing ? words.next : words.choose)]
    if !trail.isEmpty { bindings.append(keys.back(editing: editing)) }
    bindings.append(keys.help(editing: editing))
    if place == .list {
      bindings += [keys.filter, keys.letter("o", .sort, phrases.desk.sort)]
    }
    if place != .unlock, !editing { bindings.append(keys.lock(phrases.desk.lock)) }
    if case .list = control { bindings.append(keys.pick(words.pick)) }
    bindings += keys.movement(through: true, letters: !editing)
    if !editing { bindings += keys.ends + [keys.nextRow] }
    if editing { bindings += keys.editing }
    return bindings + [keys.leave(editing: editing), keys.suspend, keys.vanish]
  }

  var helpPage: Page {
    var hidden = self
    hidden.showsHelp = false
    var page = hidden.page.ofItsKeys(phrases, hand)
    page.message = message
    return page
  }
}
