import Interview
import InterviewFuzzing
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import TestLengths
import Testing

@Suite("An interview that is kept and gone on with at every step of a random walk")
struct SnapshotFuzzingTests {
  /// A result takes its time, so that only some steps are looked at.
  private static let stepsForLook = 8

  @Test("is where it was, with what was written, through bytes", arguments: [UInt64](1...4))
  func shipped(seed: UInt64) throws {
    var step = 0
    let voice: Voice = seed % 2 == 0 ? .person : .interview
    var fuzzer = Fuzzer(try ShippedAssessment.assessment(), voice, seed: 100 + seed) {
      step += 1
      return step % Self.stepsForLook == 0 ? Self.broken($0) : nil
    }
    let journey = try fuzzer.walk(steps: TestLength.count(400, long: 800))
    #expect(journey.answered > 5)
  }

  @Test("is where it was, whatever the questions are", arguments: [UInt64](1...8))
  func random(seed: UInt64) throws {
    let voices: [Voice?] = [.person, .interview, nil]
    var fuzzer = Fuzzer(
      try RandomAssessment.made(seed), voices[Int(seed % 3)], seed: 200 + seed, check: Self.broken)
    let journey = try fuzzer.walk(steps: TestLength.count(400, long: 800))
    #expect(journey.kinds.count > 5)
  }

  @Test("is where it was when it follows another, with a level chosen or half chosen")
  func following() throws {
    var kinds: Set<String> = []
    for seed in 1...4 as ClosedRange<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      var first = Fuzzer(assessment, .interview, seed: 500 + seed)
      _ = try first.walk(steps: 1_000)
      let earlier = EarlierInterview(first.snapshot, day: "2026-03-01")
      var fuzzer = Fuzzer(
        assessment, .interview, seed: 600 + seed, following: [earlier], check: Self.broken)
      kinds.formUnion(try fuzzer.walk(steps: 2_000).kinds)
    }
    #expect(kinds.contains("override") && kinds.contains("sinceLastTime"))
  }

  /// What differs between an interview and the same after it was kept and gone on with; nil when nothing does.
  private static func broken(_ interview: Interview) -> String? {
    let snapshot = interview.snapshot
    guard let read = try? Interview.Snapshot(bytes: snapshot.bytes), read == snapshot else {
      return "the bytes are not those of the snapshot"
    }
    let resumed = Interview(
      resuming: read, of: interview.assessment, phrases: interview.phrases)
    guard resumed.leftOut.isEmpty else { return "left out: \(resumed.leftOut)" }
    guard resumed.snapshot == snapshot else { return "another snapshot comes of it" }
    return difference(interview.behindWhatIsNotKept.page, resumed.page)
  }

  private static func difference(_ page: Page, _ resumed: Page) -> String? {
    // What can be undone is not kept.
    let keys = [page, resumed].map { $0.bindings.filter { $0.command != .undo } }
    return page.title != resumed.title
      ? "the page is \(resumed.title), not \(page.title)"
      : page.blocks != resumed.blocks
        ? "the words differ on \(page.title)"
        : page.control != resumed.control
          ? "the rows differ on \(page.title): \(resumed.control), not \(page.control)"
          : page.notes != resumed.notes || page.aside != resumed.aside
            ? "the notes differ on \(page.title)"
            : page.progress != resumed.progress
              ? "the progress differs on \(page.title)"
              : keys[0] != keys[1] ? "the keys differ on \(page.title)" : nil
  }
}

extension Interview {
  /// The interview at the page that is kept: without help, a search or a paper before it.
  fileprivate var behindWhatIsNotKept: Interview {
    var interview = self
    while interview.isBeforeAPage { _ = interview.update(.back) }
    return interview
  }

  private var isBeforeAPage: Bool {
    switch place {
    case .paper, .pagePaper, .file, .printing, .overwrite, .leave: true
    default: showsHelp || page.search != nil
    }
  }
}
