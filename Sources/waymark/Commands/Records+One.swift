internal import ArgumentParser
internal import Interview
internal import Phrases
internal import Records

extension RecordsCommand {
  /// Writes one record to standard output.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Write the chart summary of a record.")

    @Argument(help: "The record, as \"waymark records list\" shows it.")
    var id: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice
    @OptionGroup var letterhead: LetterheadChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (read, phrases) = try language.read(place)
      let assessment = try letterhead.added(to: read)
      let id = try RecordChoice.id(id, phrases)
      try AssessmentPlace.prepare(assessment)
      let store = try store.unlocked(phrases)
      let interview = try Exit.onFault(phrases) { () throws(StoreFault) in
        try store.open(id).interview(of: assessment, phrases)
      }
      Console.write(PaperSource(of: interview, for: .chart).text)
    }
  }

  /// Writes one record to files.
  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write everything about a record as files that only you can read.",
      discussion: """
        A new folder has answers.yaml, which decide and report take; summary.txt and chart.txt, the two papers; record.json, what \
        the record says of itself; and audit.txt, what was done with it.
        """)

    @Argument(help: "The record, as \"waymark records list\" shows it.")
    var id: String

    @Option(
      name: .customLong("to"),
      help: ArgumentHelp(
        "Where the new folder goes; without it, here.", valueName: "folder"))
    var target: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice
    @OptionGroup var letterhead: LetterheadChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (read, phrases) = try language.read(place)
      let assessment = try letterhead.added(to: read)
      let id = try RecordChoice.id(id, phrases)
      let target = target ?? Surroundings.folder
      guard Surroundings.isFolder(target) else {
        Console.complain(phrases.custody.noFolder(target))
        throw Exit.notFound
      }
      try AssessmentPlace.prepare(assessment)
      let store = try store.unlocked(phrases)
      let export = try Exit.onFault(phrases) { () throws(StoreFault) in
        try RecordExport(of: id, in: store, assessment, phrases)
      }
      let folder: String
      do throws(RecordExport.Trouble) {
        folder = try export.write(under: target)
      } catch {
        Console.complain(phrases.desk.notExported(error.reason))
        throw Exit.cannotCreate
      }
      try Exit.onFault(phrases) { () throws(StoreFault) in try store.note(.exported, id) }
      Console.write(phrases.custody.exportHere(folder) + "\n")
    }
  }

  /// Deletes one record.
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: "Delete a record; asks twice at the terminal.")

    @Argument(help: "The record, as \"waymark records list\" shows it.")
    var id: String

    @Flag(name: .long, help: "Delete without a question.")
    var yes = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageChoice

    func run() throws {
      let phrases = Phrases.of(language.ofProgram)
      let id = try RecordChoice.id(id, phrases)
      guard yes || Console.isTerminal else {
        Console.complain(phrases.custody.deleteNeedsYes)
        throw Exit.usage
      }
      let store = try store.unlocked(phrases)
      let record = try Exit.onFault(phrases) { () throws(StoreFault) in
        guard let record = try store.list().first(where: { $0.id == id }) else {
          throw .noSuchRecord
        }
        return record
      }
      guard yes || isWanted(record, phrases) else {
        return Console.write(phrases.custody.notDeleted + "\n")
      }
      let erasure = try Exit.onFault(phrases) { () throws(StoreFault) in try store.delete(id) }
      switch erasure {
      case .done: Console.write(phrases.custody.deleted + "\n")
      case .pending: erasure.tell(phrases)
      }
    }

    private func isWanted(_ record: ListedRecord, _ phrases: Phrases) -> Bool {
      let words = phrases.custody
      let label = record.header.client.isEmpty ? phrases.desk.noLabel : record.header.client
      let questions = [
        (
          words.askDelete(label, Surroundings.text(of: record.header.changed), words.yesWord),
          words.yesWord
        ), (words.askAgain(phrases.desk.deleteWord), phrases.desk.deleteWord),
      ]
      return questions.allSatisfy { question, word in
        Console.write(question)
        let typed = Console.readLine()?.filter { !$0.isWhitespace }
        return typed?.inPlainLetters == word.inPlainLetters
      }
    }
  }
}
