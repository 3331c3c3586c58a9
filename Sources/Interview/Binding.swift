internal import Phrases

/// A command with the keys that give it: what dispatches keys also writes the help line and the help page.
package struct Binding: Hashable, Sendable {
  package let command: Command
  package let keys: [Key]
  /// How the key is called: "Enter".
  package let name: String
  /// What it does: "next".
  package let label: String
  /// What to type for it in line mode; empty where line mode has no need of it.
  package let word: String

  init(_ command: Command, _ keys: [Key], name: String, label: String, word: String = "") {
    self.command = command
    self.keys = keys
    self.name = name
    self.label = label
    self.word = word
  }
}

/// The keys of every kind of page, in the order in which the help line shows them.
struct KeyMap {
  let phrases: KeyPhrases

  static let digits: [Key] = "123456789".map { .character($0) }

  /// The bindings for moving: in lists through rows, on pages that are read through lines.
  func movement(through list: Bool, letters: Bool) -> [Binding] {
    let label = list ? phrases.move : phrases.scroll
    let up: [Key] = letters ? [.up, .character("k")] : [.up]
    let down: [Key] = letters ? [.down, .character("j")] : [.down]
    return [
      Binding(.up, up, name: phrases.arrows, label: label),
      Binding(.down, down, name: phrases.arrows, label: label),
      Binding(.pageUp, [.pageUp], name: phrases.page, label: phrases.scroll),
      Binding(.pageDown, [.pageDown], name: phrases.page, label: phrases.scroll),
    ]
  }

  var ends: [Binding] {
    [
      Binding(.first, [.home], name: phrases.home, label: phrases.toFirst),
      Binding(.last, [.end], name: phrases.end, label: phrases.toLast),
    ]
  }

  func pick(_ label: String) -> Binding {
    Binding(.pick(0), Self.digits, name: phrases.digits, label: label)
  }

  var mark: Binding {
    Binding(.mark, [.character(" ")], name: phrases.space, label: phrases.mark)
  }

  /// Opens reasons in place, or closes them.
  func reasons(areOpen: Bool) -> Binding {
    Binding(
      .reasons, [.character(" ")], name: phrases.space,
      label: areOpen ? phrases.closeReasons : phrases.openReasons, word: "o")
  }

  /// Tab goes from reason to reason as it goes from row to row elsewhere.
  var nextReason: Binding {
    Binding(.nextReason, [.tab], name: "Tab", label: phrases.nextReason)
  }

  func next(_ label: String) -> Binding {
    Binding(.next, [.enter], name: phrases.enter, label: label)
  }

  /// Backspace, Left and "<" go back, except where they edit text.
  ///
  /// A terminal that has no arrow to show names the key by this sign, so it must be one.
  func back(editing: Bool) -> Binding {
    let keys: [Key] = [.backTab, .escape] + (editing ? [] : [.backspace, .left, .character("<")])
    return Binding(
      .back, keys, name: editing ? "Esc" : "←", label: phrases.back, word: "<")
  }

  func help(editing: Bool) -> Binding {
    Binding(
      .help, editing ? [.function(1)] : [.character("?"), .function(1)],
      name: editing ? "F1" : "?", label: phrases.help, word: "?")
  }

  func review(editing: Bool) -> Binding {
    Binding(
      .review, editing ? [.function(2)] : [.character("r"), .function(2)],
      name: editing ? "F2" : "r", label: phrases.review, word: "r")
  }

  func guide(editing: Bool) -> Binding {
    Binding(
      .guide, editing ? [.function(3)] : [.character("g"), .function(3)],
      name: editing ? "F3" : "g", label: phrases.guide, word: "g")
  }

  /// Takes the last answer back.
  func undo(editing: Bool) -> Binding {
    Binding(
      .undo, editing ? [.function(6)] : [.character("u"), .function(6)],
      name: editing ? "F6" : "u", label: phrases.undo, word: "u")
  }

  /// Says the same as last time; in a line of text the sign belongs to the text.
  func asLastTime(editing: Bool) -> Binding {
    Binding(
      .asLastTime, editing ? [.function(7)] : [.character("="), .function(7)],
      name: editing ? "F7" : "=", label: phrases.asLastTime, word: "=")
  }

  var filter: Binding {
    Binding(.filter, [.character("/")], name: "/", label: phrases.filter)
  }

  /// Tab goes round through the rows, so that it is never a trap.
  var nextRow: Binding { Binding(.nextRow, [.tab], name: "Tab", label: phrases.tab) }

  func letter(_ letter: Character, _ command: Command, _ label: String) -> Binding {
    Binding(
      command, [.character(letter)], name: String(letter), label: label, word: String(letter))
  }

  /// Seals the records; as a word it is whole, for "x" alone is the quick exit in line mode.
  func lock(_ label: String) -> Binding {
    Binding(.lock, [.character("x")], name: "x", label: label, word: "lock")
  }

  /// The clinician's note; in a line of text the letter belongs to the text.
  func note(editing: Bool) -> Binding {
    Binding(
      .note, editing ? [.function(4)] : [.character("n"), .function(4)],
      name: editing ? "F4" : "n", label: phrases.note, word: "n")
  }

  func leave(editing: Bool) -> Binding {
    Binding(
      .leave, editing ? [.control("c")] : [.character("q"), .control("c")],
      name: editing ? "Ctrl-C" : "q", label: phrases.leave, word: "q")
  }

  /// Another program for running text; in line mode the words are typed, and long lines are no trouble.
  var edit: Binding {
    Binding(.edit, [.control("g"), .function(5)], name: "Ctrl-G", label: phrases.edit)
  }

  /// In line mode the system itself does this.
  var suspend: Binding {
    Binding(.suspend, [.control("z")], name: "Ctrl-Z", label: phrases.suspend)
  }

  var vanish: Binding {
    Binding(
      .vanish, [.function(9), .control("x")], name: "F9", label: phrases.quickExit, word: "x")
  }
}
