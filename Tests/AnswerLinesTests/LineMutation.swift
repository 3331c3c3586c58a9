import SeededRandom

/// Changes the bytes of a line of JSON as accidents do.
enum LineMutation {
  /// Pieces that mean something in JSON, or nearly.
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud83d\\ude00", "\\ud83d", "\\x",
      "\\/",
      "\"id\":", "\"id\":7,", "\"id\":\"a\\nb\",", "null", "true", "false", "-", "-0", "0", "007",
      "1.0",
      "1e2", "1e400", "12345678901234567890", "NaN", " ", "\t", "\r", "\n", "\u{0}", "\u{1F}", "é",
      "/**/", "'", "\"not-sure\"", "\"none\"", "[\"alcohol\"]", "[]", "{}", "\u{FEFF}", "yes",
    ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0xAF]]

  /// Values that are answers to some questions, in usual and unusual forms, and blanks.
  private static let values: [[UInt8]] = [
    "\"not-sure\"", "\"prefer-not-to-say\"", "\"none\"", "[]", "[\"none\"]", "[\"alcohol\"]",
    "\"alcohol\"", "[\"alcohol\",\"opioids\",\"alcohol\"]", "0", "30", "31", "-1", "\"7\"",
    "\"07\"",
    "\"yes\"", "\"no\"", "\"\\u0079es\"", " \"no\" ", "true", "7.0", "\"A \\\"note\\\".\"",
  ].map { Array($0.utf8) }

  /// The line after one or two accidents.
  static func of(_ line: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var line = line
    for _ in 0..<Int.random(in: 1...2, using: &random) where !line.isEmpty {
      let place = Int.random(in: line.indices, using: &random)
      let end = min(line.count, place + Int.random(in: 1...30, using: &random))
      let piece = pieces.randomElement(using: &random) ?? []
      switch Int.random(in: 0...15, using: &random) {
      case 0: line[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 1: line.removeSubrange(place..<end)
      case 2: line.removeSubrange(place...)
      case 3: line.insert(contentsOf: line[place..<end], at: place)
      case 4: line.replaceSubrange(place..<end, with: piece)
      case 5: line.insert(contentsOf: piece, at: place)
      case 6: replaceValue(in: &line, near: place, with: piece)
      default:
        replaceValue(in: &line, near: place, with: values.randomElement(using: &random) ?? [])
      }
    }
    return line
  }

  /// Puts a piece in the place of what follows the next colon.
  private static func replaceValue(
    in line: inout [UInt8], near place: Int, with piece: [UInt8]
  ) {
    guard let colon = line[place...].firstIndex(of: UInt8(ascii: ":")),
      let comma = line[colon...].firstIndex(of: UInt8(ascii: ","))
    else { return }
    line.replaceSubrange(colon + 1..<comma, with: piece)
  }
}
