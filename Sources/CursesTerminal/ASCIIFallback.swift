private import TextLayout

/// Letters of ASCII in place of what an 8-bit terminal could not show.
///
/// Every character keeps its columns, so that nothing on the screen moves.
enum ASCIIFallback {
  /// The text in ASCII, as many columns wide as before.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
        result.append(character)
      } else {
        let columns = character.columns
        result.append(String(repeating: letter(for: character), count: columns))
      }
    }
    return result
  }

  /// The letter that comes nearest to the character; a question mark when none does.
  static func letter(for character: Character) -> Character {
    // The first scalar is the base; the marks that follow it are what ASCII cannot show.
    guard let base = character.unicodeScalars.first else { return "?" }
    if (0x20..<0x7F).contains(base.value) { return Character(base) }
    if let letter = letters(of: base) { return letter }
    return sign(for: base)
  }

  /// The bare letter of a Latin letter with marks.
  private static func letters(of scalar: Unicode.Scalar) -> Character? {
    for block in latin where scalar.value >= block.first {
      let offset = Int(scalar.value - block.first)
      if offset < block.letters.count { return Character(Unicode.Scalar(block.letters[offset])) }
    }
    return nil
  }

  private static func sign(for scalar: Unicode.Scalar) -> Character {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0x23AF, 0xAD: "-"
    case 0x2018...0x201B, 0x2032, 0x2035, 0xB4: "'"
    case 0x201C...0x201F, 0x2033, 0x2036, 0xAB, 0xBB: "\""
    case 0x2039, 0x2190, 0x25C0, 0x25C2, 0x2264, 0x27E8: "<"
    case 0x203A, 0x2192, 0x25B6, 0x25B8, 0x2265, 0x27E9, 0x276F: ">"
    case 0x2191, 0x25B2, 0x25B4: "^"
    case 0x2193, 0x25BC, 0x25BE: "v"
    case 0x2026, 0xB7, 0x22C5, 0x2027, 0x2591: "."
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25CF, 0x25C6, 0x25C9, 0x2605, 0x2B24: "*"
    case 0x25CB, 0x25C7, 0x25E6, 0x2606, 0xB0, 0xBA: "o"
    case 0x2713, 0x2714, 0x2717, 0x2718, 0x2611, 0x2612: "x"
    case 0x2500...0x257F: line(scalar.value)
    case 0x25A1, 0x25AB, 0x25AD, 0x25AF: "-"
    case 0x2580...0x259F, 0x25A0, 0x25A3...0x25AA, 0x25AC, 0x25AE: "#"
    case 0x20AC: "E"
    case 0xA3: "L"
    case 0xA5: "Y"
    case 0xA2, 0xA9: "c"
    case 0xA6: "|"
    case 0xA7: "S"
    case 0xAE: "r"
    case 0xA1: "!"
    case 0xAA: "a"
    case 0xB1: "+"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0xB5: "u"
    case 0xB9: "1"
    case 0x2248: "~"
    default: "?"
    }
  }

  /// A line that lies, a line that stands, or a place where lines meet.
  private static func line(_ value: UInt32) -> Character {
    switch value {
    case 0x2500, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C, 0x257E:
      "-"
    // A heavy line shows how far one is, beside the light one of what is left.
    case 0x2501, 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      "|"
    default: "+"
    }
  }
}
