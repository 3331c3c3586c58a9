extension StopList {
  /// Words in a row: "drug habit", "criteri*" for every word that begins so, "MAT" for just these capitals.
  package struct Phrase: Sendable, ExpressibleByStringLiteral {
    private let words: [Pattern]

    package init(stringLiteral text: String) {
      words = text.split { $0.isWhitespace || $0 == "-" }.map(Pattern.init)
    }

    private enum Pattern: Sendable {
      case word(String)
      case stem(String)
      case capitals(String)

      init(_ text: Substring) {
        if text.hasSuffix("*") {
          self = .stem(text.dropLast().lowercased())
        } else if text.count > 1, text.allSatisfy(\.isUppercase) {
          self = .capitals(String(text))
        } else {
          self = .word(Token.bare(text.lowercased()))
        }
      }

      func matches(_ token: Token) -> Bool {
        switch self {
        case .word(let word): token.word == word
        case .stem(let stem): token.word.hasPrefix(stem)
        case .capitals(let capitals): token.text == capitals
        }
      }

      var initial: Character {
        switch self {
        case .word(let text), .stem(let text), .capitals(let text):
          text.first?.lowercased().first ?? " "
        }
      }
    }

    var initial: Character { words.first?.initial ?? " " }

    /// The places that the phrase takes from one on; nil when it does not stand there.
    func range(in tokens: [Token], at place: Int) -> Range<Int>? {
      guard !words.isEmpty, place >= 0, place + words.count <= tokens.count,
        words.indices.allSatisfy({ words[$0].matches(tokens[place + $0]) })
      else { return nil }
      return place..<place + words.count
    }

    /// Whether the phrase stands around some places.
    func covers(_ places: Range<Int>, in tokens: [Token]) -> Bool {
      // A shorter phrase cannot stand around them.
      words.count >= places.count
        && (places.upperBound - words.count...places.lowerBound).contains {
          range(in: tokens, at: $0) != nil
        }
    }
  }
}

/// A word of a text, as the stop list looks at it.
struct Token {
  /// As it stands.
  let text: String
  /// In small letters, without the 's behind it.
  let word: String
  /// Whether it stands in quotes: then it is named, not used.
  let isQuoted: Bool

  var initial: Character { word.first ?? " " }

  static func tokens(of text: String) -> [Token] {
    text.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }.enumerated()
      .flatMap { place, part in
        part.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
          .map {
            Token(
              text: String($0), word: bare($0.lowercased()), isQuoted: !place.isMultiple(of: 2))
          }
      }
  }

  static func bare(_ word: String) -> String {
    for end in ["'s", "’s"] where word.hasSuffix(end) { return String(word.dropLast(2)) }
    return word.filter { $0 != "'" && $0 != "’" }
  }
}
