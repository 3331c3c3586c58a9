/// Words in a comment of a script.
enum SQLComment {
  /// A comment in one line.
  ///
  /// Engines and their shells look into comments: Spark goes on after a backslash at the end of a line and fills in `${...}`, and
  /// simple shells split at semicolons and count quotes. So what is no letter, digit or plain punctuation becomes a space, and
  /// an apostrophe a typographic one.
  static func line(_ words: String) -> String {
    let plain = words.reduce(into: "") { plain, character in
      if character == "'" {
        plain.append("\u{2019}")
      } else if character.isLetter || character.isNumber || punctuation.contains(character) {
        plain.append(character)
      } else if plain.last != " " {
        plain.append(" ")
      }
    }
    return plain.isEmpty ? "--" : "-- \(plain)"
  }

  private static let punctuation: Set<Character> = [
    " ", ".", ",", ":", "?", "!", "(", ")", "-", "_", "/", "=", "+", "%", "\u{2019}", "…",
  ]
}
