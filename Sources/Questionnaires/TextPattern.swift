/// A pattern that a form wants texts to match, where it can be run in bounded time.
package struct TextPattern: Hashable, Sendable {
  package let pattern: String

  /// The longest text that is tried, in characters, and the most repetitions in a pattern.
  private static let longest = 256
  private static let mostRepetitions = 6

  package init(_ pattern: String) { self.pattern = pattern }

  /// Whether short texts can be held against it: it is a pattern, repeats no group, and not too much else.
  package var isRunnable: Bool { isBounded && (try? Regex(pattern)) != nil }

  /// Whether all of a text matches; nil for a pattern that is wrong, or that could take very long: a group that is repeated, or
  /// many repetitions.
  package func matches(_ text: String) -> Bool? {
    guard text.count <= Self.longest, isBounded, let regex = try? Regex(pattern) else { return nil }
    return ((try? regex.wholeMatch(in: text)) ?? nil) != nil
  }

  private var isBounded: Bool {
    var repetitions = 0
    var last: Character = " "
    var isEscaped = false
    var isInSet = false
    for character in pattern {
      defer { last = isEscaped ? " " : character }
      if isEscaped {
        isEscaped = false
        if character.isNumber || character == "k" { return false }
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "[" where !isInSet: isInSet = true
      case "]" where isInSet: isInSet = false
      case "*", "+", "{":
        guard !isInSet else { continue }
        if last == ")" { return false }
        repetitions += 1
      default: break
      }
    }
    return repetitions <= Self.mostRepetitions
  }
}
