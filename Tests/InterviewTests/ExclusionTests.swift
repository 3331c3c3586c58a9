import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Somebody for whom the assessment is not made")
struct ExclusionTests {
  @Test("gets a page in place of more questions, and is asked again on coming back")
  func page() throws {
    var interview = try Interview.atFirstQuestion()
    while interview.question?.id.text != "age" { interview.answerWell() }
    let question = interview.place
    interview.hit(.character("3"))
    interview.hit(.enter)
    #expect(interview.page.title == "If you are under 18")
    interview.hit(.backTab)
    #expect(interview.place == question)
    let age = try #require(interview.question)
    #expect(interview.answers[age.id] == nil)
    interview.hit(.character("1"))
    interview.hit(.enter)
    #expect(interview.place != question)
  }

  @Test("is shown no level of care until the question is answered")
  func noResult() throws {
    var interview = try Interview.atFirstQuestion()
    while interview.question?.id.text != "age" { interview.answerWell() }
    let question = interview.place
    interview.hit(.character("3"))
    interview.hit(.enter)
    interview.hit(.backTab)
    _ = interview.update(.review)
    for command in [Command.why, .compare, .paper] {
      _ = interview.update(command)
      #expect(interview.page.title == "If you are under 18")
      interview.hit(.backTab)
      #expect(interview.place == .review)
    }
    interview.hit(.backTab)
    #expect(interview.question?.id.text == "age")
    interview.hit(.character("1"))
    interview.hit(.enter)
    #expect(interview.place != question)
    _ = interview.update(.why)
    #expect(interview.place == .why)
  }

  @Test("takes back an earlier answer, so that no result rests on it")
  func takesBack() throws {
    var interview = try Interview.atFirstQuestion()
    while interview.question?.id.text != "age" { interview.answerWell() }
    let age = try #require(interview.question)
    interview.hit(.character("1"))
    interview.hit(.enter)
    #expect(interview.answers[age.id] != nil)
    interview.hit(.backTab)
    interview.hit(.character("3"))
    interview.hit(.enter)
    #expect(interview.answers[age.id] == nil)
  }
}

extension Interview {
  /// Answers a question of the safety check with what gives no concern.
  fileprivate mutating func answerWell() {
    guard let question else { return }
    let row: Character =
      switch question.kind {
      case .yesNo: "2"
      case .severalOf(let choices, _, _): Character("\(choices.count + 1)")
      case .oneOf, .number, .note: "1"
      }
    hit(.character(row))
    hit(.enter)
    while self.question == nil { hit(.enter) }
  }
}
