/// A text with what it takes to read, counted once for all the screens that it stands on.
package struct ReadText: Sendable {
  package let text: String
  package let reading: Reading
  /// Whether it is a full sentence, or several.
  let isComplete: Bool

  /// Counts a text.
  package init(_ text: String) {
    self.text = text
    reading = Reading(of: text)
    isComplete = Sentence.isComplete(text)
  }
}
