/// Breaks text into lines that fit.
package enum TextLines {
  /// The lines of a text, broken at blanks; a word that is wider than a line is broken where it must be.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - width: The columns of a line; below one counts as one.
  /// - Returns: At least one line.
  package static func wrapped(_ text: String, columns width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
      let wordColumns = word.columns
      if columns > 0, columns + 1 + wordColumns <= width {
        line += " " + word
        columns += 1 + wordColumns
        continue
      }
      if columns > 0 { lines.append(line) }
      (line, columns) = (word, wordColumns)
      while columns > width {
        let head = prefix(of: line, columns: width)
        lines.append(head)
        line.removeFirst(head.count)
        columns = line.columns
      }
    }
    lines.append(line)
    return lines
  }

  /// As many whole characters as fit into a width; always at least one, so that breaking comes to an end.
  package static func prefix(of text: String, columns width: Int) -> String {
    var used = 0
    var head = ""
    for character in text {
      guard head.isEmpty || used + character.columns <= width else { break }
      used += character.columns
      head.append(character)
    }
    return head
  }

  /// The text, with an ellipsis where it had to be cut.
  package static func cut(_ text: String, columns width: Int) -> String {
    guard text.columns > width else { return text }
    return width < 2
      ? prefix(of: text, columns: max(1, width)) : prefix(of: text, columns: width - 1) + "…"
  }

  /// The text, filled with blanks to a width.
  package static func padded(_ text: String, columns width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.columns))
  }
}
