internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// One record that a command names.
enum RecordChoice {
  /// Its name; says that it is none, and ends.
  static func id(_ text: String, _ phrases: Phrases) throws -> RecordID {
    guard let id = RecordID(text: text) else {
      Console.complain(phrases.custody.noRecordID(text))
      throw Exit.usage
    }
    return id
  }
}

extension OpenedRecord {
  /// The interview that is in it.
  ///
  /// - Throws: `unreadableRecord`: the seal is right, so that a newer Waymark wrote it.
  func snapshot() throws(StoreFault) -> Interview.Snapshot {
    do throws(Interview.Snapshot.Fault) {
      return try Interview.Snapshot(bytes: payload)
    } catch {
      throw .unreadableRecord
    }
  }

  func interview(
    of assessment: Assessment, _ phrases: Phrases, hand: Interview.Hand = .keys
  ) throws(StoreFault) -> Interview {
    Interview(resuming: try snapshot(), of: assessment, phrases: phrases, hand: hand)
  }
}
