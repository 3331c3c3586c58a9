import Assessments
import Interview
import Phrases
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import Testing

@Suite("A whole interview")
struct WholeInterviewTests {
  @Test(
    "gives what the same answers give from a file, for every example",
    arguments: Voice.allCases)
  func examples(voice: Voice) throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      var interview = try Interview.atFirstQuestion(voice)
      try interview.answerAll(example.answers)
      let given = interview.recommendation
      let expected = assessment.recommend(interview.answers)
      #expect(given.levels == expected.levels, "\(example.id)")
      let steps = given.firstSteps.map(\.item.id)
      #expect(steps == expected.firstSteps.map(\.item.id), "\(example.id)")
      // Where the example answers all that is asked, the interview's answers are the file's.
      let asked = example.answers.asked(voice, by: assessment.questionnaire)
      let unanswered = assessment.recommend(asked).unanswered
      guard unanswered.allSatisfy({ asked[$0] != nil }), !interview.isStopped else {
        continue
      }
      let whole = assessment.recommend(asked)
      #expect(given.levels == whole.levels, "\(example.id)")
      #expect(given.urgency == whole.urgency, "\(example.id)")
      #expect(given.decidingRules == whole.decidingRules, "\(example.id)")
      #expect(steps == whole.firstSteps.map(\.item.id), "\(example.id)")
      #expect(given.services.map(\.item.id) == whole.services.map(\.item.id), "\(example.id)")
    }
  }

  @Test(
    "comes to no harm from 5,000 random keys, and keeps its focus on a row", arguments: [1, 2, 3])
  func randomKeys(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var interview = Interview(of: try ShippedAssessment.assessment(), phrases: .english)
    let keys: [Key] =
      [
        .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .down,
        .left, .right, .home, .end, .pageUp, .pageDown, .function(1), .function(2), .function(3),
        .function(4),
        .control("c"), .control("z"), .control("g"),
      ] + "123456789 jkrngwlpsq?az".map { .character($0) }
    for step in 0..<5_000 {
      let key = keys[Int(random.next() % UInt64(keys.count))]
      let effects = interview.hit(key)
      for effect in effects {
        switch effect {
        case .save(let paper, let path, let replacing):
          interview.take(replacing ? .saved(path: path) : .fileExists(paper, path: path))
        case .findPrinters(let paper): interview.take(.printersFound(paper, .unknown))
        case .print: interview.take(.noPrinter)
        case .edit(let text): interview.take(.edited(text + " and more"))
        case .suspend, .keepElsewhere, .saving: break
        case .leave, .vanish:
          interview = Interview(of: interview.assessment, phrases: .english)
        }
      }
      if step % 16 == 0 { interview.scrolled(to: min(interview.scroll, 5)) }
      let page = interview.page
      let last =
        switch page.control {
        case .reading: 0
        case .list(let rows, _): rows.count - 1
        case .field(_, let rows, _): rows.count
        }
      #expect((0...max(0, last)).contains(page.control.focus))
      #expect(page.bindings.contains { $0.command == .vanish })
    }
  }
}
