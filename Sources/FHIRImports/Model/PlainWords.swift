extension String {
  /// The text as one line that is safe to show: blanks for breaks, and nothing by which a terminal or an eye could be misled.
  ///
  /// Nil when nothing is left.
  var plainWords: String? {
    var words: [String] = []
    var word = ""
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else if !Self.misleads(scalar) {
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Control characters, and those that turn the direction of what follows.
  private static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
