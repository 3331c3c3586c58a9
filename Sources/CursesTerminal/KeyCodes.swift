private import CNcurses
private import CTerminal
internal import Interview

/// The numbers by which curses names keys.
@MainActor
enum KeyCodes {
  // Above all numbers that curses itself gives out at the start.
  static let pasteBegin: Int32 = 0x3000
  static let pasteEnd: Int32 = 0x3001
  /// A report of the mouse in numbers begins.
  static let mouseNumbers: Int32 = 0x3002
  /// A report of the mouse in three bytes begins.
  static let mouseBytes: Int32 = 0x3003

  /// Tells curses of keys that terminals send although their type does not say so.
  static func define() {
    define_key("\u{1B}[200~", pasteBegin)
    define_key("\u{1B}[201~", pasteEnd)
    // Curses would wait without end for the rest of a report, deaf to signals; so it sees none.
    define_key("\u{1B}[<", mouseNumbers)
    // Elsewhere this is the beginning of other keys.
    if hasMouseBytes { define_key("\u{1B}[M", mouseBytes) }
    defineWords()
    for (sequence, code) in unlisted + functions where key_defined(sequence) == 0 {
      define_key(sequence, code)
    }
  }

  /// Whether the open terminal may report its mouse in three bytes.
  static var hasMouseBytes: Bool { ct_mouse() == CT_MOUSE_IN_BYTES }

  private static let unlisted: [(String, Int32)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}OA", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}OB", KEY_DOWN),
    ("\u{1B}[C", KEY_RIGHT), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OD", KEY_LEFT), ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[F", KEY_END),
    ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB),
  ]

  /// The sequences of the function keys: of xterm and its kin, of the VT220, and of the console of Linux.
  private static let functions: [(String, Int32)] = {
    let families: [(first: Int32, sequences: [String])] = [
      (1, ["OP", "OQ", "OR", "OS"]), (1, ["[11~", "[12~", "[13~", "[14~", "[15~"]),
      (6, ["[17~", "[18~", "[19~", "[20~", "[21~"]), (11, ["[23~", "[24~"]),
      (1, ["[[A", "[[B", "[[C", "[[D", "[[E"]),
    ]
    return families.flatMap { family in
      family.sequences.enumerated().map { place, sequence in
        ("\u{1B}\(sequence)", KEY_F0 + family.first + Int32(place))
      }
    }
  }()

  /// The key that curses gives a number above all characters.
  static func key(of code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_ENTER: .enter
    // The type of the console of Linux gives these controls names of their own.
    case KEY_SUSPEND: .control("z")
    case KEY_CANCEL: .control("c")
    // The corners of a keypad come as such only where its keys are digits.
    case KEY_A1: .character("7")
    case KEY_A3: .character("9")
    case KEY_B2: .character("5")
    case KEY_C1: .character("1")
    case KEY_C3: .character("3")
    case wordLeft: .wordLeft
    case wordRight: .wordRight
    case KEY_F0 + 1...KEY_F0 + 12: .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// The key that a control stands for; nil for a control without a meaning and for letters.
  static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default: nil
    }
  }

  /// The key of a keypad that sends letters after escape and O, as some do for its digits.
  static func keypad(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "M": .enter
    case "p"..."y": .character(Character(Unicode.Scalar(UInt8(scalar.value) - 0x40)))
    default: nil
    }
  }
}
