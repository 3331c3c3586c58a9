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
  /// Whether commands come as keys or as typed words.
  private let hand: Interview.Hand
  private var store: Store?
  private var watch: AnchorWatch?

  /// How an interview begins, or why it does not.
  enum Start {
    case interview(Interview, RecordKeeper)
    case failed(String)
  }

  init(path: String, assessment: Assessment, phrases: Phrases, hand: Interview.Hand = .keys) {
    self.hand = hand
    self.path = path
    self.assessment = assessment
    self.phrases = phrases
  }

  /// Locks the records; gives what there is to say about it.
  @discardableResult
  mutating func lock() -> String? {
    // What cannot be noted must not keep the key in memory.
    let unnoted = store?.unnotedCount ?? 0
    let isNoted = (try? store?.lock()) != nil
    store = nil
    watch = nil
    return isNoted || unnoted == 0 ? nil : phrases.desk.lockedUnnoted(unnoted)
  }

  /// What must not be forgotten while the disk takes nothing.
  private var warning: String? { store?.refusal == nil ? nil : phrases.desk.readingOnly }

  /// Does what needs no interview.
  mutating func perform(_ effect: DeskEffect) -> DeskOutcome {
    do throws(StoreFault) {
      switch effect {
      case .unlock(let passphrase): return try unlock(passphrase)
      case .copy(let id): return try copy(id)
      case .delete(let id):
        switch try opened().delete(try record(id)) {
        case .done: return listed(notice: phrases.desk.deleted)
        case .pending: return listed(notice: phrases.custody.erasurePending)
        }
      case .accept:
        watch?.accept()
        return listed(notice: phrases.custody.replaced.accepted)
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
      let interview = Interview(
        of: assessment, phrases: phrases, voice: .interview, hand: hand)
      return .interview(interview, RecordKeeper(in: try opened(), phrases: phrases))
    }
  }

  func open(_ id: String) -> Start {
    attempt { () throws(StoreFault) in
      let id = try record(id)
      let found = try opened().open(id)
      var snapshot = try found.snapshot()
      if snapshot.earlier.isEmpty {
        snapshot = snapshot.following(earlier(from: found.header.previous, orElse: []))
      }
      let interview = Interview(resuming: snapshot, of: assessment, phrases: phrases, hand: hand)
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
      let last = try found.snapshot()
      let before = earlier(from: found.header.previous, orElse: last.earlier)
      let interview = Interview(
        following: [
          EarlierInterview(last, day: Surroundings.day(of: found.header.created))
        ] + before, client: last.client, of: assessment, phrases: phrases, hand: hand)
      return .interview(
        interview, RecordKeeper(in: try opened(), phrases: phrases, following: id))
    }
  }

  /// The interviews along a chain of records, the last first: as they are now, and where a record is gone, as the one after it
  /// kept them.
  private func earlier(
    from id: RecordID?, orElse kept: [EarlierInterview]
  ) -> [EarlierInterview] {
    var chain: [EarlierInterview] = []
    var kept = kept
    var next = id
    while let id = next, chain.count < Interview.mostEarlier, let found = try? store?.open(id),
      let snapshot = try? found.snapshot()
    {
      chain.append(EarlierInterview(snapshot, day: Surroundings.day(of: found.header.created)))
      kept = snapshot.earlier
      next = found.header.previous
    }
    return chain + kept
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

  /// Opens the records with what was typed: a passphrase, or the recovery code, which no passphrase is taken for.
  private mutating func unlock(_ typed: String) throws(StoreFault) -> DeskOutcome {
    let store = try unlocked(with: typed)
    self.store = store
    let watch = try AnchorWatch(store)
    self.watch = watch
    let replaced = watch.replacement.map { phrases.custody.replaced.sentence(for: $0) }
    return .unlocked(try entries(), warning: replaced, notice: warning)
  }

  private func unlocked(with typed: String) throws(StoreFault) -> Store {
    let opener: Opener
    if let code = try? RecoveryCode(text: typed) {
      opener = .recovery(code)
    } else if let passphrase = Passphrase(typed.utf8) {
      opener = .passphrase(passphrase)
    } else {
      throw .wrongPassphrase
    }
    return try Store.unlock(at: path, with: opener, clock: { Surroundings.seconds })
  }

  /// The records as they are now.
  func listed(notice: String?) -> DeskOutcome {
    do throws(StoreFault) {
      return .listed(try entries(), notice: notice ?? warning)
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
    let export = try RecordExport(of: id, in: try opened(), assessment, phrases)
    let folder: String
    do throws(RecordExport.Trouble) {
      folder = try export.write(under: Surroundings.folder)
    } catch {
      return .said(phrases.desk.notExported(error.reason))
    }
    try opened().note(.exported, id)
    return .said(phrases.desk.exported(folder))
  }

  // MARK: - Records

  private func interview(_ id: RecordID) throws(StoreFault) -> Interview {
    try opened().open(id).interview(of: assessment, phrases)
  }

  private func opened() throws(StoreFault) -> Store {
    guard let store else { throw .locked }
    return store
  }

  private func record(_ id: String) throws(StoreFault) -> RecordID {
    guard let id = RecordID(text: id) else { throw .noSuchRecord }
    return id
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
