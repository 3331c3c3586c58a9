package import Interview

/// What somebody does at the program, written down: keys and text, and pictures of what is then shown.
///
/// One command a line; empty lines and what follows a `#` at the beginning of a line count for nothing.
///
/// ```
/// size 80x24
/// key 1 Enter
/// expect For myself
/// save welcome.txt
/// ```
package struct Script: Hashable, Sendable {
  package let steps: [Step]

  package struct Step: Hashable, Sendable {
    /// The line of the script, from 1.
    package let line: Int
    package let action: Action
  }

  package enum Action: Hashable, Sendable {
    case size(columns: Int, rows: Int)
    case keys([Key])
    case type(String)
    /// The words must be on the screen, blanks and line breaks counting as one.
    case expect(String)
    case save(String)
  }

  /// What is wrong with a script, or with what came of it.
  package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    /// What is wrong, and what to do about it.
    package let sentence: String

    package var description: String { "line \(line): \(sentence)" }
  }

  /// Reads a script.
  ///
  /// - Throws: The first line that is no command.
  package init(_ text: String) throws(Fault) {
    var steps: [Step] = []
    for (place, content) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let content = Self.trimmed(content)
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      let line = LineOfScript(number: place + 1, content: content)
      steps.append(Step(line: line.number, action: try line.action()))
    }
    self.steps = steps
  }

  private static func trimmed(_ line: Substring) -> String {
    let isBlank = { (character: Character) in
      character == " " || character == "\t" || character == "\r"
    }
    return String(line.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
