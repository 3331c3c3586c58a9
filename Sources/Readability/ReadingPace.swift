/// How long an interview takes someone who reads all of it.
package enum ReadingPace {
  /// The words that a person reads in a minute.
  package static let wordsPerMinute = 200
  /// The seconds that choosing an answer takes, once the question is read.
  package static let secondsPerAnswer = 4

  /// The minutes that it takes to read some words and to answer some questions.
  package static func minutes(words: Int, answers: Int) -> Double {
    Double(words) / Double(wordsPerMinute) + Double(answers * secondsPerAnswer) / 60
  }
}
