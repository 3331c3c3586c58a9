/// The keys that work in a line to write in: how they are called, and what they do.
package struct EditingPhrases: Sendable {
  package typealias Words = (name: String, label: String)

  package let left, right: Words
  package let start, end: Words
  package let wordLeft, wordRight: Words
  package let deleteBackward, deleteForward: Words
  package let deleteWord, deleteToStart, deleteToEnd: Words

  package static let english = EditingPhrases(
    left: ("←", "a letter back"), right: ("→", "a letter on"),
    start: ("Home or Ctrl-A", "to the start of the line"),
    end: ("End or Ctrl-E", "to the end of the line"),
    wordLeft: ("Ctrl-← or Alt-B", "a word back"), wordRight: ("Ctrl-→ or Alt-F", "a word on"),
    deleteBackward: ("Backspace", "delete the letter before"),
    deleteForward: ("Delete", "delete the letter under the cursor"),
    deleteWord: ("Ctrl-W or Alt-Backspace", "delete the word before"),
    deleteToStart: ("Ctrl-U", "delete to the start"),
    deleteToEnd: ("Ctrl-K", "delete to the end"))
}
