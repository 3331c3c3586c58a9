private import CTerminal
private import TextLayout

/// The part of a text that a terminal shows in the columns that the canvas keeps for it.
enum ShownText {
  /// The text without joiners, directional controls and scalars that would not fit.
  ///
  /// A terminal that does not know a sequence of joined pictures shows each of them, and moves
  /// everything after it; curses counts as that terminal does. The first picture is kept.
  static func text(_ text: String) -> String {
    // Nearly all text is plain, and drawn at every key.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      var room = character.columns
      for scalar in character.unicodeScalars where !isHint(scalar) {
        let shown = ct_columns(scalar.value) < 0 ? "\u{FFFD}" : scalar
        let columns = Int(ct_columns(shown.value))
        if columns > room { break }
        room -= columns
        result.append(shown)
      }
      // Where the C library counts fewer columns than the canvas, blanks keep the rest in place.
      result.append(contentsOf: repeatElement(" ", count: room))
    }
    return String(result)
  }

  /// The beginning of the text that fits into the columns.
  static func prefix(of text: String, columns: Int) -> String {
    var room = columns
    return String(
      text.prefix { character in
        room -= character.columns
        return room >= 0
      })
  }

  /// Whether the scalar only says how its neighbours are to be joined, ordered or coloured.
  private static func isHint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
