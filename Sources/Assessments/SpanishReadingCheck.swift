package import Placement
import Questionnaires
import Readability

/// Holds the Spanish texts of an assessment against the limits of reading, as ``ReadingCheck`` does the English ones.
package struct SpanishReadingCheck: Sendable {
  /// A screen, a page or a text that is too hard to read, or a word that has no place.
  package enum Warning: Hashable, Sendable, CustomStringConvertible {
    case hardScreen(String, ease: Double)
    case longSentence(PlacedText, String, words: Int)
    case stopWord(PlacedText, String)

    package var description: String {
      switch self {
      case .hardScreen(let name, let ease):
        "'\(name)' in Spanish reads at ease \(ease.oneDecimal). Use shorter words and sentences: at least "
          + "\(SpanishLimits.screenEase.oneDecimal)."
      case .longSentence(let text, let sentence, let words):
        "\(text.whereabouts): \"\(sentence)\" has \(words) words in Spanish. Make two of it: at most "
          + "\(SpanishLimits.sentenceWords)."
      case .stopWord(let text, let word):
        "\(text.whereabouts): \"\(word)\" is a word of stigma or blame. Say what is meant without it."
      }
    }
  }

  package let warnings: [Warning]
  /// How easy self mode is on average, and at its hardest, question by question.
  package let questions: (average: Double, least: Double)
  /// The same of the pages of the guide.
  package let guide: (average: Double, least: Double)

  package init(_ texts: [PlacedText], of assessment: Assessment) {
    let shown = ReadingCheck.shown(texts, in: .person, of: assessment)
    var warnings: [Warning] = []
    for text in shown {
      if let longest = SpanishReading(of: [text.text]).longest,
        longest.count > SpanishLimits.sentenceWords
      {
        warnings.append(.longSentence(text, longest.text, words: longest.count))
      }
      warnings += SpanishLimits.stopWords(in: text.text).map { .stopWord(text, $0) }
    }
    let ease = { (name: KeyPath<PlacedText, String?>, texts: [PlacedText]) -> [Double] in
      ReadingCheck.screens(texts) { $0[keyPath: name] }.map { screen in
        let ease = SpanishReading(of: screen.map(\.text)).ease
        if ease < SpanishLimits.screenEase {
          warnings.append(.hardScreen(screen[0][keyPath: name] ?? "", ease: ease))
        }
        return ease
      }
    }
    questions = Self.figures(ease(\.question, shown.filter(\.isOnScreen)))
    guide = Self.figures(ease(\.page, shown))
    self.warnings = warnings
  }

  private static func figures(_ eases: [Double]) -> (average: Double, least: Double) {
    (eases.reduce(0, +) / Double(max(1, eases.count)), eases.min() ?? 100)
  }
}
