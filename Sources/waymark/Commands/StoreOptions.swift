internal import ArgumentParser
internal import Passphrases
internal import Phrases
internal import Records

/// The records that a command opens by itself: where they are, and where their passphrase comes from.
struct StoreOptions: ParsableArguments {
  @OptionGroup var choice: StoreChoice
  @OptionGroup var passphrase: PassphraseChoice

  /// The store, unlocked; says why it stays shut, and ends.
  func unlocked(_ phrases: Phrases) throws -> Store {
    let place = try choice.place(phrases.store)
    return try passphrase.use(.known, phrases.passphrase) { bytes in
      try Exit.onFault(phrases) { () throws(StoreFault) in
        guard let passphrase = Passphrase(bytes) else { throw .wrongPassphrase }
        let store = try Store.unlock(
          at: place.path, with: .passphrase(passphrase), clock: { Surroundings.seconds })
        if store.refusal != nil { Console.complain(phrases.desk.readingOnly) }
        return store
      }
    }
  }
}

extension Exit {
  /// Does some work with a store; says its fault on standard error, and ends with a code, when it has one.
  static func onFault<Result>(
    _ phrases: Phrases, _ work: () throws(StoreFault) -> Result
  ) throws -> Result {
    do throws(StoreFault) {
      return try work()
    } catch {
      Console.complain(phrases.sentence(for: error))
      throw error.exitCode
    }
  }
}
