import Questionnaires

@testable import Interview

extension Interview.Snapshot {
  /// Makes a question the place that is come back to.
  mutating func standAt(question id: String) {
    position = .question(id)
    entry = Entry()
  }

  /// Puts an answer in, whether the assessment takes it or not.
  mutating func answer(_ question: String, _ answer: Answer) { answers[question] = answer }
}
