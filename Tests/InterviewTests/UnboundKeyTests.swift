import Interview
import Phrases
import Questionnaires
import ShippedAssessment
import Testing

@Suite("A key that does nothing here")
struct UnboundKeyTests {
  private let words = Phrases.english.handling

  @Test("says why, in a sentence of its own")
  func reasons() throws {
    let first = try Interview.atFirstQuestion()
    let long = try Interview.atLongQuestion()
    let clinical = try Interview.atFirstQuestion(.interview)
    var review = clinical
    review.hit(.character("r"))
    var result = first
    result.hit(.character("r"), .character("1"))
    var levels = result
    levels.hit(.character("l"))
    let number = try Interview.atDrinkingDays()
    let welcome = Interview(of: first.assessment, phrases: .english)
    for (interview, key, sentence): (Interview, Key, String) in [
      (first, .character("n"), words.notesAreForClinicians),
      (review, .character("n"), words.notesAreForQuestions),
      (first, .character("u"), words.nothingToUndo),
      (first, .character("7"), "There is no line 7. Choose from 1 to 4."),
      (first, .character("z"), words.lettersChooseNothing),
      (long, .character("z"), words.searchForLetters),
      (first, .character("w"), words.resultElsewhere),
      (first, .character("p"), words.paperElsewhere),
      (first, .right, words.rightGoesNowhere),
      (review, .character("p"), words.paperElsewhere),
      (number, .left, words.startOfText), (number, .backspace, words.startOfText),
      (number, .right, words.endOfText),
      (welcome, .backspace, words.firstPage), (welcome, .character("r"), words.reviewElsewhere),
      (levels, .character(" "), words.noRowsHere),
      (first, .function(12), Phrases.english.screens.nothingHere),
    ] {
      var interview = interview
      let before = interview.page
      interview.hit(key)
      #expect(interview.message == sentence, "\(key)")
      interview.say("")
      var same = before
      same.message = ""
      #expect(interview.page == same)
    }
  }

  @Test("over help says how to close it")
  func help() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("?"), .character("2"))
    #expect(interview.message == words.closeHelpFirst && interview.showsHelp)
  }

  @Test("every such sentence fits a line of 50 columns, with the sign before it")
  func short() {
    for sentence in [
      words.nothingToUndo, words.undoElsewhere, words.noMatch, words.nothingMissing,
      words.notesAreForClinicians, words.notesAreForQuestions, words.reviewElsewhere,
      words.resultElsewhere, words.paperElsewhere, words.lettersChooseNothing,
      words.searchForLetters, words.noNumbersHere, words.startOfText, words.endOfText,
      words.rightGoesNowhere, words.noRowsHere, words.nothingToPasteInto, words.closeHelpFirst,
      words.firstPage, Phrases.english.screens.nothingHere, Phrases.english.lines.noSuchRow(12, 83),
    ] {
      #expect(sentence.count + 2 <= 48, "\(sentence)")
    }
  }
}
