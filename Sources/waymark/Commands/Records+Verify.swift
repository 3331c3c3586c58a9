internal import ArgumentParser
internal import Phrases
internal import Records

extension RecordsCommand {
  /// Looks at everything.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check everything in the records: rows, seals, the audit and the sums over all.",
      discussion: """
        Prints how far the records have come, to be kept on paper. Exit codes: 0 all is as it was left, 65 it is not, or an older \
        file was put in the place of the one that this computer saw last.
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice

    @Flag(
      name: .long,
      help: "Go on from an older file that was put back on purpose.")
    var accept = false

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let words = phrases.custody
      let opened = try store.opened(phrases, accepting: accept)
      let found = try Exit.onFault(phrases) { () throws(StoreFault) in
        try opened.store.verify()
      }
      // One of the slots is the recovery code's.
      Console.write(words.verified(found.records, found.slots - 1, found.auditEntries) + "\n")
      Console.write(words.anchor(found.anchor.text) + "\n")
      guard opened.wasReplaced else { return }
      guard accept else { throw Exit.badData }
      Console.write(words.replaced.accepted + "\n")
    }
  }

  /// Lists what was done.
  struct Trail: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "audit",
      abstract:
        "List what was done with the records: when, by whom, what, and which record; newest last.",
      discussion: "Names no client.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice

    @Option(name: .long, help: "Only what was done with one record.")
    var record: String?

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let id = try record.map { try RecordChoice.id($0, phrases) }
      let store = try store.unlocked(phrases)
      let entries = try Exit.onFault(phrases) { () throws(StoreFault) in try store.audit() }
      let wanted = entries.filter { id == nil || $0.record == id }
      if let id, wanted.isEmpty {
        Console.complain(phrases.custody.nothingOfRecord(id.text))
        throw Exit.notFound
      }
      Console.write(wanted.map { phrases.line(of: $0) + "\n" }.joined())
    }
  }
}

extension Phrases {
  /// An entry of the audit: when, who, what, and which record, parted by tabs.
  func line(of entry: AuditEntry) -> String {
    [
      Surroundings.text(of: entry.time), desk.name(of: entry.who),
      custody.audit.action(AuditPhrases.Action(entry.action)), entry.record?.text ?? "",
    ].joined(separator: "\t")
  }
}

extension AuditPhrases.Action {
  init(_ action: AuditAction) {
    self =
      switch action {
      case .createdStore: .createdStore
      case .unlocked: .unlocked
      case .createdRecord: .createdRecord
      case .opened: .opened
      case .finished: .finished
      case .overridden: .overridden
      case .printed: .printed
      case .exported: .exported
      case .deleted: .deleted
      case .slotAdded: .slotAdded
      case .slotRemoved: .slotRemoved
      case .slotChanged: .slotChanged
      case .rekeyed: .rekeyed
      case .locked: .locked
      }
  }
}
