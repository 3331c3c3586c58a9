/// A unit of speech: a run of words up to a stop, a question mark, an exclamation mark, a colon, a semicolon or the end of its text.
///
/// As Flesch counts them in "How to Write Plain English" (1979): what a colon or a semicolon marks off can be read for itself.
package struct Sentence: Hashable, Sendable {
  /// As it stands.
  package let text: String
  package let words: [Word]
  package let isQuestion: Bool

  /// How many words are read.
  package var count: Int { words.reduce(0) { $0 + $1.count } }

  /// The sentences of a text; none of them without a word.
  package static func sentences(of text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var pieces: [Substring] = []
    func end() {
      let words = pieces.flatMap { Word.words(in: $0) }
      if !words.isEmpty {
        let text = pieces.joined(separator: " ")
        sentences.append(
          Sentence(text: text, words: words, isQuestion: bare(text[...]).hasSuffix("?")))
      }
      pieces = []
    }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      pieces.append(piece)
      if endsSentence(piece) { end() }
    }
    end()
    return sentences
  }

  private static func endsSentence(_ piece: Substring) -> Bool {
    let bare = bare(piece)
    guard let last = bare.last, ".?!…:;".contains(last) else { return false }
    return !abbreviations.contains(bare.lowercased())
  }

  /// The piece without the quotes and brackets that close after its stop.
  private static func bare(_ piece: Substring) -> Substring {
    var piece = piece
    while let last = piece.last, "\"'”’)]".contains(last) { piece.removeLast() }
    return piece
  }

  /// What ends with a stop, and no sentence with it.
  private static let abbreviations: Set<String> = [
    "a.m.", "dr.", "e.g.", "i.e.", "mr.", "mrs.", "ms.", "p.m.", "u.s.",
    "vs.",
  ]
}
