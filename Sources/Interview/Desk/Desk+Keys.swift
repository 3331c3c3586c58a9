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
    for binding in bindings where binding.keys.contains(key) {
      guard case .pick = binding.command, case .character(let digit) = key else {
        return binding.command
      }
      return digit.wholeNumberValue.map(Command.pick)
    }
    guard takesText, !showsHelp, case .character(let character) = key else { return nil }
    return .insert(String(character))
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
    if place != .unlock, !editing { bindings.append(keys.letter("x", .lock, phrases.desk.lock)) }
    if case .list = control { bindings.append(keys.pick(words.pick)) }
    bindings += keys.movement(through: true, letters: !editing)
    if !editing { bindings += keys.ends + [keys.nextRow] }
    if editing { bindings += keys.editing }
    return bindings + [keys.leave(editing: editing), keys.suspend, keys.vanish]
  }

  var helpPage: Page {
    let screens = phrases.screens
    var hidden = self
    hidden.showsHelp = false
    var seen: Set<String> = []
    let lines = hidden.page.bindings.filter { $0.command != .help && seen.insert($0.name).inserted }
      .map { Block.item("\($0.name): \($0.label)") }
    let keys = KeyMap(phrases: phrases.keys)
    var page = Page(
      title: screens.helpTitle, progress: nil, blocks: [.heading(screens.keysHere)] + lines,
      control: .reading, notes: [], aside: [], message: message, bindings: [])
    page.bindings =
      [keys.next(phrases.keys.close), keys.back(editing: false), keys.help(editing: false)]
      + keys.movement(through: false, letters: true) + [keys.suspend, keys.vanish]
    return page
  }
}
