internal import Phrases
internal import Records

/// Shows a recovery code once, and asks for parts of it, so that whoever wrote it down wrong finds out.
struct CodeOnPaper {
  /// The places of the groups that are asked for, from 0.
  static let asked = [2, 5]

  private let code: RecoveryCode
  private let phrases: Phrases
  /// The next line that was typed; nil at the end.
  private let answer: () -> String?
  private let say: (String) -> Void
  private let isTerminal: Bool

  init(
    _ code: RecoveryCode, _ phrases: Phrases, isTerminal: Bool = Console.isTerminal,
    say: @escaping (String) -> Void = Console.write,
    answer: @escaping () -> String? = Console.readLine
  ) {
    self.code = code
    self.phrases = phrases
    self.isTerminal = isTerminal
    self.say = say
    self.answer = answer
  }

  /// Shows it and asks, again and again until it is right.
  ///
  /// - Returns: Whether the code may be put in force: false where the answers ended before they were right.
  func isChecked() -> Bool {
    let words = phrases.custody.key
    say(phrases.desk.recoveryCode(code.text) + "\n")
    guard isTerminal else {
      say(words.codeNotChecked + "\n")
      return true
    }
    for place in Self.asked {
      while true {
        say(words.askGroup(place + 1))
        guard let typed = answer() else {
          say("\n")
          return false
        }
        if code.has(typed, at: place) { break }
        say(words.groupDiffers(place + 1) + "\n")
      }
    }
    say(words.codeChecked + "\n")
    return true
  }
}
