internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// The records behind the desk: does what the desk asks, and says what came of it.
@MainActor
struct RecordCabinet {
  let path: String
  let assessment: Assessment
  let phrases: Phrases
  private var store: Store?

  /// How an interview begins, or why it does not.
  enum Start {
    case interview(Interview, RecordKeeper)
    case failed(String)
  }

  init(path: String, assessment: Assessment, phrases: Phrases) {
    self.path = path
    self.assessment = assessment
    self.phrases = phrases
  }

  mutating func lock() {
    // What cannot be noted must not keep the key in memory.
    try? store?.lock()
    store = nil
  }

  /// Does what needs no interview.
  mutating func perform(_ effect: DeskEffect) -> DeskOutcome {
    do throws(StoreFault) {
      switch effect {
      case .unlock(let passphrase): return try unlock(passphrase)
      case .copy(let id): return try copy(id)
      case .delete(let id):
        try opened().delete(try record(id))
        return listed(notice: phrases.desk.deleted)
      case .print(let id): return try print(id)
      case .export(let id): return try export(id)
      case .begin, .open, .follow, .lock, .leave, .vanish, .suspend: return .said("")
      }
    } catch {
      let sentence = phrases.sentence(for: error)
      if case .unlock = effect { return .refused(sentence) }
      return .said(sentence)
    }
  }

  // MARK: - Interviews

  func begin() -> Start {
    attempt { () throws(StoreFault) in
      let interview = Interview(of: assessment, phrases: phrases, voice: .interview)
      return .interview(interview, RecordKeeper(in: try opened(), phrases: phrases))
    }
  }

  func open(_ id: String) -> Start {
    attempt { () throws(StoreFault) in
      let id = try record(id)
      let found = try opened().open(id)
      let interview = Interview(
        resuming: try snapshot(found), of: assessment, phrases: phrases)
      return .interview(
        interview,
        RecordKeeper(
          in: try opened(), phrases: phrases,
          opened: (id, found.version, found.header.created),
          isCopy: found.header.client != interview.client, following: found.header.previous))
    }
  }

  func follow(_ id: String) -> Start {
    attempt { () throws(StoreFault) in
      let id = try record(id)
      let found = try opened().open(id)
      _ = try snapshot(found)
      let interview = Interview(of: assessment, phrases: phrases, voice: .interview)
      return .interview(
        interview, RecordKeeper(in: try opened(), phrases: phrases, following: id))
    }
  }

  /// Lets others open the record again.
  func release(_ keeper: RecordKeeper) {
    guard let id = keeper.id else { return }
    // A claim that cannot be taken back ends by itself after a while.
    try? store?.release(id)
  }

  private func attempt(_ body: () throws(StoreFault) -> Start) -> Start {
    do throws(StoreFault) {
      return try body()
    } catch {
      return .failed(phrases.sentence(for: error))
    }
  }

  // MARK: - The list

  private mutating func unlock(_ passphrase: String) throws(StoreFault) -> DeskOutcome {
    guard let passphrase = Passphrase(passphrase.utf8) else { throw .wrongPassphrase }
    store = try Store.unlock(
      at: path, with: .passphrase(passphrase), clock: { Surroundings.seconds })
    return .unlocked(try entries(), notice: nil)
  }

  /// The records as they are now.
  func listed(notice: String?) -> DeskOutcome {
    do throws(StoreFault) {
      return .listed(try entries(), notice: notice)
    } catch {
      return .said(phrases.sentence(for: error))
    }
  }

  private func entries() throws(StoreFault) -> [DeskEntry] {
    let claims = try opened().claimsOfOthers()
    return try opened().list().map { record in
      let header = record.header
      return DeskEntry(
        id: record.id.text, label: header.client, clinician: header.clinician,
        begun: (Surroundings.text(of: header.created), header.created),
        changed: (Surroundings.text(of: header.changed), header.changed),
        status: DeskPhrases.Status(header.status), computed: header.computed.map(name),
        chosen: header.chosen.map(name),
        openBy: claims[record.id].map { phrases.desk.name(of: $0.who) })
    }
  }

  private func name(of level: Level) -> String { assessment[level].name[.interview] }

  private func copy(_ id: String) throws(StoreFault) -> DeskOutcome {
    let found = try opened().open(try record(id))
    var header = found.header
    header.client = phrases.desk.copyOf(header.client)
    header.changed = Surroundings.seconds
    _ = try opened().create(header, found.payload)
    return listed(notice: nil)
  }

  // MARK: - Paper

  private func print(_ id: String) throws(StoreFault) -> DeskOutcome {
    let id = try record(id)
    let interview = try interview(id)
    do throws(Printer.Trouble) {
      try Printer.print(PaperSource(of: interview, for: .chart), PrintOrder(), phrases.session)
    } catch {
      switch error {
      case .noPrinter: return .said(phrases.paper.noPrinter)
      case .failed(let reason): return .said(phrases.paper.notPrinted(reason))
      }
    }
    try opened().note(.printed, id)
    return .said(phrases.desk.printed)
  }

  private func export(_ id: String) throws(StoreFault) -> DeskOutcome {
    let id = try record(id)
    let found = try opened().open(id)
    let export = RecordExport(
      id: id, header: found.header,
      interview: Interview(resuming: try snapshot(found), of: assessment, phrases: phrases))
    do throws(SummaryFile.Trouble) {
      try export.write()
    } catch {
      switch error {
      case .exists: return .said(phrases.desk.exportExists(export.folder))
      case .failed(let reason): return .said(phrases.desk.notExported(reason))
      }
    }
    try opened().note(.exported, id)
    return .said(phrases.desk.exported(export.folder))
  }

  // MARK: - Records

  private func interview(_ id: RecordID) throws(StoreFault) -> Interview {
    Interview(
      resuming: try snapshot(try opened().open(id)), of: assessment, phrases: phrases)
  }

  private func opened() throws(StoreFault) -> Store {
    guard let store else { throw .locked }
    return store
  }

  private func record(_ id: String) throws(StoreFault) -> RecordID {
    guard let id = RecordID(text: id) else { throw .noSuchRecord }
    return id
  }

  private func snapshot(_ found: OpenedRecord) throws(StoreFault) -> Interview.Snapshot {
    do throws(Interview.Snapshot.Fault) {
      return try Interview.Snapshot(bytes: found.payload)
    } catch {
      // The seal is right, so that what is in it was written by Waymark.
      throw .unreadableRecord
    }
  }
}

extension DeskPhrases.Status {
  init(_ status: RecordHeader.Status) {
    self =
      switch status {
      case .draft: .draft
      case .complete: .complete
      case .overridden: .overridden
      }
  }
}
