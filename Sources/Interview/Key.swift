/// A key that was pressed, whatever terminal it came from.
package enum Key: Hashable, Sendable {
  /// A key that gives a character; an accent on its own joins the character before it.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// An arrow together with Control, or what else terminals send to move and to delete by words.
  case wordLeft, wordRight, deleteWord
  case function(Int)
  /// A letter pressed together with Control, in lower case.
  case control(Character)
}

/// Something that came in from the terminal.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go; line breaks come as spaces.
  case paste(String)
  /// The first button of the mouse was pressed on a cell, counted from 0.
  case click(row: Int, column: Int)
  case wheel(Wheel)
  case resized
  /// The system asks the program to stand still until it is continued.
  case suspend
  /// The program goes on after it was stopped without being asked.
  case resumed
  /// The system asks the program to end.
  case stop(signal: Int32)
}

/// A turn of the mouse's wheel, as the text moves past the window.
package enum Wheel: Hashable, Sendable { case up, down }
