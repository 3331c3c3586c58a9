internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// Keeps one interview in a record of the store: each answer as it is given, and what is being written once the keys rest.
///
/// When the store takes nothing, the interview goes on in memory, and every later change and every few seconds are a new try.
@MainActor
final class RecordKeeper {
  /// How long the keys must rest before a text that is not finished is kept, in milliseconds.
  private static let rest = 400
  /// How long until a failed keeping is tried again: each try may itself wait for the store, and nobody can type meanwhile.
  private static let patience = Duration.seconds(5)

  private let store: Store
  private let phrases: Phrases
  /// Which record it is, and its version; nil before the first answer.
  private var record: (id: RecordID, version: Int)?
  private let begun: Int64
  /// The record that this interview follows.
  private let previous: RecordID?
  /// The interview as it is in the record; nil when it is not.
  private var kept: Interview.Snapshot?
  /// When keeping failed last; nil when it did not.
  private var failed: ContinuousClock.Instant?
  /// Whether the record stands beside another one of the same interview.
  private var isCopy: Bool
  /// Who has changed the record meanwhile, so that this one goes on as a copy; nil once it has been told.
  private var overtakenBy: KeyHolder?
  /// When it was last said that the record is open here.
  private var claimed: Int64 = 0

  /// Prepares to keep an interview.
  ///
  /// - Parameters:
  ///   - store: Where.
  ///   - phrases: In which language it is told when that fails.
  ///   - opened: The record it is in already, with its version and beginning; nil makes a new one.
  ///   - isCopy: Whether the list calls that record a copy.
  ///   - previous: The record that it follows.
  init(
    in store: Store, phrases: Phrases, opened: (id: RecordID, version: Int, begun: Int64)? = nil,
    isCopy: Bool = false, following previous: RecordID? = nil
  ) {
    self.store = store
    self.phrases = phrases
    record = opened.map { ($0.id, $0.version) }
    begun = opened?.begun ?? Surroundings.seconds
    self.isCopy = isCopy
    self.previous = previous
    claim()
  }

  /// The record that the interview is in; nil while nothing was worth one.
  var id: RecordID? { record?.id }

  /// Keeps the interview where it has changed.
  ///
  /// - Parameters:
  ///   - interview: As it is now.
  ///   - includingDraft: Whether a text that is not finished is worth it by itself.
  /// - Returns: What there is to tell; nil when nothing had to be kept.
  func keep(_ interview: Interview, includingDraft: Bool) -> (news: Keeping, notice: String?)? {
    let snapshot = interview.snapshot
    guard record != nil || snapshot.isWorthKeeping, snapshot != kept else { return nil }
    if let failed {
      guard ContinuousClock.now - failed >= Self.patience else { return nil }
    } else if !includingDraft, kept.map(snapshot.saysTheSame) ?? false {
      return nil
    }
    do throws(StoreFault) {
      try write(interview, snapshot)
      claim()
      failed = nil
      kept = snapshot
      defer { overtakenBy = nil }
      return (.kept, overtakenBy.map { phrases.desk.wentOnAsCopy(phrases.desk.name(of: $0)) })
    } catch {
      failed = .now
      kept = nil
      return (.failed(reason: phrases.desk.notKeptBecause(phrases.sentence(for: error))), nil)
    }
  }

  /// How long to wait for a key before there is something to keep, in milliseconds; nil when there is not.
  func wait(for interview: Interview) -> Int? {
    if failed != nil { return Int(Self.patience.components.seconds) * 1000 }
    let snapshot = interview.snapshot
    guard record != nil || snapshot.isWorthKeeping else { return nil }
    return snapshot == kept ? nil : Self.rest
  }

  private func write(_ interview: Interview, _ snapshot: Interview.Snapshot) throws(StoreFault) {
    let bytes = snapshot.bytes
    let header = header(of: interview)
    guard let (id, version) = record else {
      record = try store.create(header, bytes)
      return
    }
    do throws(StoreFault) {
      let action: NotedAction? =
        header.status == .overridden && kept?.override != snapshot.override ? .overridden : nil
      record = (
        id, try store.save(id, header, bytes, expecting: version, noting: action)
      )
    } catch {
      guard case .changedElsewhere(let holder, _) = error else { throw error }
      // What another hand has saved stands; what was typed here goes on beside it.
      isCopy = true
      overtakenBy = holder
      record = try store.create(self.header(of: interview), bytes)
      try? store.release(id)
      claimed = 0
    }
  }

  /// Says that the record is open here, and from time to time that it still is.
  private func claim() {
    let now = Surroundings.seconds
    guard let id = record?.id, now - claimed > Claim.lifetime / 4 else { return }
    // It is a courtesy to others: what is typed is kept whether it is said or not.
    if (try? store.claim(id)) == .granted { claimed = now }
  }

  /// What the list shows of the interview.
  private func header(of interview: Interview) -> RecordHeader {
    let computed =
      interview.isStopped || !interview.isComplete ? nil : interview.recommendation.level
    let chosen = computed == nil ? nil : interview.standingOverride?.level
    let label = isCopy ? phrases.desk.copyOf(interview.client) : interview.client
    return RecordHeader(
      client: label, clinician: interview.clinician, created: begun,
      changed: Surroundings.seconds,
      status: chosen != nil ? .overridden : interview.isComplete ? .complete : .draft,
      computed: computed, chosen: chosen, previous: previous)
  }

  /// Keeps the interview in a file of its own, where the store takes nothing any more.
  func keepElsewhere(_ interview: Interview) -> Outcome {
    let path = SummaryFile.rescuePath()
    do throws(StoreFault) {
      try store.found(at: path, header(of: interview), interview.snapshot.bytes)
      return .keptElsewhere(path: path)
    } catch {
      return .notSaved(path: path, reason: phrases.sentence(for: error))
    }
  }
}

extension Interview.Snapshot {
  /// Whether anything was said that one would miss.
  fileprivate var isWorthKeeping: Bool {
    voice == .interview && (!client.isEmpty || !answers.isEmpty || !notes.isEmpty)
  }

  /// Whether both say the same, whatever is being written, and wherever one is.
  fileprivate func saysTheSame(as other: Self) -> Bool {
    answers == other.answers && notes == other.notes && client == other.client
      && clinician == other.clinician && override == other.override
      && acknowledged == other.acknowledged && turnedAway == other.turnedAway
  }
}
