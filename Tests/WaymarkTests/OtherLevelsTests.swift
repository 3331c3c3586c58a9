import Assessments
import Phrases
import Placement
import Questionnaires
import TestLengths
import Testing

@Suite("Why not another level, and what would change this")
struct OtherLevelsTests {
  @Test("stand in decide, with each level, each rule and each sentence")
  func decide() throws {
    let scratch = try Scratch()
    let assessment = try Shipped.assessment
    for example in TestLength.some(try Shipped.examples, every: 4) {
      let run = try Program.run("decide", example.file, in: scratch)
      let words = Words(run.output)
      let result = assessment.recommend(example.answers)
      #expect(words.says(Phrases.english.result.whyNotTitle), "\(example.id)")
      #expect(words.says(Phrases.english.result.changeTitle), "\(example.id)")
      for whyNot in result.whyNot {
        #expect(words.says(assessment[whyNot.level].name.interview), "\(example.id)")
        guard case .tooLittle(let reasons) = whyNot.cause else { continue }
        for reason in reasons {
          #expect(words.says(reason.text.interview), "\(example.id)")
          #expect(words.says(reason.rule.text), "\(example.id)")
        }
      }
      for sentence in try Self.changes(example, .interview) {
        #expect(words.says(sentence), "\(example.id): \(sentence)")
      }
      #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(example.id)")
    }
  }

  static let printed = [
    "home-not-safe", "bipolar-in-a-using-home", "carpenter-ready-for-iop", "drinks-on-weekends",
    "not-sure-about-a-seizure", "detox-stay-last-year",
  ]

  @Test("stand in both summaries, in the words of the screen", arguments: printed)
  func summaries(_ id: String) throws {
    let scratch = try Scratch()
    let example = try Shipped.example(id)
    for (audience, voice) in [("self", Voice.person), ("chart", .interview)] {
      let run = try Program.run("report", example.file, "--for", audience, in: scratch)
      let words = Words(run.output)
      for sentence in try Self.changes(example, voice) {
        #expect(words.says(sentence), "\(audience): \(sentence)")
      }
      let result = try Shipped.assessment.recommend(example.answers)
      let lines = WhyNotPhrases.english.lines(for: result, .english, voice)
      for line in lines where line.levels != [.none] {
        #expect(words.says(line.sentence), "\(audience): \(line.sentence)")
      }
    }
  }

  private static func changes(_ example: Example, _ voice: Voice) throws -> [String] {
    let assessment = try Shipped.assessment
    let result = assessment.recommend(example.answers)
    let told = ChangePhrases.english.sentences(
      for: assessment.outlook(example.answers, from: result), from: result,
      example.answers, in: assessment, voice)
    return told.less + (told.floor.map { [$0.sentence] } ?? []) + told.more
  }
}
