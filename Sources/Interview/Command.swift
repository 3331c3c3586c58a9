/// What a person can ask the interview to do, by whatever key or word.
package enum Command: Hashable, Sendable {
  case up, down, first, last, pageUp, pageDown
  /// Act on the row with this number, counted from 1.
  case pick(Int)
  case mark
  case next
  case back
  case help, review, guide, note, why, compare, paper, answerOpen
  /// Choose another level than the computed one.
  case override
  /// Tell what has changed since the interview that this one follows.
  case sinceLastTime
  /// Give the answer that was given last time.
  case asLastTime
  /// Take the last answer back.
  case undo
  /// Move to the next row, and from the last to the first.
  case nextRow
  /// Look for rows by their words.
  case filter
  /// Move to the next question without a clear answer.
  case missing
  /// Open all reasons of the result in place, or close them.
  case reasons
  /// Open the reasons of the next domain, and close those that were open.
  case nextReason
  /// Put the records of the desk in another order.
  case sort
  /// Seal the records until the passphrase opens them again.
  case lock
  case leave
  case vanish
  /// Give the terminal to the shell for a while.
  case suspend
  /// Write what stands in the line with another program.
  case edit
  /// Go to the line to write in, without acting on anything.
  case goToLine

  case insert(String)
  /// Put a text in place of what stands in the line.
  case write(String)
  case deleteBackward, deleteForward
  case cursorLeft, cursorRight, cursorStart, cursorEnd, wordLeft, wordRight
  case deleteWord, deleteToStart, deleteToEnd
}
