/// A word in small letters, and the rules by which its spelling tells its syllables.
struct Spelling {
  private let letters: [Character]

  init(_ word: String) { letters = word.filter(\.isLetter) }

  var syllables: Int { max(1, vowelGroups + splitGroups - silent) }

  private func isVowel(_ place: Int) -> Bool { "aeiouy".contains(letters[place]) }

  /// Vowels that stand together are one group.
  private var vowelGroups: Int {
    letters.indices.count { isVowel($0) && ($0 == 0 || !isVowel($0 - 1)) }
  }

  // MARK: - Groups that are two syllables

  private var splitGroups: Int {
    letters.indices.count { isSplit($0) } + (ends(with: "sm") ? 1 : 0)
  }

  /// Whether a syllable ends between a vowel and the next one.
  private func isSplit(_ place: Int) -> Bool {
    guard place > 0, place + 1 < letters.count else { return false }
    let before = letters[place - 1]
    let rest = String(letters[place...])
    switch String(letters[place...(place + 1)]) {
    // "period", but not "nation", "social", "region"; nor "civilian", "familiar".
    case "ia", "io", "iu":
      return !"tscgx".contains(before) && !(before == "l" && ["ian", "ians", "iar"].contains(rest))
    // "anxiety", "client", "easier", "easiest", but not "patient", "field", "die".
    case "ie":
      if rest.hasPrefix("iet") { return true }
      if rest.hasPrefix("ient") { return !"tc".contains(before) }
      return ["ier", "iest"].contains(rest) && place > 2
    // "going", "trying", "seeing".
    case "yi", "oi", "ei", "ui", "ai": return rest.dropFirst().hasPrefix("ing")
    // "video", "usual", "continuous", but not "people", "quality", "language".
    case "eo", "ua", "uo": return !"qgp".contains(before)
    default: return false
    }
  }

  // MARK: - Letters that are not read

  /// How many letters e are written and not read.
  private var silent: Int { letters.indices.count { letters[$0] == "e" && isSilent($0) } }

  private func isSilent(_ place: Int) -> Bool {
    guard place > 0, !isVowel(place - 1) else { return false }
    let before = letters[place - 1]
    switch String(letters[(place + 1)...]) {
    case "", "ly", "less", "ful", "ment", "ments", "ness", "ty", "teen": return !isAfterLe(place)
    // "used" and "called", but "wanted" and "settled".
    case "d":
      return !"td".contains(before)
        && !(isAfterLe(place) && !"lr".contains(letters[place - 2]))
    // "times", but "places", "matches", "tables".
    case "s":
      return !"szcgx".contains(before) && !isAfterLe(place)
        && !(before == "h" && place > 1 && "cs".contains(letters[place - 2]))
    default: return false
    }
  }

  /// Whether a consonant and an l stand before a place, as in "table", where the l is a syllable.
  private func isAfterLe(_ place: Int) -> Bool {
    place > 1 && letters[place - 1] == "l" && !isVowel(place - 2)
  }

  private func ends(with suffix: String) -> Bool {
    letters.suffix(suffix.count) == Array(suffix)[...]
  }
}
