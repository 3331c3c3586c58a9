internal import ArgumentParser
internal import Phrases
internal import Records

/// The records that a command opens by itself: where they are, and what opens them.
struct StoreOptions: ParsableArguments {
  @OptionGroup var choice: StoreChoice
  @OptionGroup var opener: OpenerChoice

  /// The store, unlocked; says why it stays shut, and ends.
  ///
  /// An older file in the place of the one that this computer saw last is told on standard error.
  func unlocked(_ phrases: Phrases) throws -> Store {
    try opened(phrases).store
  }

  /// Records that a command has opened.
  struct Opened {
    let store: Store
    /// Whether another file was found in the place of the one that this computer saw last.
    let wasReplaced: Bool
    /// What opened them; nil where it was the recovery code.
    let passphrase: Passphrase?
  }

  /// Unlocks the records; says why they stay shut, and ends.
  ///
  /// - Parameters:
  ///   - phrases: In the language of the person.
  ///   - accepting: Whether an older file is to be gone on from.
  /// - Returns: The records, and how they were opened.
  /// - Throws: An exit code, after a complaint.
  func opened(_ phrases: Phrases, accepting: Bool = false) throws -> Opened {
    let place = try choice.place(phrases.store)
    // Nobody is asked for what opens something that is not there.
    guard Surroundings.isFile(place.path) else {
      Console.complain(phrases.store.notFound(place.path))
      throw Exit.notFound
    }
    return try opener.use(phrases) { opener in
      var passphrase: Passphrase?
      if case .passphrase(let given) = opener { passphrase = given }
      let (store, watch) = try Exit.onFault(phrases) { () throws(StoreFault) in
        let store = try Store.unlock(
          at: place.path, with: opener, clock: { Surroundings.seconds })
        if store.refusal != nil { Console.complain(phrases.desk.readingOnly) }
        return (store, try AnchorWatch(store))
      }
      let replacement = watch.replacement
      if let replacement, !accepting {
        let words = phrases.custody.replaced
        Console.complain("\(words.sentence(for: replacement)) \(words.howToAccept)")
      }
      if accepting { watch.accept() }
      return Opened(store: store, wasReplaced: replacement != nil, passphrase: passphrase)
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

extension Erasure {
  /// Tells where bytes of what was taken out are still in the file.
  func tell(_ phrases: Phrases) {
    if self == .pending { Console.complain(phrases.custody.erasurePending) }
  }
}
