/// A name for something in an assessment: lower-case words, digits and hyphens, beginning with a letter.
///
/// The subject keeps ids of different things apart: a question's id is no source's id.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Takes a text as an id; nil when it is not of the form `safe-at-home`.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.last != 0x2D,
      bytes.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return nil }
    self.text = text
  }

  fileprivate init(known text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier<Choice> {
  package static let yes = Identifier(known: "yes")
  package static let no = Identifier(known: "no")
}
