package import Interview
internal import Phrases
package import Placement
internal import Questionnaires
package import Records
internal import SeededRandom

/// Somebody who answers at random, as far as the end of the interview.
package struct RandomInterview {
  package private(set) var interview: Interview
  private var random: SeededGenerator

  /// Begins an interview, as far as its first question.
  package init(of assessment: Assessment, client: String, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    interview = Interview(of: assessment, phrases: .english, voice: .interview)
    for _ in 0..<8 {
      if interview.place == .client { _ = interview.update(.write(client)) }
      if case .question = interview.place { return }
      _ = interview.update(.next)
    }
  }

  /// Goes on with an interview that was kept.
  package init(resuming snapshot: Interview.Snapshot, of assessment: Assessment, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    interview = Interview(resuming: snapshot, of: assessment, phrases: .english)
  }

  /// Whether all that is asked was answered.
  package var isAtEnd: Bool { interview.isComplete }

  /// Does what changes an answer or a note; false when nothing more is to be had.
  package mutating func answer() -> Bool {
    let before = interview.snapshot
    for _ in 0..<400 {
      step()
      let now = interview.snapshot
      if now.answers != before.answers || now.notes != before.notes { return true }
    }
    return false
  }

  private mutating func step() {
    interview.scrolled(to: 0)
    switch interview.place {
    case .question:
      if roll(12) == 0 {
        let words = String(repeating: "slept badly, and says so. ", count: 1 + roll(40))
        for command in [Command.note, .write("\(words)\(roll(1000))"), .next] {
          _ = interview.update(command)
        }
      } else if case .field = interview.page.control, roll(3) > 0 {
        _ = interview.update(.write("\(1 + roll(7))"))
        _ = interview.update(.next)
      } else {
        _ = interview.update(.pick(1 + roll(5)))
        _ = interview.update(.next)
      }
    case .note:
      _ = interview.update(.write("note \(roll(1000))"))
      _ = interview.update(.next)
    case .sectionDone: _ = interview.update(.next)
    default:
      // Help, or the result: on, or back to a question, whichever it is.
      let ways: [Command] = [.next, .back, .pick(1 + roll(3)), .review]
      _ = interview.update(ways[roll(ways.count)])
    }
  }

  private mutating func roll(_ sides: Int) -> Int { Int(random.next() % UInt64(sides)) }

  /// What the list of records shows of it.
  package var header: RecordHeader {
    RecordHeader(
      client: interview.client, clinician: interview.clinician, created: 1_700_000_000,
      changed: 1_700_000_000 + Int64(interview.snapshot.answers.count),
      status: interview.isComplete ? .complete : .draft)
  }

  package var payload: [UInt8] { interview.snapshot.bytes }
}
