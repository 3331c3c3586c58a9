internal import Phrases
internal import Questionnaires

extension Interview {
  /// Says why a key does nothing here, in a sentence of its own where there is one.
  mutating func explain(_ key: Key) {
    message = showsHelp ? phrases.handling.closeHelpFirst : reason(for: key)
  }

  private func reason(for key: Key) -> String {
    let words = phrases.handling
    switch key {
    case .character("n"), .function(4):
      return voice == .person ? words.notesAreForClinicians : words.notesAreForQuestions
    case .character("u"), .function(6):
      return history.isEmpty ? words.nothingToUndo : words.undoElsewhere
    case .character("r"), .function(2): return words.reviewElsewhere
    case .character("w"), .character("l"): return words.resultElsewhere
    case .character("s") where place == .recommendation && !isStopped:
      return phrases.result.settled[voice]
    case .character("s"): return words.resultElsewhere
    case .character("p"): return words.paperElsewhere
    case .character("c"): return followsNone ?? phrases.reassessment.changeElsewhere
    case .character("="), .function(7): return whyNotAsLastTime ?? phrases.screens.nothingHere
    case .character("v"): return whyNoOverride ?? phrases.override.elsewhere
    case .character("g"), .function(3): return phrases.screens.nothingHere
    case .character(" "): return words.noRowsHere
    case .character(let sign) where sign.isNumber: return words.noNumbersHere
    case .character(let letter) where letter.isLetter: return reasonForLetters
    case .right: return words.rightGoesNowhere
    case .backspace, .left, .escape, .backTab: return words.firstPage
    default: return phrases.screens.nothingHere
    }
  }

  private var reasonForLetters: String {
    let control = page.control
    if offersFilter(control) { return phrases.handling.searchForLetters }
    if case .list = control { return phrases.handling.lettersChooseNothing }
    return phrases.screens.nothingHere
  }

  /// Says where the ends of a text are, to one who wants to go or to delete beyond them.
  mutating func explainEdge(_ command: Command) {
    let field = draft.field
    switch command {
    case .cursorLeft, .wordLeft, .deleteBackward, .deleteWord, .deleteToStart:
      if field.cursor == 0 { message = phrases.handling.startOfText }
    case .cursorRight, .wordRight, .deleteForward, .deleteToEnd:
      if field.cursor == field.text.count { message = phrases.handling.endOfText }
    default: break
    }
  }
}
