extension TextField {
  /// Does what a command for editing asks; any other leaves the text as it is.
  mutating func edit(_ command: Command) {
    switch command {
    case .insert(let text): insert(text)
    case .write(let text):
      self = TextField()
      insert(text)
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .cursorLeft: moveLeft()
    case .cursorRight: moveRight()
    case .cursorStart: moveToStart()
    case .cursorEnd: moveToEnd()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .deleteWord: deleteWord()
    case .deleteToStart: deleteToStart()
    case .deleteToEnd: deleteToEnd()
    default: break
    }
  }
}
