/// What is said of what one does at the keys: of answers taken back, of lists that are searched, of keys that do nothing here.
///
/// Each fits a line of 50 columns, but for what it quotes.
package struct HandlingPhrases: Sendable {
  /// After an answer was taken back; nil for one that is open again.
  package let undone: @Sendable (_ question: String, _ answer: String?) -> String
  package let nothingToUndo: String
  package let undoElsewhere: String

  /// The line of a search: "Filter: hom_ (3 of 83)".
  package let filter: @Sendable (_ text: String, _ matches: Int, _ rows: Int) -> String
  package let noMatch: String
  package let nothingMissing: String

  package let notesAreForClinicians: String
  package let notesAreForQuestions: String
  package let reviewElsewhere: String
  package let resultElsewhere: String
  package let paperElsewhere: String
  package let lettersChooseNothing: String
  package let searchForLetters: String
  package let noNumbersHere: String
  package let startOfText: String
  package let endOfText: String
  package let rightGoesNowhere: String
  package let noRowsHere: String
  package let nothingToPasteInto: String
  package let closeHelpFirst: String
  package let firstPage: String
  /// The answers that an assessment no longer takes, after an interview was gone on with.
  package let leftOut: @Sendable (_ labels: [String]) -> String

  package static let english = HandlingPhrases(
    undone: { question, answer in
      answer.map { "Undone: \(question) is \"\($0)\" again." }
        ?? "Open again: \(question)"
    },
    nothingToUndo: "There is no answer to undo yet.",
    undoElsewhere: "Answers are undone at the questions.",
    filter: { text, matches, rows in "Filter: \(text)_ (\(matches) of \(rows))" },
    noMatch: "No line has that. Esc shows them all.",
    nothingMissing: "Every question here has a clear answer.",
    notesAreForClinicians: "Notes belong to a clinician's interview.",
    notesAreForQuestions: "Notes are written at a question.",
    reviewElsewhere: "The review opens from the questions.",
    resultElsewhere: "That key belongs to the result.",
    paperElsewhere: "You can print from the result and the guide.",
    lettersChooseNothing: "Letters choose nothing here. Use the numbers.",
    searchForLetters: "To find a line by its letters, press / first.",
    noNumbersHere: "There is nothing to choose by number here.",
    startOfText: "The text begins here. Esc goes back.",
    endOfText: "The text ends here.",
    rightGoesNowhere: "Left goes back. Enter goes on.",
    noRowsHere: "There is no row to mark here.",
    nothingToPasteInto: "There is no line to paste into here.",
    closeHelpFirst: "Close this help first, with Enter or Esc.",
    firstPage: "This is the first page.",
    leftOut: { labels in
      let named = labels.prefix(3).joined(separator: "; ")
      let more = labels.count > 3 ? "; and \(labels.count - 3) more" : ""
      return labels.count == 1
        ? "1 answer no longer fits: \(named)."
        : "\(labels.count) answers no longer fit: \(named)\(more)."
    })
}
