internal import Phrases

extension KeyMap {
  /// The keys that work in a line to write in.
  var editing: [Binding] {
    let words = phrases.editing
    return [
      edit(.cursorLeft, [.left], words.left), edit(.cursorRight, [.right], words.right),
      edit(.cursorStart, [.home, .control("a")], words.start),
      edit(.cursorEnd, [.end, .control("e")], words.end),
      edit(.wordLeft, [.wordLeft], words.wordLeft), edit(.wordRight, [.wordRight], words.wordRight),
      edit(.deleteBackward, [.backspace, .control("h")], words.deleteBackward),
      edit(.deleteForward, [.delete], words.deleteForward),
      edit(.deleteWord, [.control("w"), .deleteWord], words.deleteWord),
      edit(.deleteToStart, [.control("u")], words.deleteToStart),
      edit(.deleteToEnd, [.control("k")], words.deleteToEnd),
    ]
  }

  /// The keys that work while one types what to look for.
  func searching(_ label: String) -> [Binding] {
    let words = phrases.editing
    return [
      next(label),
      Binding(.back, [.escape, .backTab], name: "Esc", label: phrases.close, word: "<"),
      help(editing: true),
    ] + movement(through: true, letters: false) + [
      Binding(.nextRow, [.tab], name: "Tab", label: phrases.tab),
      edit(.deleteBackward, [.backspace, .control("h")], words.deleteBackward),
      edit(.deleteWord, [.control("w"), .deleteWord], words.deleteWord),
      edit(.deleteToStart, [.control("u")], words.deleteToStart),
      leave(editing: true), vanish,
    ]
  }

  private func edit(_ command: Command, _ keys: [Key], _ words: EditingPhrases.Words) -> Binding {
    Binding(command, keys, name: words.name, label: words.label)
  }
}
