/// A text in both voices with one number in it, which is filled in when it is known.
package struct NumberedWording: Hashable, Sendable {
  private let person: Parts
  private let interview: Parts

  /// What stands for the number in the text.
  package static let placeholder = "{number}"

  /// Takes a text; nil unless the placeholder stands in it once in each voice.
  package init?(_ wording: Wording) {
    guard let person = Parts(wording.person), let interview = Parts(wording.interview) else {
      return nil
    }
    self.person = person
    self.interview = interview
  }

  /// The text with a number in it.
  package func callAsFunction(_ number: Int) -> Wording {
    Wording(person: person.joined(by: number), interview: interview.joined(by: number))
  }

  /// The text with its placeholder, as it stands in files.
  package var wording: Wording {
    Wording(
      person: person.before + Self.placeholder + person.after,
      interview: interview.before + Self.placeholder + interview.after)
  }

  /// What stands before the number and after it.
  private struct Parts: Hashable {
    let before: String
    let after: String

    init?(_ text: String) {
      let length = NumberedWording.placeholder.count
      let starts = text.indices.filter { text[$0...].hasPrefix(NumberedWording.placeholder) }
      guard starts.count == 1, let start = starts.first else { return nil }
      before = String(text[..<start])
      after = String(text[start...].dropFirst(length))
    }

    func joined(by number: Int) -> String { "\(before)\(number)\(after)" }
  }
}
