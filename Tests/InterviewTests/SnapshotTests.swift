import Interview
import Phrases
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import Testing

@Suite("An interview that is kept")
struct SnapshotTests {
  private func again(
    _ interview: Interview, in language: Language = .english
  ) throws -> Interview {
    Interview(
      resuming: try Interview.Snapshot(bytes: interview.snapshot.bytes),
      of: try ShippedAssessment.assessment(in: language), phrases: .of(language))
  }

  @Test("goes on in the middle of a word, at the cursor")
  func draftText() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("n"))
    interview.type("slept badl")
    interview.hit(.left)
    var resumed = try again(interview)
    #expect(resumed.place == interview.place)
    #expect(resumed.page == interview.page)
    resumed.type("x")
    resumed.hit(.enter)
    #expect(resumed.notes.values.first == "slept badxl")
    #expect(resumed.question?.id.text == "overdose-now")
  }

  @Test("keeps what was marked elsewhere and not yet answered, and where Back leads")
  func otherDrafts() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("2"), .enter, .character("5"), .escape)
    var resumed = try again(interview)
    #expect(resumed.page.blocks == interview.page.blocks)
    resumed.hit(.enter)
    interview.hit(.enter)
    #expect(resumed.page.control == interview.page.control)
    #expect(resumed.page.control.rows[4].mark == .check(true))
    resumed.hit(.escape, .escape)
    #expect(resumed.place == .privacy)
  }

  @Test(
    "shows the page behind where one was saving, printing or leaving", arguments: Voice.allCases)
  func papers(voice: Voice) throws {
    var interview = try Interview.atResult(of: "shakes-at-home", voice)
    let page = interview.page
    for keys: [Key] in [[.character("p")], [.character("1")], [.control("c")]] {
      for key in keys { interview.hit(key) }
      let resumed = try again(interview)
      #expect(resumed.place == .recommendation)
      #expect(resumed.page.blocks == page.blocks)
    }
  }

  @Test("goes on in another language at the same question, with the same answers")
  func otherLanguage() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("2"), .enter, .character("5"))
    let resumed = try again(interview, in: .spanish)
    #expect(resumed.question?.id == interview.question?.id)
    #expect(resumed.answers == interview.answers)
    #expect(resumed.page.control.rows[4].mark == .check(true))
    #expect(resumed.page.blocks != interview.page.blocks)
    #expect(resumed.snapshot.answers == interview.snapshot.answers)
    #expect(resumed.message == nil)
  }

  @Test("does not ask again about an emergency that a clinician has dealt with")
  func acknowledged() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    try interview.answer(.choice(.yes))
    #expect(try again(interview).place == .helpNow)
    _ = interview.update(.pick(1))
    #expect(try !again(interview).isStopped)
  }

  @Test("is no snapshot when it is cut short, anywhere")
  func truncations() throws {
    var interview = try Interview.atResult(of: "shakes-at-home", .interview)
    interview.hit(.character("r"))
    let bytes = interview.snapshot.bytes
    #expect(try Interview.Snapshot(bytes: bytes) == interview.snapshot)
    for length in 0..<bytes.count {
      #expect(throws: Interview.Snapshot.Fault.broken) {
        try Interview.Snapshot(bytes: Array(bytes.prefix(length)))
      }
    }
  }

  @Test("tells a later version of the form from broken bytes")
  func newer() throws {
    var bytes = try Interview.atFirstQuestion().snapshot.bytes
    bytes[0] += 1
    #expect(throws: Interview.Snapshot.Fault.newer) { try Interview.Snapshot(bytes: bytes) }
  }

  @Test("passes over fields that it does not know")
  func unknownFields() throws {
    let snapshot = try Interview.atFirstQuestion().snapshot
    var bytes = snapshot.bytes
    bytes.insert(contentsOf: [200, 3, 1, 2, 3], at: 1)
    #expect(try Interview.Snapshot(bytes: bytes) == snapshot)
  }

  @Test("does no harm whatever its bytes have become", arguments: [UInt64](1...4))
  func noise(seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: seed)
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("2"), .enter, .character("5"), .character("n"))
    interview.type("Łódź")
    let bytes = interview.snapshot.bytes
    var read = 0
    for _ in 0..<1_500 {
      var noisy = bytes
      for _ in 0...(random.next() % 3) {
        noisy[Int(random.next() % UInt64(noisy.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let noise = (0..<Int(random.next() % 40)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? Interview.Snapshot(bytes: noise)
      guard let snapshot = try? Interview.Snapshot(bytes: noisy) else { continue }
      read += 1
      let resumed = Interview(resuming: snapshot, of: assessment, phrases: .english)
      #expect(!resumed.page.bindings.isEmpty)
    }
    #expect(read > 50)
  }
}
