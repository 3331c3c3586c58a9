/// What is said where a passphrase is asked for.
package struct PassphrasePhrases: Sendable {
  /// What stands before the place to type in.
  package let ask: String
  package let askNew: String
  package let askAgain: String

  package let tooShort: @Sendable (_ least: Int) -> String
  package let tooLong: @Sendable (_ most: Int) -> String
  package let different: String
  package let nothingGiven: String
  package let noTerminal: String
  package let terminalFailed: @Sendable (_ reason: String) -> String

  package let noFile: @Sendable (_ path: String) -> String
  package let notAFile: @Sendable (_ path: String) -> String
  package let openFile: @Sendable (_ path: String) -> String
  package let foreignFile: @Sendable (_ path: String) -> String
  package let emptyFile: @Sendable (_ path: String) -> String
  package let unreadableFile: @Sendable (_ path: String, _ reason: String) -> String

  package static let english = english("passphrase", option: "--passphrase-file")
  /// Of one that is to guard something from now on, beside another that opens it.
  package static let englishNew = english("new passphrase", option: "--new-passphrase-file")
  /// Of the recovery code.
  package static let englishCode = english("recovery code", option: "--recovery-file")

  private static func english(_ thing: String, option: String) -> PassphrasePhrases {
    PassphrasePhrases(
      ask: "\(thing.prefix(1).uppercased())\(thing.dropFirst()): ", askNew: "New passphrase: ",
      askAgain: "The same once more: ",
      tooShort: {
        "A passphrase has \($0) letters or more. Four words that do not belong together are easy to keep in mind."
      },
      tooLong: { "A \(thing) has \($0) bytes at most. Choose a shorter one." },
      different: "Those were two different ones. Type it twice again.",
      nothingGiven: "No \(thing) was given, and nothing was done. Try again.",
      noTerminal: "There is no terminal to ask for the \(thing). "
        + "Name a file that holds it with \(option).",
      terminalFailed: {
        "The \(thing) could not be asked for: \($0). Name a file that holds it with \(option)."
      },
      noFile: { "There is no file \($0). Name one that holds the \(thing)." },
      notAFile: {
        "\($0) is a link, or no plain file. Name the file itself that holds the \(thing)."
      },
      openFile: {
        "Other people on this computer can read or change the \(thing) in \($0). "
          + "Close it to them: chmod 600 \($0.asShellWord)"
      },
      foreignFile: {
        "\($0) belongs to somebody else on this computer. Name a file of your own for the \(thing)."
      },
      emptyFile: { "The first line of \($0) is empty. Write the \(thing) there." },
      unreadableFile: { path, reason in
        "The \(thing) in \(path) cannot be read: \(reason). Check the file."
      })
  }
}
