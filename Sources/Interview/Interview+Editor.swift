internal import Phrases
internal import Questionnaires

// Long texts can be written with the editor that a person knows, where a line is too short for them.
extension Interview {
  /// Whether the line here is for running text.
  var isForRunningText: Bool {
    switch place {
    case .note, .override(.words): true
    case .question(let place):
      questionnaire.questions[place].isNote && questionnaire.questions[place].entry?.isWords ?? true
    default: false
    }
  }

  mutating func askForEditor() -> [Effect] {
    guard isForRunningText else {
      message = phrases.screens.nothingHere
      return []
    }
    return [.edit(draft.field.text)]
  }

  /// Puts what was written into the line, as one line.
  mutating func keepEdited(_ text: String) {
    guard isForRunningText else { return }
    var line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    while line.last == " " { line.removeLast() }
    guard line != draft.field.text else { return }
    let kept = String(line.prefix(TextField.limit))
    _ = update(.write(kept))
    if kept != line { message = phrases.session.cut(TextField.limit) }
  }
}
