/// How a change and what comes of it are put for the person: in one sentence, or in two where one would be too long to read.
struct PlainChange: Sendable {
  /// The most words of a sentence.
  private static let longest = 20

  let inOne, inTwo: @Sendable (_ change: String, _ outcome: String) -> String

  func callAsFunction(_ change: String, _ outcome: String) -> String {
    let sentence = inOne(change, outcome)
    let isLong = sentence.split(separator: " ").count > Self.longest
    return isLong ? inTwo(change, outcome) : sentence
  }
}
