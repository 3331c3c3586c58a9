private import CNcurses
internal import Interview

extension KeyCodes {
  static let wordLeft: Int32 = 0x3004
  static let wordRight: Int32 = 0x3005

  /// Tells curses of the arrows with Control or Alt: as xterm and its kin send them, older ones, and rxvt.
  ///
  /// They are told of even where the terminal's type lists them, since curses would then give out numbers of its own.
  static func defineWords() {
    for (sequence, code) in words { define_key("\u{1B}\(sequence)", code) }
  }

  private static let words: [(String, Int32)] = [
    ("[1;5D", wordLeft), ("[1;3D", wordLeft), ("[5D", wordLeft), ("Od", wordLeft),
    ("\u{1B}[D", wordLeft), ("\u{1B}OD", wordLeft), ("[1;5C", wordRight), ("[1;3C", wordRight),
    ("[5C", wordRight), ("Oc", wordRight), ("\u{1B}[C", wordRight), ("\u{1B}OC", wordRight),
  ]

  /// The key of a letter that comes right after an escape, as terminals send it together with Alt.
  static func alternate(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "b", "B": .wordLeft
    case "f", "F": .wordRight
    case "\u{7F}", "\u{8}": .deleteWord
    default: nil
    }
  }
}
