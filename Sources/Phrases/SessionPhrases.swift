/// What is said around an interview on the screen: about other programs, and about a time without a key.
package struct SessionPhrases: Sendable {
  package let noEditor: String
  /// Why no text came of the editor, as it goes on after "Your text is as it was: ".
  package let noPrivateFile: @Sendable (_ reason: String) -> String
  package let editorEnded: @Sendable (_ code: Int32) -> String
  package let editorLeftNothing: String
  /// The same of the program that prints.
  package let printingEnded: @Sendable (_ code: Int32) -> String
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
    noPrivateFile: { "no private file could be made (\($0))" },
    editorEnded: { "the editor ended with code \($0)" },
    editorLeftNothing: "the editor left no file",
    printingEnded: { "lp ended with code \($0)" },
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
