package import Questionnaires

/// A text of an assessment folder as it stands in its file.
package struct PlacedText: Hashable, Sendable {
  package let file: String
  package let place: Place
  /// The id of the nearest thing around it that has one: a question, a choice, a rule, a table.
  package let owner: String
  /// The key that it stands under: "help"; "words" for what the owner says itself.
  package let key: String
  /// The question it belongs to, if any.
  package let question: String?
  /// The page of the guide it stands on, if any.
  package let page: String?
  /// The voice that says it; each of a text that speaks for both stands for itself.
  package let voice: Voice
  package let text: String

  /// The key of what the owner of a text says itself.
  package static let words = "words"

  /// Whether it stands on the screen of its question, and not in the review or in a sentence about other answers.
  var isOnScreen: Bool { question != nil && key != "label" && !key.hasPrefix("if") }

  init(
    file: String, place: Place, owner: String, key: String, question: String? = nil,
    page: String? = nil, voice: Voice, text: String
  ) {
    self.file = file
    self.place = place
    self.owner = owner
    self.key = key
    self.question = question
    self.page = page
    self.voice = voice
    self.text = text
  }

  /// Whether it is the question itself.
  var isQuestion: Bool { key == Self.words && question == owner }

  /// "adult/questions/home.yaml:7:11: 'help' of 'safe-at-home'".
  var whereabouts: String {
    let what = key == Self.words ? "'\(owner)'" : "'\(key)' of '\(owner)'"
    return "\(file):\(place.line):\(place.column): \(what)"
  }
}
