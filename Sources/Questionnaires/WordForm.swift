/// What written words must be like, where a form of others says so; anything but nothing unless it does.
package struct WordForm: Hashable, Sendable {
  /// The fewest characters, as Unicode scalars.
  package let least: Int?
  /// The most characters, as Unicode scalars.
  package let most: Int?
  package let pattern: TextPattern?
  /// How people are told what to write: "nnn-nnn".
  package let hint: String?

  package init(
    least: Int? = nil, most: Int? = nil, pattern: TextPattern? = nil, hint: String? = nil
  ) {
    self.least = least
    self.most = most
    self.pattern = pattern
    self.hint = hint
  }

  /// Whether words are like that; a pattern that cannot be tried on them is passed over.
  package func admits(_ text: String) -> Bool {
    let length = text.unicodeScalars.count
    return length >= max(1, least ?? 1) && most.map { length <= $0 } ?? true
      && pattern?.matches(text) != false
  }
}
