internal import ArgumentParser
internal import Passphrases
internal import Phrases
internal import Records

/// Where a command has its passphrase from: a file, else the person at the terminal.
struct PassphraseChoice: ParsableArguments {
  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "A file whose first line is the passphrase.",
      discussion: """
        Only its owner may be able to read it. Without it: what WAYMARK_PASSPHRASE_FILE names, else the \
        passphrase is asked for at the terminal.
        """, valueName: "file"))
  var file: String?

  /// Lends the passphrase, and overwrites it afterwards.
  ///
  /// - Parameters:
  ///   - purpose: What it is wanted for.
  ///   - words: In the language of the person.
  ///   - body: What is done with it; it should keep no copy.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or an exit code after a complaint.
  func use<Result>(
    _ purpose: PassphrasePurpose, _ words: PassphrasePhrases, _ body: ([UInt8]) throws -> Result
  ) throws -> Result {
    try Self.use(
      purpose, from: file ?? Surroundings.variable("WAYMARK_PASSPHRASE_FILE"), words, body)
  }

  /// The same from a file, or at the terminal where there is none.
  static func use<Result>(
    _ purpose: PassphrasePurpose, from file: String?, _ words: PassphrasePhrases,
    _ body: ([UInt8]) throws -> Result
  ) throws -> Result {
    var bytes: [UInt8]
    do throws(PassphraseFault) {
      if let file {
        bytes = try PassphraseFile(file).read(purpose)
      } else {
        bytes = try PassphrasePrompt(words).read(purpose)
      }
    } catch {
      Console.complain(error.sentence(words))
      throw error.exitCode
    }
    defer { bytes.forget() }
    return try body(bytes)
  }
}

/// Where a new passphrase comes from: a file, else the person at the terminal, twice.
struct NewPassphraseChoice: ParsableArguments {
  @Option(
    name: .customLong("new-passphrase-file"),
    help: ArgumentHelp(
      "A file whose first line is the new passphrase.",
      discussion:
        "Only its owner may be able to read it. Without it, the new passphrase is asked for at the terminal, twice.",
      valueName: "file"))
  var newFile: String?

  /// The new passphrase; says why there is none, and ends.
  func read(_ phrases: Phrases) throws -> Passphrase {
    try PassphraseChoice.use(.new, from: newFile, phrases.newPassphrase) { bytes in
      guard let passphrase = Passphrase(bytes) else { throw Exit.refused }
      return passphrase
    }
  }
}

extension PassphraseFault {
  var exitCode: ExitCode {
    switch self {
    case .tooShort, .tooLong, .different, .nothingGiven, .emptyFile: Exit.refused
    case .noFile: Exit.notFound
    case .terminalFailed, .unreadableFile: Exit.inputOutput
    case .noTerminal, .notAFile, .openFile, .foreignFile: Exit.configuration
    }
  }
}
