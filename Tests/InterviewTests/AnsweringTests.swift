import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Answering a question")
struct AnsweringTests {
  @Test("a stray Enter answers nothing and says what to do")
  func strayEnter() throws {
    var interview = try Interview.atFirstQuestion()
    let question = try #require(interview.question)
    interview.hit(.enter)
    #expect(interview.question?.id == question.id)
    #expect(interview.answers == interview.assessment.questionnaire.answers(in: .person))
    #expect(interview.message == Phrases.english.prompts.chooseFirst)
  }

  @Test("Enter answers with the row that one has moved to")
  func movingAnswers() throws {
    var interview = try Interview.atFirstQuestion()
    let question = try #require(interview.question)
    interview.hit(.down, .enter)
    #expect(interview.answers[question.id] == .choice(.no))
    #expect(interview.question?.id != question.id)
  }

  @Test("a digit marks a row and waits for Enter")
  func digits() throws {
    var interview = try Interview.atFirstQuestion()
    let question = try #require(interview.question)
    interview.hit(.character("2"))
    #expect(interview.question?.id == question.id)
    #expect(interview.page.control.rows[1].mark == .radio(true))
    interview.hit(.enter)
    #expect(interview.answers[question.id] == .choice(.no))
  }

  @Test("a digit beyond the rows says how many there are")
  func digitBeyond() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("9"))
    #expect(interview.message == "There is no line 9. Choose from 1 to 4.")
  }

  @Test("every question can be answered with not sure and with prefer not to say")
  func unknowns() throws {
    let assessment = try ShippedAssessment.assessment()
    for question in assessment.questionnaire.questions {
      for answer in [Answer.notSure, .preferNotToSay] {
        let rows = AnswerWords.rows(of: question)
        let found = AnswerWords.rows(for: answer, to: question, among: rows)
        #expect(found.count == 1, "\(question.id)")
      }
    }
  }

  @Test("of several choices Space marks each on its own, and none of these clears them")
  func several() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.down, .enter)
    let question = try #require(interview.question)
    guard case .severalOf(let choices, _, _) = question.kind else {
      Issue.record("the second question should allow several choices")
      return
    }
    interview.hit(.character(" "), .down, .character(" "))
    let marked = interview.page.control.rows.map(\.mark)
    #expect(marked.prefix(2) == [.check(true), .check(true)])
    interview.hit(.character(Character(String(choices.count + 1))))
    let cleared = interview.page.control.rows.filter { $0.mark == .check(true) }
    #expect(cleared.count == 1)
    interview.hit(.enter)
    #expect(interview.answers[question.id] == .choices([]))
  }

  @Test("of several choices at least one must be marked, in words that say how")
  func severalNeedsOne() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.down, .enter)
    interview.hit(.down, .enter)
    #expect(interview.message == Phrases.english.prompts.markFirst)
  }

  @Test("marks that stand are not undone by Enter on another row")
  func severalKeepsMarks() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.down, .enter)
    let question = try #require(interview.question)
    interview.hit(.character("5"))
    interview.hit(.end, .enter)
    #expect(interview.answers[question.id] == .choices([]))
  }

  @Test("a number outside of its range is refused with the range")
  func numbers() throws {
    var interview = try Interview.atDrinkingDays()
    interview.type("31")
    interview.hit(.enter)
    #expect(interview.message == Phrases.english.prompts.writeNumber(0...30))
    interview.hit(.backspace, .enter)
    #expect(interview.answers[try id("drinking-days")] == .number(3))
  }

  @Test("writing takes back an open answer that was marked")
  func writingUnmarks() throws {
    var interview = try Interview.atDrinkingDays()
    interview.hit(.down, .character("4"), .enter)
    #expect(interview.answers[try id("drinking-days")] == .number(4))
  }

  @Test("Enter on not sure under a line to write in answers so")
  func notSureUnderField() throws {
    var interview = try Interview.atDrinkingDays()
    interview.hit(.down, .enter)
    #expect(interview.answers[try id("drinking-days")] == .notSure)
  }

  private func id(_ text: String) throws -> Identifier<Question> {
    try #require(Identifier<Question>(text))
  }
}

extension Interview {
  /// At the question for a number, the answers before it given.
  static func atDrinkingDays(_ voice: Voice = .person) throws -> Interview {
    var interview = try atFirstQuestion(voice)
    let alcohol = Identifier<Questionnaires.Choice>("alcohol")
    for _ in 0..<40 {
      interview.scrolled(to: 0)
      if interview.question?.id.text == "drinking-days" { return interview }
      switch (interview.question?.id.text, interview.question?.kind) {
      case ("substances", _): try interview.answer(.choices([alcohol].compactMap { $0 }))
      case ("main-substance", _): try interview.answer(alcohol.map(Answer.choice) ?? .notSure)
      case (_, .yesNo): try interview.answer(.choice(.no))
      case (_, .severalOf): try interview.answer(.choices([]))
      case (_, .oneOf(let choices, _)): try interview.answer(.choice(choices[0].id))
      case (nil, _): _ = interview.update(.next)
      default: throw Trouble.stuck(interview.place)
      }
    }
    throw Trouble.stuck(interview.place)
  }
}
