private import Glibc
internal import Interview
internal import Passphrases
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// The file in which somebody keeps their own answers, to go on later: a store of its own, with one record.
@MainActor
final class SavedAnswersFile {
  private let phrases: Phrases
  private let assessment: Assessment
  private let hand: Interview.Hand
  /// Nil when it is locked, or not there.
  private var opened: (store: Store, id: RecordID, version: Int, begun: Int64)?

  init(_ assessment: Assessment, _ phrases: Phrases, hand: Interview.Hand = .keys) {
    self.assessment = assessment
    self.phrases = phrases
    self.hand = hand
  }

  /// Why something was not done, as a sentence.
  struct Trouble: Error, Hashable {
    let sentence: String
  }

  /// What came of a step.
  enum Outcome {
    /// The dialogue goes on, and says why.
    case refused(String)
    /// The interview as it goes on, with what there is to say.
    case interview(Interview)
    case vanished
    case suspend
  }

  /// What is there now.
  var standing: SavedAnswers {
    if opened != nil { return .open }
    guard let path = try? place().path else { return .unavailable }
    return Surroundings.isFile(path) ? .sealed : .none
  }

  /// What has to be asked before a task can be done; nil where nothing has.
  func dialogue(for task: SavingTask) -> SavingDialogue? {
    if task == .save, opened != nil { return nil }
    return SavingDialogue(
      task, phrases: phrases, replaces: standing == .sealed, least: PassphrasePurpose.least,
      hand: hand)
  }

  /// Saves once more, under the passphrase that was given before.
  func saveAgain(_ interview: Interview) -> Interview {
    do throws(Trouble) {
      try save(interview)
      return after(interview, saying: phrases.saving.saved)
    } catch {
      return after(interview, saying: phrases.saving.notDone(error.sentence))
    }
  }

  /// Does what the dialogue asks.
  func perform(_ effect: SavingEffect, _ interview: Interview) -> Outcome {
    do throws(Trouble) {
      switch effect {
      case .giveUp: return .interview(interview)
      case .vanish: return .vanished
      case .suspend: return .suspend
      case .open(let passphrase): return .interview(try open(passphrase))
      case .save(let passphrase):
        try make(interview, passphrase)
        return .interview(after(interview, saying: phrases.saving.saved))
      case .delete:
        try delete()
        return .interview(after(interview, saying: phrases.saving.deleted))
      }
    } catch {
      return .refused(error.sentence)
    }
  }

  private func after(_ interview: Interview, saying sentence: String) -> Interview {
    var interview = interview
    interview.take(standing)
    interview.say(sentence)
    return interview
  }

  // MARK: - The file

  private func place() throws(Trouble) -> StorePlace {
    do throws(PlaceFault) {
      return try StorePlace(ofSavedAnswersIn: .live)
    } catch {
      throw Trouble(sentence: error.sentence(phrases.store.place))
    }
  }

  private func open(_ typed: String) throws(Trouble) -> Interview {
    let path = try place().path
    do throws(StoreFault) {
      guard let passphrase = Passphrase(typed.utf8) else { throw .wrongPassphrase }
      let found = try unlock(path, passphrase)
      guard let snapshot = try? Interview.Snapshot(bytes: found.payload) else {
        opened = nil
        throw .unreadableRecord
      }
      var interview = Interview(
        resuming: snapshot, of: assessment, phrases: phrases, hand: hand)
      interview.take(SavedAnswers.open)
      if interview.message == nil { interview.say(phrases.saving.wentOn) }
      return interview
    } catch {
      throw Trouble(
        sentence: error == .wrongPassphrase
          ? phrases.saving.wrongPassphrase : phrases.sentence(for: error))
    }
  }

  /// Makes the file with the answers in it, and only then puts it where an older one was.
  private func make(_ interview: Interview, _ typed: String) throws(Trouble) {
    let place = try place()
    do throws(PlaceFault) {
      try place.makeReady(.live)
    } catch {
      throw Trouble(sentence: error.sentence(phrases.store.place))
    }
    do throws(StoreFault) {
      guard let passphrase = Passphrase(typed.utf8) else { throw .wrongPassphrase }
      if standing == .sealed {
        let draft = "\(place.path).\(getpid()).new"
        defer { for file in Self.files(of: draft) { unlink(file) } }
        try found(at: draft, interview, passphrase)
        try opened?.store.lock()
        opened = nil
        // A log of the old file would be taken for one of the new; the old file itself gives way in one step, or stays.
        try remove(Self.files(of: place.path).dropFirst())
        guard rename(draft, place.path) == 0 else {
          throw .inputOutput(reason: SummaryFile.reason(errno))
        }
        _ = try unlock(place.path, passphrase)
      } else {
        try found(at: place.path, interview, passphrase)
      }
    } catch {
      throw Trouble(sentence: phrases.sentence(for: error))
    }
  }

  private func found(
    at path: String, _ interview: Interview, _ passphrase: Passphrase
  ) throws(StoreFault) {
    let (store, _) = try Store.create(
      at: path, passphrase: passphrase, label: "", clock: { Surroundings.seconds })
    let header = header(begun: Surroundings.seconds)
    let (id, version) = try store.create(header, interview.snapshot.bytes)
    opened = (store, id, version, header.created)
  }

  private func unlock(
    _ path: String, _ passphrase: Passphrase
  ) throws(StoreFault) -> OpenedRecord {
    let store = try Store.unlock(
      at: path, with: .passphrase(passphrase), clock: { Surroundings.seconds })
    guard let record = try store.list().first else { throw .noSuchRecord }
    let found = try store.open(record.id)
    opened = (store, record.id, found.version, found.header.created)
    return found
  }

  private func save(_ interview: Interview) throws(Trouble) {
    guard let (store, id, version, begun) = opened else { return }
    do throws(StoreFault) {
      let new = try store.save(
        id, header(begun: begun), interview.snapshot.bytes, expecting: version, noting: nil)
      opened = (store, id, new, begun)
    } catch {
      throw Trouble(sentence: phrases.sentence(for: error))
    }
  }

  private func delete() throws(Trouble) {
    opened = nil
    let path = try place().path
    do throws(StoreFault) {
      try remove(Self.files(of: path))
    } catch {
      throw Trouble(sentence: phrases.sentence(for: error))
    }
  }

  /// Nothing about the person: what they said is in the payload alone.
  private func header(begun: Int64) -> RecordHeader {
    RecordHeader(
      client: "", clinician: "", created: begun, changed: Surroundings.seconds, status: .draft,
      computed: nil, chosen: nil, previous: nil)
  }

  private static func files(of path: String) -> [String] {
    [path, "\(path)-wal", "\(path)-shm", "\(path)-journal"]
  }

  private func remove(_ files: some Sequence<String>) throws(StoreFault) {
    for file in files where unlink(file) != 0 && errno != ENOENT {
      throw .inputOutput(reason: SummaryFile.reason(errno))
    }
  }
}
