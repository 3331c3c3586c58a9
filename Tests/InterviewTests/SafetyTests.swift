import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Safety")
struct SafetyTests {
  @Test("an emergency sign stops the interview and shows help at once")
  func stops() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    #expect(interview.place == .helpNow)
    #expect(interview.isStopped)
    let words = (interview.page.blocks + interview.page.notes).map { "\($0)" }.joined()
    #expect(words.contains("911") && words.contains("988"))
  }

  @Test("a stray Enter does not turn the help page")
  func strayEnter() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    interview.hit(.enter, .enter)
    #expect(interview.place == .helpNow)
    #expect(interview.message == Phrases.english.screens.chooseLine)
  }

  @Test("alone, one cannot go on past an emergency, but can mend a mistaken answer")
  func aloneOneCanMend() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    #expect(
      !interview.page.control.rows.contains { $0.text == Phrases.english.screens.helpIsUnderWay })
    interview.hit(.left)
    try interview.answer(.choice(.no))
    #expect(interview.question?.id.text == "withdrawal-now")
    #expect(!interview.isStopped)
  }

  @Test("a clinician who says that help is under way goes on, until there is a new sign")
  func clinicianGoesOn() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    try interview.answer(.choice(.yes))
    #expect(interview.place == .helpNow)
    _ = interview.update(.pick(1))
    #expect(interview.question?.id.text == "withdrawal-now")
    #expect(!interview.isStopped)
    try interview.answer(.choices([]))
    #expect(interview.question?.id.text == "suicide-thoughts")
    let plan = try #require(interview.question.map(AnswerWords.rows(of:)))
    _ = interview.update(.pick((plan.firstIndex { $0.contains("plan") } ?? 0) + 1))
    _ = interview.update(.next)
    #expect(interview.place == .helpNow)
  }

  @Test("quick exit is one key from every place, and asks nothing")
  func quickExit() throws {
    var interview = Interview(of: try ShippedAssessment.assessment(), phrases: .english)
    var places = 0
    for _ in 0..<60 {
      for key in [Key.function(9), .control("x")] {
        var copy = interview
        #expect(copy.hit(key) == [.vanish])
        copy.hit(.function(1))
        #expect(copy.hit(key) == [.vanish])
      }
      places += 1
      if interview.question != nil {
        try interview.answerWithoutConcern()
      } else if interview.place == .review {
        _ = interview.update(.pick(1))
      } else if interview.place == .recommendation {
        _ = interview.update(.paper)
      } else if interview.place == .paper {
        _ = interview.update(.pick(1))
      } else {
        _ = interview.update(.next)
      }
    }
    #expect(places == 60)
  }

  @Test("the result of an interview that was stopped shows help and no level")
  func stoppedResult() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    _ = interview.update(.pick(1))
    #expect(interview.place == .recommendation)
    #expect(
      !interview.page.blocks.contains { if case .ladder = $0 { true } else { false } })
    #expect(interview.command(for: .character("s")) == nil)
  }
}
