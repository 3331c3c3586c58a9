package import Phrases

/// Something that a person talks with page by page: commands go in, and what it asks the world for comes out.
///
/// The full screen and line mode can both run one, so that the two cannot drift apart.
package protocol Dialogue {
  /// What it asks the world for.
  associatedtype Wish

  var phrases: Phrases { get }
  var page: Page { get }

  /// Does what was asked, and says what the world has to do.
  mutating func update(_ command: Command) -> [Wish]

  /// Puts a sentence on the line for messages.
  mutating func say(_ sentence: String)

  /// Clears the line for messages.
  mutating func silence()

  /// Lists only what has a text in it; false where the dialogue leaves that to whoever shows its pages.
  mutating func find(_ text: String) -> Bool
}

extension Dialogue {
  package mutating func find(_ text: String) -> Bool { false }
}

extension Interview: Dialogue {}

extension Desk: Dialogue {
  package mutating func say(_ sentence: String) { message = sentence }

  package mutating func silence() { message = nil }

  package mutating func find(_ text: String) -> Bool {
    guard place == .list else { return false }
    filter = text.isEmpty ? nil : Filter(text)
    relist()
    message = listed.isEmpty ? phrases.lines.noneFound : nil
    return true
  }
}

extension SavingDialogue: Dialogue {
  package mutating func say(_ sentence: String) { message = sentence }

  package mutating func silence() { message = nil }
}
