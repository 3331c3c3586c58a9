/// Fits words into columns: wraps, fills and cuts, with each character's own width.
struct TextFit: Sendable {
  /// The columns that a character takes: 0, 1 or 2.
  let columns: @Sendable (Character) -> Int

  func width(of text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

  /// The width of the longest word: what a column needs if no word is to be broken.
  func widestWord(of text: String) -> Int {
    text.plainLine.split(separator: " ").map { width(of: String($0)) }.max() ?? 0
  }

  /// Breaks a text into lines of at most so many columns, at spaces where it can; an empty text gives one empty line.
  func wrap(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.plainLine.split(separator: " ") {
      for (place, piece) in pieces(of: word, limit: max(2, limit)).enumerated() {
        let needed = width(of: piece)
        if place == 0, used > 0, used + 1 + needed <= limit {
          line += " " + piece
          used += 1 + needed
        } else {
          if !line.isEmpty { lines.append(line) }
          (line, used) = (piece, needed)
        }
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// A word as it is, or in pieces when it is wider than a line.
  private func pieces(of word: Substring, limit: Int) -> [String] {
    guard width(of: String(word)) > limit else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let needed = columns(character)
      if used + needed > limit {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += needed
    }
    return pieces + [piece]
  }

  /// A text filled up with spaces to so many columns.
  func fill(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  /// A text filled up with spaces before it, so that it ends at a column.
  func fillBefore(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(of: text))) + text
  }
}
