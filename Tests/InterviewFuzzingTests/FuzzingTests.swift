import Interview
import InterviewFuzzing
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import TestLengths
import Testing

/// 16,000 steps with the shipped assessment, where a result takes its time, and 256,000 with small ones; a million in the long form.
@Suite("Random keys, pastes, commands and resizes by the hundred thousand")
struct FuzzingTests {
  @Test(
    "come to no harm: there is always a row, a way back, a way out, and all can be undone",
    arguments: [UInt64](1...4))
  func shipped(seed: UInt64) throws {
    let voice: Voice = seed % 2 == 0 ? .person : .interview
    var fuzzer = Fuzzer(try ShippedAssessment.assessment(), voice, seed: seed)
    let journey = try fuzzer.walk(steps: TestLength.count(4_000, long: 8_000))
    #expect(journey.answered > 30)
    let places: Set = [
      "question", "review", "recommendation", "why", "compare", "paper", "guide", "leave", "file",
    ]
    #expect(journey.kinds.isSuperset(of: places), "\(places.subtracting(journey.kinds))")
  }

  @Test(
    "come to no harm where there is no guide and no help, whatever the questions are",
    arguments: [UInt64](1...16))
  func random(seed: UInt64) throws {
    var fuzzer = Fuzzer(try RandomAssessment.made(seed), nil, seed: seed)
    let journey = try fuzzer.walk(steps: TestLength.count(10_000, long: 60_500))
    #expect(journey.answered > 30)
    #expect(journey.kinds.contains("recommendation"))
  }

  @Test(
    "come to no harm where a clinician asks again, chooses other levels, and looks at what has changed"
  )
  func following() throws {
    var kinds: Set<String> = []
    for seed in 1...4 as ClosedRange<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      var first = Fuzzer(assessment, .interview, seed: 300 + seed)
      _ = try first.walk(steps: 4_000)
      let earlier = EarlierInterview(first.snapshot, day: "2026-03-01")
      var fuzzer = Fuzzer(
        assessment, .interview, seed: 400 + seed, following: [earlier, earlier])
      kinds.formUnion(try fuzzer.walk(steps: 20_000).kinds)
    }
    // Not every one of these assessments has a result that is no emergency.
    let places: Set = ["recommendation", "override", "sinceLastTime"]
    #expect(kinds.isSuperset(of: places), "\(places.subtracting(kinds))")
  }

  @Test("name the seed, the step and the last keys when something does not hold")
  func failure() throws {
    var fuzzer = Fuzzer(try RandomAssessment.made(1), .person, seed: 7) {
      $0.place == .compare ? "the levels are compared" : nil
    }
    let failure = #expect(throws: Fuzzer.Failure.self) { try fuzzer.walk(steps: 10_000) }
    let found = try #require(failure)
    #expect(found.what == "the levels are compared" && found.seed == 7 && !found.last.isEmpty)
    #expect(found.description.hasPrefix("seed 7, step \(found.step): the levels are compared; "))
    // The same steps come upon it again.
    var again = Fuzzer(try RandomAssessment.made(1), .person, seed: 7) {
      $0.place == .compare ? "the levels are compared" : nil
    }
    let second = #expect(throws: Fuzzer.Failure.self) { try again.walk(steps: found.step + 1) }
    #expect(second?.last == found.last)
  }
}
