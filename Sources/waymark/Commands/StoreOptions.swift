internal import ArgumentParser
internal import Phrases
internal import Questionnaires
internal import Records

/// Where the records are, and where their passphrase comes from.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file of the records.",
      discussion: """
        Without it: what WAYMARK_STORE names, else waymark/records.waymark in XDG_DATA_HOME, else in ~/.local/share.
        """, valueName: "file"))
  var store: String?

  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "Take the passphrase from the first line of a file that only you can read.",
      discussion: "Without it the passphrase is asked for on the terminal, and not shown.",
      valueName: "file"))
  var passphraseFile: String?

  /// The place, looked at before anything is done there; says what is wrong with it, and ends.
  func place(_ words: StorePhrases) throws -> StorePlace {
    do throws(PlaceFault) {
      let place = try StorePlace(
        asked: store, variable: Surroundings.variable, folder: { Surroundings.folder })
      try place.check(.real)
      return place
    } catch {
      Console.complain(words.sentence(for: error))
      throw Exit.configuration
    }
  }

  func prompt(_ words: StorePhrases) -> PassphrasePrompt {
    PassphrasePrompt(words: words, file: passphraseFile)
  }

  /// The store, unlocked; says why it stays shut, and ends.
  func unlocked(_ words: StorePhrases) throws -> Store {
    let place = try place(words)
    return try Exit.onFault(words) { () throws(StoreFault) in
      guard var bytes = passphrase(words), let passphrase = Passphrase(clearing: &bytes) else {
        throw .wrongPassphrase
      }
      return try Store.unlock(
        at: place.path, with: .passphrase(passphrase), clock: { Surroundings.seconds })
    }
  }

  private func passphrase(_ words: StorePhrases) -> [UInt8]? {
    do throws(PassphrasePrompt.Trouble) {
      return try prompt(words).passphrase()
    } catch {
      if case .refused(let sentence) = error { Console.complain(sentence) }
      return nil
    }
  }
}

extension Exit {
  /// Does some work with a store; says its fault on standard error, and ends with a code, when it has one.
  static func onFault<Result>(
    _ words: StorePhrases, _ work: () throws(StoreFault) -> Result
  ) throws -> Result {
    do throws(StoreFault) {
      return try work()
    } catch {
      Console.complain(words.sentence(for: error))
      throw error.exitCode
    }
  }
}
