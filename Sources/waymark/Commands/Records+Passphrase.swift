internal import ArgumentParser
internal import Phrases
internal import Records

extension RecordsCommand {
  /// The passphrases, one for each clinician.
  struct PassphraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "List, add, change and remove passphrases: one for each clinician.",
      subcommands: [All.self, Add.self, Change.self, Remove.self], defaultSubcommand: All.self)

    struct All: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List whose passphrases open the records.")

      @OptionGroup var store: StoreOptions
      @OptionGroup var language: LanguageChoice

      func run() throws {
        let phrases = Phrases.of(language.ofProgram)
        let slots = try PassphraseSlots(in: try store.unlocked(phrases), phrases)
        let lines = slots.names + [phrases.custody.key.recoveryCode]
        Console.write(lines.map { $0 + "\n" }.joined())
      }
    }

    struct Add: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Let one more clinician open the records.")

      @OptionGroup var store: StoreOptions
      @OptionGroup var new: NewPassphraseChoice
      @OptionGroup var language: LanguageChoice

      @Option(name: .long, help: "Whose passphrase it will be.")
      var name: String

      func run() throws {
        let phrases = Phrases.of(language.ofProgram)
        let words = phrases.custody.key
        let name = try SlotName.checked(name, phrases)
        let store = try store.unlocked(phrases)
        let slots = try PassphraseSlots(in: store, phrases)
        guard !slots.names.contains(name) else {
          Console.complain(words.nameTaken(name))
          throw Exit.cannotCreate
        }
        let passphrase = try new.read(phrases)
        try Exit.onFault(phrases) { () throws(StoreFault) in
          _ = try store.addPassphrase(passphrase, label: name)
        }
        Console.write(words.added(name) + "\n")
      }
    }

    struct Change: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change a passphrase: your own, or another one by its name.",
        discussion: """
          Asks for the old one and then twice for the new one. With --recovery somebody who has forgotten it sets a new one.
          """)

      @OptionGroup var store: StoreOptions
      @OptionGroup var new: NewPassphraseChoice
      @OptionGroup var language: LanguageChoice

      @Option(name: .long, help: "Whose passphrase; without it, the one that opened the records.")
      var name: String?

      func run() throws {
        let phrases = Phrases.of(language.ofProgram)
        let store = try store.unlocked(phrases)
        let slot = try PassphraseSlots(in: store, phrases).slot(of: name)
        let passphrase = try new.read(phrases)
        let erasure = try Exit.onFault(phrases) { () throws(StoreFault) in
          try store.changePassphrase(of: slot.id, to: passphrase).erasure
        }
        Console.write(phrases.custody.key.changed(slot.name) + "\n")
        Console.write(phrases.custody.key.mayHaveKept + "\n")
        erasure.tell(phrases)
      }
    }

    struct Remove: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a passphrase away; the last one stays.")

      @OptionGroup var store: StoreOptions
      @OptionGroup var language: LanguageChoice

      @Option(name: .long, help: "Whose passphrase.")
      var name: String

      func run() throws {
        let phrases = Phrases.of(language.ofProgram)
        let store = try store.unlocked(phrases)
        let slot = try PassphraseSlots(in: store, phrases).slot(of: name)
        let erasure = try Exit.onFault(phrases) { () throws(StoreFault) in
          try store.removeSlot(slot.id)
        }
        Console.write(phrases.custody.key.removed(slot.name) + "\n")
        Console.write(phrases.custody.key.mayHaveKept + "\n")
        erasure.tell(phrases)
      }
    }
  }
}

/// The passphrases of a store, by whose they are.
struct PassphraseSlots {
  typealias Slot = (name: String, id: SlotID)

  private let slots: [Slot]
  private let holder: KeyHolder
  private let words: KeySlotPhrases

  init(in store: Store, _ phrases: Phrases) throws {
    (slots, holder) = try Exit.onFault(phrases) { () throws(StoreFault) in
      let slots = try store.slots().compactMap { slot -> Slot? in
        guard case .passphrase(let label, _) = slot.kind else { return nil }
        return (label, slot.id)
      }
      return (slots.sorted { $0.name < $1.name }, try store.holder())
    }
    words = phrases.custody.key
  }

  var names: [String] { slots.map(\.name) }

  /// The one that is named, else the one that opened the store, else the only one; says that none is, and ends.
  func slot(of name: String?) throws -> Slot {
    var wanted = name
    if wanted == nil, case .clinician(let label) = holder { wanted = label }
    if wanted == nil, slots.count == 1 { return slots[0] }
    guard let wanted else {
      Console.complain(words.sayWhich(names))
      throw Exit.usage
    }
    guard let slot = slots.first(where: { $0.name == wanted }) else {
      Console.complain(words.noSuchName(wanted, names))
      throw Exit.notFound
    }
    return slot
  }
}

/// The name that a passphrase goes by in lists and in the audit.
enum SlotName {
  /// A name that fits on a line of a list; says why it does not, and ends.
  static func checked(_ name: String, _ phrases: Phrases) throws -> String {
    let isBare = name.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    let hasControls = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !isBare, !hasControls else {
      Console.complain(phrases.custody.key.badName)
      throw Exit.usage
    }
    return name
  }
}
