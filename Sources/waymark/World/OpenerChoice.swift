internal import ArgumentParser
internal import Passphrases
internal import Phrases
internal import Records

/// What opens the records for a command: a passphrase, or the recovery code.
struct OpenerChoice: ParsableArguments {
  @OptionGroup var passphrase: PassphraseChoice

  @Flag(
    name: .long,
    help: "Open the records with the recovery code, asked for at the terminal.")
  var recovery = false

  @Option(
    name: .customLong("recovery-file"),
    help: ArgumentHelp(
      "A file whose first line is the recovery code.",
      discussion: "Only its owner may be able to read it.", valueName: "file"))
  var recoveryFile: String?

  var isRecovery: Bool { recovery || recoveryFile != nil }

  func validate() throws {
    if isRecovery, passphrase.file != nil {
      throw ValidationError(
        "--passphrase-file and the recovery code exclude each other. Give one of them.")
    }
  }

  /// Lends what opens the records, and overwrites it afterwards.
  func use<Result>(_ phrases: Phrases, _ body: (Opener) throws -> Result) throws -> Result {
    guard isRecovery else {
      return try passphrase.use(.known, phrases.passphrase) { bytes in
        guard let passphrase = Passphrase(bytes) else { throw Exit.refused }
        return try body(.passphrase(passphrase))
      }
    }
    return try PassphraseChoice.use(.known, from: recoveryFile, phrases.recoveryCode) { bytes in
      let code: RecoveryCode
      do throws(RecoveryCodeFault) {
        code = try RecoveryCode(text: String(decoding: bytes, as: UTF8.self))
      } catch {
        Console.complain(phrases.custody.key.codeRefused(RecoveryCodeTrouble(error)))
        throw Exit.refused
      }
      return try body(.recovery(code))
    }
  }
}

extension RecoveryCodeTrouble {
  init(_ fault: RecoveryCodeFault) {
    self =
      switch fault {
      case .length(let found, let wanted): .length(found: found, wanted: wanted)
      case .letter(let letter): .letter(letter)
      case .checksum: .checksum
      }
  }
}
