internal import ArgumentParser
internal import CursesTerminal
internal import Interview
internal import Passphrases
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// The sealed records of a clinic.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Keep interviews in a sealed file: find, go on, copy, print and delete them.",
    discussion: """
      Without a subcommand the records are opened on the full screen. Exit codes beside the usual ones: 65 the records were \
      damaged or changed, 66 not there, 75 busy, 77 what was given opens nothing.
      """,
    subcommands: [
      Open.self, Make.self, List.self, Show.self, Copy.self, Delete.self, Tally.self, Trail.self,
      Verify.self, PassphraseCommand.self, Renew.self, Rekey.self,
    ], defaultSubcommand: Open.self)

  /// Opens the records on the full screen.
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Open the records: on the full screen, or line by line.")

    @OptionGroup var session: SessionChoice
    @OptionGroup var store: StoreChoice
    @OptionGroup var screen: ScreenChoice
    @OptionGroup var letterhead: LetterheadChoice
    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (read, phrases) = try language.read(place)
      try AssessmentPlace.requireRules(read)
      let assessment = try letterhead.added(to: read)
      let place = try store.place(phrases.store)
      guard Surroundings.isFile(place.path) else {
        Console.complain(phrases.desk.nothingThere(place.path))
        throw Exit.notFound
      }
      if try CursesTerminal.isToSpeakInLines(session.plain) {
        try MainActor.assumeIsolated {
          try LineDeskSession.run(
            RecordCabinet(
              path: place.path, assessment: assessment, phrases: phrases, hand: .words),
            idleLimit: session.idleLimit)
        }
        return
      }
      let options = try screen.options()
      try MainActor.assumeIsolated {
        let cabinet = RecordCabinet(path: place.path, assessment: assessment, phrases: phrases)
        try DeskSession.run(cabinet, options: options, idleLimit: session.idleLimit)
      }
    }
  }

  /// Makes a new file for records.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Make a sealed file for records, and print its recovery code.")

    @OptionGroup var choice: StoreChoice
    @OptionGroup var passphrase: PassphraseChoice
    @OptionGroup var language: LanguageChoice

    @Option(name: .long, help: "Whose passphrase it is: a name, for others who use the file.")
    var name: String

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let name = try SlotName.checked(name, phrases)
      let (path, code) = try passphrase.use(.new, phrases.passphrase) { bytes in
        let place = try choice.newPlace(phrases.store)
        return try Exit.onFault(phrases) { () throws(StoreFault) in
          guard let passphrase = Passphrase(bytes) else { throw .wrongPassphrase }
          let (made, code) = try Store.create(
            at: place.path, passphrase: passphrase, label: name,
            clock: { Surroundings.seconds })
          _ = try? AnchorWatch(made)
          try? made.lock()
          return (place.path, code)
        }
      }
      Console.write(phrases.desk.made(path) + "\n")
      guard CodeOnPaper(code, phrases).isChecked() else {
        return Console.write(phrases.custody.key.codeUnsure + "\n")
      }
    }
  }

  /// Lists the records as lines.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the records, last changed first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let store = try store.unlocked(phrases)
      let records = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.list()
      }
      for record in records.sorted(by: { $0.header.changed > $1.header.changed }) {
        let header = record.header
        let label = header.client.isEmpty ? phrases.desk.noLabel : header.client
        let level = (header.chosen ?? header.computed).map { "\($0)" } ?? ""
        let parts = [
          Surroundings.text(of: header.changed), label,
          phrases.desk.status(DeskPhrases.Status(header.status)), level, header.clinician,
          record.id.text,
        ]
        Console.write(parts.joined(separator: "\t") + "\n")
      }
    }
  }

  /// Counts how often clinicians chose the computed level.
  struct Tally: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "summary",
      abstract: "Count by level how often the computed level was kept; names nobody.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (assessment, phrases) = try language.read(place)
      try AssessmentPlace.requireRules(assessment)
      let store = try store.unlocked(phrases)
      let records = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.list()
      }
      let agreement = Agreement(records.map(\.header))
      Console.write(phrases.desk.agreementTitle + "\n")
      for level in Level.allCases {
        guard let count = agreement.byLevel[level] else { continue }
        let name = assessment[level].name[.interview]
        Console.write("  \(name): \(phrases.desk.agreement(count.kept, count.all))\n")
      }
      Console.write("  \(phrases.desk.drafts(agreement.drafts))\n")
    }
  }
}
