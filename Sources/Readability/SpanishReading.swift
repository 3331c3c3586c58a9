/// What a Spanish text takes to read, and how easy that is.
package struct SpanishReading: Hashable, Sendable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var syllables = 0
  /// The longest sentence.
  package private(set) var longest: Sentence?

  /// Counts several texts, each for itself, as the texts of a screen stand.
  package init(of texts: [String]) {
    for sentence in texts.flatMap(Sentence.sentences) {
      sentences += 1
      words += sentence.count
      syllables += sentence.words.reduce(0) { sum, word in
        // A number that is dialled counts as many words as it has digits.
        sum + (word.count > 1 ? word.syllables : SpanishSyllables.count(in: word.text))
      }
      if sentence.count > longest?.count ?? 0 { longest = sentence }
    }
  }

  /// The perspicuity of Szigriszt-Pazos: over 80 is very easy, 65 to 80 quite easy, 55 to 65 normal; 100 where there is nothing.
  ///
  /// F. Szigriszt Pazos, "Sistemas predictivos de legilibilidad del mensaje escrito: fórmula de perspicuidad", Universidad Complutense
  /// de Madrid, 1993; the scale is INFLESZ: I. M. Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31(2), 2008.
  package var ease: Double {
    guard words > 0 else { return 100 }
    return 206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(sentences)
  }
}

/// How easy Spanish texts for the person must be, and which words have no place in them.
package enum SpanishLimits {
  /// The least ease of a screen: "normal" of the INFLESZ scale begins here.
  package static let screenEase = 55.0
  /// The least ease on average: "quite easy" begins here.
  package static let averageEase = 65.0
  /// The most words of a sentence.
  package static let sentenceWords = 25

  /// Words of stigma and of blame, by their beginnings.
  private static let stops = [
    "adict", "drogadict", "alcohólic", "toxicóman", "abus", "limpi", "suci", "recaíd", "recaer",
    "vici",
    "fracas", "culpa",
  ]

  /// The words of a text that have no place.
  package static func stopWords(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { word in
      stops.contains { word.hasPrefix($0) }
    }
  }
}
