/// How many syllables a Spanish word has when it is read aloud.
///
/// Spelling tells: every strong vowel (a, e, o) and every weak one with an accent (í, ú) is the heart of a syllable; weak vowels
/// beside one belong to it, and among themselves they make one.
package enum SpanishSyllables {
  /// Counts a word as it stands, its hyphens and digits among it.
  package static func count(in word: some StringProtocol) -> Int {
    word.split { !$0.isLetter && !$0.isNumber }.reduce(0) { $0 + count(ofPart: $1) }
  }

  private static func count(ofPart part: some StringProtocol) -> Int {
    if let number = Int(part) {
      return SpanishNumeral.words(number).reduce(0) { $0 + count(in: $1) }
    }
    let isSpelledOut =
      part.count <= 5 && part.allSatisfy { $0.isUppercase || $0.isNumber } && part.count > 1
    return isSpelledOut ? part.reduce(0) { $0 + spoken($1) } : hearts(of: part.lowercased())
  }

  /// The syllables in the name of a letter: "be", "efe", "doble ve".
  private static func spoken(_ letter: Character) -> Int {
    switch letter.lowercased() {
    case "f", "h", "j", "l", "m", "n", "ñ", "r", "s", "v", "x", "z": 2
    case "w": 3
    default:
      letter.wholeNumberValue.map { SpanishNumeral.words($0).reduce(0) { $0 + count(in: $1) } } ?? 1
    }
  }

  /// One for each strong vowel of a run of vowels, and one where a run has none.
  private static func hearts(of word: String) -> Int {
    var count = 0
    var strong: Int?
    for sound in sounds(of: Array(word)) + [.consonant] {
      switch sound {
      case .strong: strong = (strong ?? 0) + 1
      case .weak: strong = strong ?? 0
      case .silent: break
      case .consonant:
        if let strong { count += max(1, strong) }
        strong = nil
      }
    }
    return max(1, count)
  }

  private enum Sound { case strong, weak, consonant, silent }

  private static func sounds(of letters: [Character]) -> [Sound] {
    letters.enumerated().map { place, letter in
      let before = place > 0 ? letters[place - 1] : " "
      let after = place + 1 < letters.count ? letters[place + 1] : " "
      switch letter {
      case "a", "e", "o", "á", "é", "ó", "í", "ú": return .strong
      // The u of "que" and "guía" is not heard.
      case "u" where before == "q" || before == "g" && "eiéí".contains(after): return .silent
      case "i", "u", "ü": return .weak
      case "y": return after.isLetter ? .consonant : .weak
      default: return .consonant
      }
    }
  }
}

/// Numbers as Spanish says them.
enum SpanishNumeral {
  private static let small = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once",
    "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
    "veinte",
    "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
    "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let hundreds = [
    "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos",
    "ochocientos", "novecientos",
  ]

  /// The words of a number, such as "treinta", "y", "dos".
  static func words(_ number: Int) -> [String] {
    switch number {
    case 0..<30: [small[number]]
    case 30..<100:
      [tens[number / 10 - 3]] + (number % 10 == 0 ? [] : ["y", small[number % 10]])
    case 100: ["cien"]
    case 101..<1000:
      [hundreds[number / 100 - 1]] + (number % 100 == 0 ? [] : words(number % 100))
    case 1000..<1_000_000:
      (number / 1000 == 1 ? [] : words(number / 1000)) + ["mil"]
        + (number % 1000 == 0 ? [] : words(number % 1000))
    default: String(number.magnitude).compactMap { $0.wholeNumberValue.map { small[$0] } }
    }
  }
}
