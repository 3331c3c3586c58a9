/// A word as it is read aloud.
package struct Word: Hashable, Sendable {
  /// As it stands, without the marks around it.
  package let text: String
  /// How many words it is read as: a number that is dialled is read digit by digit, and each digit is a word.
  package let count: Int
  package let syllables: Int

  /// The words in a piece of text that has no blanks.
  ///
  /// Words joined by a slash or a dash are several, and those joined by a hyphen are one.
  static func words(in piece: Substring) -> [Word] {
    piece.split { "/—–…".contains($0) }.compactMap { Word($0) }
  }

  private init?(_ piece: Substring) {
    let text = piece.trimmed { !$0.isLetter && !$0.isNumber && $0 != "$" && $0 != "%" }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.text = String(text)
    if Self.isDialled(text) {
      let digits = text.filter(\.isNumber)
      count = digits.count
      syllables = digits.reduce(0) { $0 + Numeral.syllables(ofDigit: $1) }
    } else {
      count = 1
      syllables = max(1, Syllables.count(in: text))
    }
  }

  /// Whether it is a number that one dials: 911, 988, or groups of digits such as 1-800-662-4357.
  private static func isDialled(_ text: Substring) -> Bool {
    if text == "911" || text == "988" { return true }
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.count >= 3 && groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }
}

extension Substring {
  /// The text without the characters at both ends that meet a test.
  func trimmed(_ isLoose: (Character) -> Bool) -> Substring {
    var text = self
    while let first = text.first, isLoose(first) { text.removeFirst() }
    while let last = text.last, isLoose(last) { text.removeLast() }
    return text
  }
}
