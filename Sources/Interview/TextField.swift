/// A line of text being written, and where the cursor stands in it.
///
/// Counts in characters as people see them, so that one Backspace takes away a whole letter with its accents.
package struct TextField: Hashable, Sendable {
  /// The longest text that a line takes, in characters.
  package static let limit = 2_000

  package private(set) var text = ""
  package private(set) var cursor = 0

  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// A text that was kept, with the cursor where it stood.
  init(_ text: String, cursor: Int) {
    self.init(Self.line(text))
    self.cursor = max(0, min(cursor, self.cursor))
  }

  /// A text as a line takes it: without line breaks and control characters, and no longer than a line may be.
  static func line(_ text: String) -> String {
    String(text.filter { !$0.isNewline && !$0.isControl }.prefix(limit))
  }

  package mutating func insert(_ piece: String) {
    let piece = piece.filter { !$0.isNewline && !$0.isControl }
    guard text.count + piece.count <= Self.limit else { return }
    let after = text.count - cursor
    text.insert(contentsOf: piece, at: index(cursor))
    // An accent on its own joins the letter before it, so count from the end.
    cursor = text.count - after
  }

  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    text.remove(at: index(cursor))
  }

  package mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: index(cursor))
  }

  package mutating func deleteWord() { delete(wordStart..<cursor) }
  package mutating func deleteToStart() { delete(0..<cursor) }
  package mutating func deleteToEnd() { delete(cursor..<text.count) }

  private mutating func delete(_ range: Range<Int>) {
    text.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
    // What stood apart may join now: a letter and an accent that was alone.
    cursor = min(range.lowerBound, text.count)
  }

  package mutating func moveWordLeft() { cursor = wordStart }

  package mutating func moveWordRight() {
    let rest = text.dropFirst(cursor)
    let word = rest.drop { $0.isWhitespace }.drop { !$0.isWhitespace }
    cursor = text.count - word.count
  }

  /// Where the word before the cursor begins; words are what stands between blanks.
  private var wordStart: Int {
    let before = text.prefix(cursor).reversed()
    return before.drop { $0.isWhitespace }.drop { !$0.isWhitespace }.count
  }

  package mutating func moveLeft() { cursor = max(0, cursor - 1) }
  package mutating func moveRight() { cursor = min(text.count, cursor + 1) }
  package mutating func moveToStart() { cursor = 0 }
  package mutating func moveToEnd() { cursor = text.count }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }
}
