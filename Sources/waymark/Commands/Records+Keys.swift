internal import ArgumentParser
internal import Phrases
internal import Records

extension RecordsCommand {
  /// Puts another recovery code in force.
  struct Renew: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery",
      abstract: "Make a new recovery code, and show it once; the old one opens nothing any more.",
      discussion: """
        At a terminal two groups of it are asked for before it counts, so that a code that was written down wrong is found.
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let words = phrases.custody.key
      let store = try store.unlocked(phrases)
      let code = RecoveryCode.random()
      guard CodeOnPaper(code, phrases).isChecked() else {
        Console.complain(words.codeDropped)
        throw Exit.badData
      }
      let erasure = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.renewRecoveryCode(to: code)
      }
      Console.write(words.codeInForce + "\n")
      erasure.tell(phrases)
    }
  }

  /// Seals everything anew.
  struct Rekey: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rekey",
      abstract: "Seal everything anew under another key: when somebody may have kept the old one.",
      discussion: """
        Afterwards only one passphrase and a new recovery code open the records: the passphrase that was just given, or the \
        new one of --new-passphrase-file; with --recovery a new one is asked for.
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var new: NewPassphraseChoice
    @OptionGroup var language: LanguageChoice

    @Option(name: .long, help: "Whose the passphrase is; without it, whose opened the records.")
    var name: String?

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let words = phrases.custody.key
      let opened = try store.opened(phrases)
      let store = opened.store
      let slots = try PassphraseSlots(in: store, phrases)
      let slot = try slots.slot(of: name)
      let kept = new.newFile == nil ? opened.passphrase : nil
      if kept != nil, let owner = try? slots.slot(of: nil), owner.name != slot.name {
        Console.complain(words.keptIsOf(owner.name, slot.name))
        throw Exit.usage
      }
      let passphrase = try kept ?? new.read(phrases)
      let count = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.verify().records
      }
      Console.write(
        words.beforeRekey(count, kept != nil, slots.names.filter { $0 != slot.name }) + "\n")
      let code = RecoveryCode.random()
      guard CodeOnPaper(code, phrases).isChecked() else {
        Console.complain(words.codeDropped)
        throw Exit.badData
      }
      let rekeying = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.rekey(passphrase, label: slot.name, code: code)
      }
      Console.write("\(words.rekeyed(rekeying.records)) \(words.codeInForce)\n")
      Console.write(words.rekeyLimits + "\n")
      rekeying.erasure.tell(phrases)
    }
  }
}
