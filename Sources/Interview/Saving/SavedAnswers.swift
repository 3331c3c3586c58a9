internal import Phrases
internal import Placement
internal import Questionnaires

/// Whether somebody's own answers are saved on this computer, to go on later; nothing is unless they ask for it.
package enum SavedAnswers: Hashable, Sendable {
  /// There is no place for them here.
  case unavailable
  case none
  /// Some are there, and their passphrase has not been given.
  case sealed
  /// This interview is what was saved, or was saved itself.
  case open
}

/// What a person can ask for about saved answers.
package enum SavingTask: Hashable, Sendable {
  /// Save, and end.
  case save
  case goOn
  case delete
}

extension Interview {
  /// Takes in what is saved on this computer; the answers to a form have a file of their own, which other programs read.
  package mutating func take(_ saved: SavedAnswers) {
    savedAnswers = assessment.form == nil ? saved : .unavailable
  }

  typealias MenuRow = (row: Control.Row, choice: Choice)

  /// On the first page for oneself: the way back into what was saved.
  var savedRows: [MenuRow] {
    guard savedAnswers == .sealed else { return [] }
    return [(.init(phrases.saving.goOnRow), .saving(.goOn))]
  }

  /// On the page before the end.
  var savingRows: [MenuRow] {
    guard voice == .person, place == .leave, hasSomethingToSave else { return [] }
    let words = phrases.saving
    switch savedAnswers {
    case .unavailable: return []
    case .none, .sealed: return [(.init(words.saveRow), .saving(.save))]
    case .open:
      return [
        (.init(words.saveAgainRow), .saving(.save)), (.init(words.deleteRow), .saving(.delete)),
      ]
    }
  }

  private var hasSomethingToSave: Bool {
    questionnaire.questions.contains { !$0.isSetByMode && answers[$0.id] != nil }
  }
}
