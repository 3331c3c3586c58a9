import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Undoing the last answer")
struct UndoTests {
  @Test("takes back one answer after the other, to the beginning, and says which")
  func toTheBeginning() throws {
    var interview = try Interview.atFirstQuestion()
    var states = [interview.answers]
    var asked: [Question] = []
    for _ in 0..<7 {
      let question = try #require(interview.question)
      try interview.answerWithoutConcern()
      if interview.question == nil { interview.hit(.enter) }
      asked.append(question)
      states.append(interview.answers)
    }
    for question in asked.reversed() {
      states.removeLast()
      interview.hit(question.isWritten ? .function(6) : .character("u"))
      #expect(interview.question?.id == question.id)
      #expect(interview.answers == states.last)
      #expect(interview.message == "Open again: \(question.label.person)")
      #expect(!interview.page.control.rows.contains { $0.mark == .radio(true) })
    }
    interview.hit(.character("u"))
    #expect(interview.message == Phrases.english.handling.nothingToUndo)
    #expect(interview.question?.id == asked.first?.id)
  }

  @Test("brings back the answer that stood before, marked")
  func earlierAnswer() throws {
    var interview = try Interview.atFirstQuestion()
    let question = try #require(interview.question)
    interview.hit(.character("2"), .enter, .left, .character("3"), .enter)
    #expect(interview.answers[question.id] == .notSure)
    interview.hit(.character("u"))
    #expect(interview.answers[question.id] == .choice(.no))
    #expect(interview.message == "Undone: \(question.label.person) is \"No\" again.")
    #expect(interview.page.control.rows[1].mark == .radio(true))
  }

  @Test("an answer that is given again as it was is nothing to undo")
  func unchanged() throws {
    var interview = try Interview.atFirstQuestion()
    let first = try #require(interview.question)
    interview.hit(.character("2"), .enter, .left, .enter)
    interview.hit(.character("u"))
    #expect(interview.answers[first.id] == nil)
    interview.hit(.character("u"))
    #expect(interview.message == Phrases.english.handling.nothingToUndo)
  }

  @Test("goes back along the way one came, so that Back leads where it did")
  func wayBack() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("2"), .enter)
    let second = interview
    interview.hit(.character("5"), .enter, .character("u"))
    #expect(interview.place == second.place)
    interview.hit(.escape)
    #expect(interview.question?.id.text == "overdose-now")
  }

  @Test("leaves what is written elsewhere as it is")
  func drafts() throws {
    var interview = try Interview.atDrinkingDays()
    interview.type("1")
    interview.hit(.function(6))
    #expect(interview.question?.id.text == "main-substance")
    interview.hit(.character("1"), .enter)
    #expect(interview.question?.id.text == "drinking-days")
    guard case .field(let field, _, _) = interview.page.control else {
      Issue.record("a number is written in a line")
      return
    }
    #expect(field.text == "1")
  }

  @Test("takes back the answer that led to help", arguments: Voice.allCases)
  func helpNow(voice: Voice) throws {
    var interview = try Interview.atFirstQuestion(voice)
    try interview.answer(.choice(.yes))
    #expect(interview.place == .helpNow)
    interview.hit(.character("u"))
    #expect(interview.question?.id.text == "overdose-now")
    #expect(!interview.isStopped)
    try interview.answer(.choice(.no))
    #expect(interview.question?.id.text == "withdrawal-now")
  }

  @Test("takes back what a clinician dealt with, so that the same sign stops the interview anew")
  func acknowledged() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    try interview.answer(.choice(.yes))
    _ = interview.update(.pick(1))
    #expect(!interview.isStopped)
    interview.hit(.character("u"))
    #expect(interview.question?.id.text == "overdose-now")
    try interview.answer(.choice(.yes))
    #expect(interview.place == .helpNow && interview.isStopped)
  }

  @Test("takes back having said that one is too young, with the answer that stood before")
  func turnedAway() throws {
    var interview = try Interview.atFirstQuestion()
    while interview.question?.id.text != "age" {
      if interview.question == nil {
        interview.hit(.enter)
      } else {
        try interview.answerWithoutConcern()
      }
    }
    let age = try #require(interview.question)
    interview.hit(.character("1"), .enter, .left, .character("3"), .enter)
    #expect(interview.page.title == "If you are under 18")
    interview.hit(.character("u"))
    #expect(interview.question?.id == age.id)
    #expect(interview.answers[age.id] != nil)
    #expect(interview.page.control.rows[0].mark == .radio(true))
    _ = interview.update(.why)
    #expect(interview.place == .why)
  }

  @Test("on the review goes to the question, and comes back to the review")
  func review() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("2"), .enter, .character("5"), .enter, .character("r"))
    interview.hit(.character("u"))
    #expect(interview.question?.id.text == "withdrawal-now")
    interview.hit(.character("u"))
    #expect(interview.question?.id.text == "overdose-now")
    interview.hit(.character("2"), .enter)
    #expect(interview.place == .review)
  }

  @Test("on the result goes to the question, and comes back to a result without it")
  func result() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("2"), .enter, .character("r"), .character("1"))
    #expect(interview.place == .recommendation)
    interview.hit(.character("u"))
    #expect(interview.question?.id.text == "overdose-now")
    interview.hit(.escape)
    #expect(interview.place == .recommendation)
    #expect(interview.recommendation.unanswered.first?.text == "overdose-now")
  }

  @Test("among the open questions goes back to the one before, and asks on from there")
  func openQuestions() throws {
    var interview = try Interview.atFirstQuestion()
    for _ in 0..<6 { try interview.answerWithoutConcern() }
    interview.hit(.character("r"))
    _ = interview.update(.pick(1))
    interview.hit(.character("s"))
    let first = try #require(interview.question)
    try interview.answerWithoutConcern()
    #expect(interview.question?.id != first.id)
    interview.hit(.function(6))
    #expect(interview.question?.id == first.id)
    var asked = 0
    while interview.question != nil, asked < 200 {
      try interview.answerWithoutConcern()
      asked += 1
    }
    #expect(interview.place == .recommendation)
    #expect(interview.answers[first.id] != nil)
  }
}

extension Question {
  fileprivate var isWritten: Bool {
    switch kind {
    case .number, .note: true
    case .yesNo, .oneOf, .severalOf: false
    }
  }
}
