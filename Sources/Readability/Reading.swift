/// What a text takes to read: its sentences, words and syllables, counted, and the school grade that they come to.
package struct Reading: Hashable, Sendable {
  package private(set) var sentences: Int
  package private(set) var words: Int
  package private(set) var syllables: Int
  /// How many words the longest sentence has.
  package private(set) var longestSentence: Int

  /// Nothing to read.
  package static let nothing = Reading(sentences: 0, words: 0, syllables: 0, longestSentence: 0)

  private init(sentences: Int, words: Int, syllables: Int, longestSentence: Int) {
    self.sentences = sentences
    self.words = words
    self.syllables = syllables
    self.longestSentence = longestSentence
  }

  /// Counts one text; where it ends, a sentence ends.
  package init(of text: String) {
    self = .nothing
    for sentence in Sentence.sentences(of: text) {
      sentences += 1
      words += sentence.count
      syllables += sentence.words.reduce(0) { $0 + $1.syllables }
      longestSentence = max(longestSentence, sentence.count)
    }
  }

  /// Counts several texts, each for itself, as the texts of a screen stand.
  package init(of texts: some Sequence<String>) {
    self = texts.reduce(.nothing) { $0 + Reading(of: $1) }
  }

  package static func + (left: Reading, right: Reading) -> Reading {
    Reading(
      sentences: left.sentences + right.sentences, words: left.words + right.words,
      syllables: left.syllables + right.syllables,
      longestSentence: max(left.longestSentence, right.longestSentence))
  }

  /// The Flesch-Kincaid grade: how many years of school in the United States reading it takes; 0 where there is nothing to read.
  ///
  /// From J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of New Readability Formulas (Automated
  /// Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy Enlisted Personnel", Naval Technical Training
  /// Command, Research Branch Report 8-75, 1975 (https://stars.library.ucf.edu/istlibrary/56).
  package var grade: Double {
    guard words > 0 else { return 0 }
    let length = Double(words) / Double(sentences)
    let weight = Double(syllables) / Double(words)
    return 0.39 * length + 11.8 * weight - 15.59
  }
}

extension Double {
  /// The number with one place after the point, as figures are told: "4.1".
  package var oneDecimal: String {
    let tenths = Int((magnitude * 10).rounded())
    return "\(self < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }
}
