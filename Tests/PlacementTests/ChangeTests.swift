import Assessments
import Placement
import Questionnaires
import Rules
import ShippedAssessment
import Testing

@Suite("What would change a result, in the assessment that is shipped")
struct ChangeTests {
  static let names = [
    "home-not-safe", "shakes-at-home", "low-on-most-days", "evening-beers", "plans-fall-apart",
    "uses-nothing", "wine-and-pills", "will-not-say-about-home",
  ]

  @Test("leads to the level that it names", arguments: names)
  func leadsThere(_ name: String) throws {
    let assessment = try ShippedAssessment.assessment()
    let example = try #require(try ShippedAssessment.examples().first { $0.id == name })
    let changes = assessment.changes(example.answers)
    #expect(changes.count == Level.allCases.count - 1)
    for change in changes {
      guard let steps = change.answers else { continue }
      #expect((1...Change.most).contains(steps.count))
      var answers = example.answers
      for step in steps {
        let question = try #require(assessment.questionnaire[step.question])
        #expect(question.canChange, "\(question.id) is a fact")
        #expect(answers[question.id] != step.answer)
        try answers.set(step.answer, to: question)
      }
      #expect(assessment.recommend(answers).level == change.level, "\(name), \(change.level)")
    }
  }

  @Test("takes one answer wherever one is enough, and never fewer than it must", arguments: names)
  func isSmallest(_ name: String) throws {
    let assessment = try ShippedAssessment.assessment()
    let example = try #require(try ShippedAssessment.examples().first { $0.id == name })
    let now = assessment.recommend(example.answers)
    var reached: Set<Level> = []
    for question in assessment.questionnaire.questions where question.canChange {
      guard let said = example.answers[question.id], !said.isUnknown,
        !now.ignored.contains(question.id)
      else { continue }
      for answer in question.allAnswers where answer != said {
        var answers = example.answers
        try answers.set(answer, to: question)
        let level = assessment.levels(assessment.judge(answers)).first ?? .none
        guard question.moves(from: said, to: answer, isWorse: level > now.level) else { continue }
        reached.insert(level)
      }
    }
    for change in assessment.changes(example.answers) {
      #expect(
        reached.contains(change.level) == (change.answers?.count == 1), "\(name), \(change.level)")
    }
  }
}

extension Question {
  /// Whether every input that differs between two answers moves towards more concern, or towards less.
  fileprivate func moves(from said: Answer, to other: Answer, isWorse: Bool) -> Bool {
    guard let isRising = isWorseRising else { return true }
    return zip(possible(after: said), possible(after: other)).allSatisfy { before, after in
      guard let before = before.only, let after = after.only, before != after else { return true }
      return (after > before) == (isRising == isWorse)
    }
  }
}
