package import Phrases

/// What is asked of somebody who wants to save their answers, go on with saved ones, or delete them.
package struct SavingDialogue: Sendable {
  package let phrases: Phrases
  package let task: SavingTask
  /// Whether saving puts these answers in place of others.
  let replaces: Bool
  /// The fewest letters of a new passphrase.
  let least: Int
  let hand: Interview.Hand
  package internal(set) var place = Place.menu
  package internal(set) var message: String?
  package internal(set) var scroll = 0
  var focus = 0
  var field = TextField()
  /// What was typed the first time.
  var first = ""
  var showsHelp = false

  /// Where one is in it.
  package enum Place: Hashable, Sendable {
    case menu
    case passphrase
    /// The same once more, so that nobody is locked out by a slip.
    case again
    case delete
  }

  /// Begins it.
  ///
  /// - Parameters:
  ///   - task: What it is about.
  ///   - phrases: In which language.
  ///   - replaces: Whether saving puts these answers in place of others.
  ///   - least: The fewest letters of a new passphrase.
  ///   - hand: Whether commands come as keys or as typed words.
  package init(
    _ task: SavingTask, phrases: Phrases, replaces: Bool = false, least: Int,
    hand: Interview.Hand = .keys
  ) {
    self.task = task
    self.hand = hand
    self.phrases = phrases
    self.replaces = replaces
    self.least = least
    place = task == .delete ? .delete : .menu
  }
}

/// Something that the dialogue asks the world for.
package enum SavingEffect: Hashable, Sendable {
  case save(passphrase: String)
  case open(passphrase: String)
  case delete
  /// Back to where it was called from, with nothing done.
  case giveUp
  case vanish
  case suspend
}

extension SavingDialogue {
  /// Takes in that something was refused, and lets it be tried again.
  package mutating func refuse(_ sentence: String) {
    field = TextField()
    first = ""
    if place == .again { place = .passphrase }
    message = sentence
  }

  /// Takes in how far the screen has scrolled.
  package mutating func scrolled(to line: Int) { scroll = max(0, line) }

  /// Takes a key as it comes from a terminal.
  package mutating func press(_ key: Key) -> [SavingEffect] {
    guard let command = command(for: key) else {
      message = phrases.screens.nothingHere
      return []
    }
    return update(command)
  }

  /// Takes text that was pasted.
  package mutating func paste(_ text: String) -> [SavingEffect] {
    guard takesText else {
      message = phrases.handling.nothingToPasteInto
      return []
    }
    return update(.insert(text))
  }

  /// Does what was asked, and says what the world has to do.
  package mutating func update(_ command: Command) -> [SavingEffect] {
    if command == .vanish { return [.vanish] }
    if command == .suspend { return [.suspend] }
    message = nil
    if showsHelp { return updateHelp(command) }
    switch command {
    case .up, .down, .first, .last, .pageUp, .pageDown, .nextRow:
      focus = focus.moved(by: command, last: max(0, menu.count - 1))
    case .pick(let number):
      guard menu.indices.contains(number - 1) else {
        message = phrases.lines.noSuchRow(number, menu.count)
        return []
      }
      return follow(menu[number - 1].choice)
    case .next: return next()
    case .back, .leave: return goBack()
    case .help:
      showsHelp = true
      scroll = 0
    default:
      if takesText { field.edit(command) } else { message = phrases.screens.nothingHere }
    }
    return []
  }

  private mutating func updateHelp(_ command: Command) -> [SavingEffect] {
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

  private mutating func next() -> [SavingEffect] {
    let typed = field.text
    switch place {
    case .menu, .delete:
      return menu.indices.contains(focus) ? follow(menu[focus].choice) : []
    case .passphrase where typed.isEmpty: message = phrases.desk.noPassphrase
    case .passphrase where task == .goOn: return [.open(passphrase: typed)]
    case .passphrase where typed.count < least: refuse(phrases.passphrase.tooShort(least))
    case .passphrase:
      first = typed
      go(to: .again)
    case .again where typed == first: return [.save(passphrase: typed)]
    case .again: refuse(phrases.passphrase.different)
    }
    return []
  }

  private mutating func follow(_ choice: Choice) -> [SavingEffect] {
    switch choice {
    case .go(let next): go(to: next)
    case .effect(let effect): return [effect]
    }
    return []
  }

  private mutating func go(to next: Place) {
    place = next
    field = TextField()
    focus = 0
    scroll = 0
  }

  private mutating func goBack() -> [SavingEffect] {
    switch place {
    case .menu: return [.giveUp]
    case .delete where task == .delete: return [.giveUp]
    case .passphrase, .delete: go(to: .menu)
    case .again: go(to: .passphrase)
    }
    first = ""
    return []
  }
}
