/// Who is spoken to: the person, or the clinician who interviews the person.
package enum Voice: String, Hashable, Sendable, CaseIterable {
  /// Second person, plain words: "Do you feel safe where you live?"
  case person = "self"
  /// Third person, a clinician's words: "Does the client feel safe where they live?"
  case interview
}

/// One text in both voices.
package struct Wording: Hashable, Sendable {
  package let person: String
  package let interview: String

  package init(person: String, interview: String) {
    self.person = person
    self.interview = interview
  }

  /// The same words for both.
  package init(_ text: String) {
    self.init(person: text, interview: text)
  }

  package subscript(voice: Voice) -> String {
    switch voice {
    case .person: person
    case .interview: interview
    }
  }
}
