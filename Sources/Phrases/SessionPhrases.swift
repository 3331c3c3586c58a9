/// What is said around an interview on the screen: about other programs, and about a time without a key.
package struct SessionPhrases: Sendable {
  package let noEditor: String
  package let notEdited: @Sendable (_ reason: String) -> String
  /// The text was longer than a line takes, counted in characters.
  package let cut: @Sendable (_ limit: Int) -> String
  /// The warning on the screen, a minute before the end.
  package let idle: String
  /// What stands on the cleared screen, as two short lines.
  package let endedIdle: @Sendable (_ time: Duration) -> String
}

extension SessionPhrases {
  package static let english = SessionPhrases(
    noEditor: "There is no editor. Set EDITOR to the name of one, or write here.",
    notEdited: { "Your text is as it was: \($0)." },
    cut: { "The text was too long. The first \($0) characters were kept." },
    idle: "Still there? Press any key, or this interview ends soon. Nothing is kept.",
    endedIdle: { time in
      let seconds = time.components.seconds
      let span =
        switch (seconds.isMultiple(of: 60), seconds) {
        case (true, 60): "1 minute"
        case (true, _): "\(seconds / 60) minutes"
        case (false, 1): "1 second"
        case (false, _): "\(seconds) seconds"
        }
      return "The interview ended, since no key was pressed for \(span).\n"
        + "Nothing was kept but the files that you saved."
    })
}
