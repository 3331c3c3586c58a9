/// How many syllables a word has when it is read aloud.
///
/// By rules of spelling: groups of vowels, less the letters e that are silent. What the rules get wrong stands in a table.
package enum Syllables {
  /// Counts a word as it stands, its hyphens, digits and signs among it.
  package static func count(in word: some StringProtocol) -> Int {
    if let known = exceptions[word.lowercased()] { return known }
    return parts(of: word).reduce(0) { $0 + count(of: $1) }
  }

  /// Runs of letters (with their apostrophes), runs of digits, and signs that are read, each for itself.
  private static func parts(of word: some StringProtocol) -> [String] {
    var parts: [String] = []
    var kind = Kind.silent
    for character in word {
      let next = Kind(character)
      if next == kind, next != .sign, !parts.isEmpty {
        parts[parts.count - 1].append(character)
      } else if next != .silent {
        parts.append(String(character))
      }
      kind = next
    }
    return parts
  }

  private enum Kind {
    case letters, digits, sign, silent

    init(_ character: Character) {
      switch character {
      case "'", "’": self = .letters
      case _ where character.isLetter: self = .letters
      case _ where character.isNumber: self = .digits
      case "$", "%", "+": self = .sign
      default: self = .silent
      }
    }
  }

  private static func count(of part: String) -> Int {
    guard let first = part.first else { return 0 }
    if first.isNumber { return Numeral.syllables(of: part) }
    // Dollars, percent; and "or more" is how a plus behind a number is read.
    if "$%+".contains(first) { return 2 }
    let letters = String(part.lowercased().filter { $0 != "’" && $0 != "'" })
    if let known = exceptions[letters] { return known }
    if isSpelledOut(part) { return spelledOut(part) }
    return Spelling(part.lowercased()).syllables
  }

  // MARK: - Letter by letter

  /// Whether a word is read letter by letter: two capitals or more, and nothing else but the s of a plural.
  private static func isSpelledOut(_ part: String) -> Bool {
    let stem = part.hasSuffix("s") ? part.dropLast() : part[...]
    return stem.count > 1 && stem.allSatisfy(\.isUppercase)
      || stem.count == 1 && stem.allSatisfy(\.isUppercase)
  }

  private static func spelledOut(_ part: String) -> Int {
    part.reduce(0) { $0 + ($1 == "W" ? 3 : $1.isUppercase ? 1 : 0) }
  }
}
