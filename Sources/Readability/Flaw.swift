/// What makes a text hard to read, or hard to bear.
package enum Flaw: Hashable, Sendable {
  case hardScreen(grade: Double, limit: Double)
  case hardText(grade: Double, limit: Double)
  case longSentence(String, words: Int, limit: Int)
  case stopWord(StopList.Match)
  /// A text that holds more than one question mark.
  case severalQuestions(Int)
  /// A sentence that asks two things: the words that join them.
  case joinedQuestions(String)
}

extension Flaw: CustomStringConvertible {
  /// What is wrong, with the figure, and the remedy.
  package var description: String {
    switch self {
    case .hardScreen(let grade, let limit):
      "All of it together reads at grade \(grade.oneDecimal), and \(limit.oneDecimal) is the most. "
        + "Use shorter words and shorter sentences."
    case .hardText(let grade, let limit):
      "It reads at grade \(grade.oneDecimal), and \(limit.oneDecimal) is the most. "
        + "Use shorter words, or split it into more sentences."
    case .longSentence(let sentence, let words, let limit):
      "A sentence has \(words) words, and \(limit) is the most: \"\(sentence)\" Split it."
    case .stopWord(let match):
      "\"\(match.words)\" is \(match.group). \(match.reason) \(match.remedy)"
    case .severalQuestions(let count):
      "It asks \(count) questions at once. Keep one; make the other a question of its own, or a choice."
    case .joinedQuestions(let words):
      "\"\(words)\" joins two questions in one, so that nobody can tell which is answered. Keep one; make "
        + "the other a question of its own, or a choice."
    }
  }
}
