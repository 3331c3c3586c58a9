import Phrases
import Questionnaires

extension ShownPage {
  /// What the program says in between: what is missing, where a file went, and what line mode adds.
  static func messages(_ voice: Voice, in language: Language = .english) -> [ShownPage] {
    let phrases = Phrases.of(language)
    let prompts = phrases.prompts
    let screens = phrases.screens
    let paper = phrases.paper
    let lines = phrases.lines
    let answering = [
      prompts.chooseFirst, prompts.markFirst, prompts.writeNumber(0...30), screens.chooseLine,
      screens.nothingHere, screens.tooSmall(40, 10), screens.notAnswered(1), screens.notAnswered(3),
    ]
    let hands = phrases.handling
    let handling = [
      hands.undone("Hogar", "No"), hands.undone("Hogar", nil), hands.nothingToUndo,
      hands.undoElsewhere, hands.noMatch, hands.nothingMissing, hands.notesAreForClinicians,
      hands.notesAreForQuestions, hands.reviewElsewhere, hands.resultElsewhere,
      hands.paperElsewhere, hands.lettersChooseNothing, hands.searchForLetters,
      hands.noNumbersHere, hands.startOfText, hands.endOfText, hands.rightGoesNowhere,
      hands.noRowsHere, hands.nothingToPasteInto, hands.closeHelpFirst, hands.firstPage,
      hands.leftOut(["Hogar"]), hands.leftOut(["A", "B", "C", "D", "E"]),
    ]
    let saving = [
      paper.noFileName, paper.exists("waymark-summary.txt"), paper.saved("waymark-summary.txt"),
      paper.notSaved("waymark-summary.txt", "EIO"), paper.printed, paper.noPrinter,
      paper.notPrinted("EIO"),
    ]
    let typing =
      lines.intro + [
        lines.notUnderstood("9"), lines.keep("Yes"), lines.several, lines.typeNumber,
        lines.noSuchRow(9, 4), lines.inputEnded, lines.idle, lines.wordsHere,
        lines.findLine, lines.restAsBefore, lines.noneFound,
      ]
    let session = phrases.session
    let around = [
      session.noEditor, session.notEdited(session.editorEnded(1)),
      session.notEdited(session.editorLeftNothing),
      session.notEdited(session.noPrivateFile("EIO")), session.cut(2_000),
      session.idle, session.endedIdle(.seconds(600)),
    ]
    let keys = [
      phrases.keys.next, phrases.keys.choose, phrases.keys.answerOpen, phrases.keys.quickExit,
      phrases.keys.review, phrases.keys.compare, phrases.keys.paper, phrases.keys.exitHow,
      phrases.keys.edit, phrases.keys.suspend,
    ]
    return [
      ShownPage(name: "messages on answers", voice: voice, texts: answering),
      ShownPage(name: "messages on keys", voice: voice, texts: handling),
      ShownPage(name: "messages on papers", voice: voice, texts: saving),
      ShownPage(name: "messages around the interview", voice: voice, texts: around),
      ShownPage(name: "messages of line mode", voice: voice, texts: typing),
      ShownPage(name: "names of keys", voice: voice, texts: keys),
    ] + (voice == .interview ? records(in: language) : [])
  }
}
