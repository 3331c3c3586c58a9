import Screens

@testable import CursesTerminal

extension Canvas {
  /// Each row of text, and below it where a terminal without colours shows it bold (b), faint (d) or reversed (r).
  var weights: String {
    let theme = Theme(kind: .mono, palette: .none, hasFaint: true)
    return (0..<rows).flatMap { row -> [String] in
      let text = trimmed((0..<columns).compactMap { self[row, $0].text })
      let marks = (0..<columns).map { column -> Character in
        let weight = theme.look(of: self[row, column].style).weight
        let isBlank = self[row, column].text == " " && !weight.contains(.reverse)
        return isBlank
          ? " "
          : weight.contains(.reverse)
            ? "r" : weight.contains(.bold) ? "b" : weight.contains(.dim) ? "d" : " "
      }
      return [text] + (trimmed(marks).isEmpty ? [] : [trimmed(marks)])
    }.joined(separator: "\n")
  }

  private func trimmed(_ characters: [Character]) -> String {
    var line = String(characters)
    while line.last == " " { line.removeLast() }
    return line
  }
}
