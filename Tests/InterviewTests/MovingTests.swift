import Assessments
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Moving through the interview")
struct MovingTests {
  @Test("Back never checks and never loses what was typed")
  func backKeepsDrafts() throws {
    var interview = try Interview.atDrinkingDays()
    interview.type("99")
    interview.hit(.escape)
    #expect(interview.question?.id.text == "main-substance")
    interview.hit(.enter)
    #expect(interview.question?.id.text == "drinking-days")
    guard case .field(let field, _, _) = interview.page.control else {
      Issue.record("a number is written in a line")
      return
    }
    #expect(field.text == "99")
  }

  @Test("answers that no longer apply are kept, and left out of the result")
  func gatedAnswersAreKept() throws {
    var interview = try Interview.atDrinkingDays()
    try interview.answer(.number(20))
    let days = try #require(Identifier<Question>("drinking-days"))
    interview.hit(.function(2))
    let rows = interview.page.control.rows
    let substances = try #require(rows.firstIndex { $0.text.contains("Used in the past") })
    _ = interview.update(.pick(substances + 1))
    #expect(interview.question?.id.text == "substances")
    try interview.answer(.choices([]))
    #expect(interview.place == .review)
    #expect(interview.answers[days] == .number(20))
    #expect(interview.recommendation.ignored.contains(days))
    #expect(!interview.page.control.rows.contains { $0.text == "Days of drinking" })
  }

  @Test("a correction from the review comes back to it")
  func correctionReturns() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.down, .enter, .character("r"))
    #expect(interview.place == .review)
    interview.hit(.character("2"))
    #expect(interview.question?.id.text == "overdose-now")
    interview.hit(.character("3"), .enter)
    #expect(interview.place == .review)
    #expect(interview.page.control.rows[1].detail.hasPrefix("Not sure"))
  }

  @Test("Back comes to the first page, however long one went back and forth")
  func wayBack() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"), .escape, .character("r"), .character("1"))
    for _ in 0..<1_000 {
      interview.hit(.character("p"))
      _ = interview.update(.pick(interview.page.control.rows.count - 1))
      #expect(interview.place == .recommendation)
    }
    var backs = 0
    while interview.message != Phrases.english.handling.firstPage, backs < 500 {
      interview.hit(.escape)
      backs += 1
    }
    #expect(backs < 410)
  }

  @Test("help opens over any page and returns to it")
  func helpReturns() throws {
    var interview = try Interview.atFirstQuestion()
    let before = interview.page
    interview.hit(.character("?"))
    #expect(interview.showsHelp)
    #expect(interview.page.title == "Help")
    interview.hit(.escape)
    #expect(interview.page == before)
  }

  @Test("the help page names every key of the page it stands over")
  func helpNamesKeys() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    let names = Set(interview.page.bindings.filter { $0.command != .help }.map(\.name))
    interview.hit(.character("?"))
    for name in names {
      #expect(
        interview.page.blocks.contains {
          if case .item(let text) = $0 { text.hasPrefix("\(name): ") } else { false }
        }, "\(name)")
    }
  }

  @Test("a key that does nothing here says so")
  func unboundKey() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.function(12))
    #expect(interview.message == Phrases.english.screens.nothingHere)
  }

  @Test("a paste over a list answers nothing")
  func pasteOverList() throws {
    var interview = try Interview.atFirstQuestion()
    #expect(interview.paste("1 2 3").isEmpty)
    #expect(interview.answers == interview.assessment.questionnaire.answers(in: .person))
    #expect(interview.message == Phrases.english.handling.nothingToPasteInto)
  }

  @Test("progress counts the questions that apply, and says when the number may fall")
  func progress() throws {
    let interview = try Interview.atFirstQuestion()
    let progress = try #require(interview.page.progress)
    #expect(progress.text.hasPrefix("question 1 of at most "))
    let later = try Interview.atDrinkingDays()
    let next = try #require(later.page.progress)
    #expect(next.done > progress.done && next.total <= progress.total)
  }

  @Test("a note is offered in interview mode only, and kept for the chart")
  func notes() throws {
    var own = try Interview.atFirstQuestion(.person)
    own.hit(.character("n"))
    #expect(own.message == Phrases.english.handling.notesAreForClinicians)
    var interview = try Interview.atFirstQuestion(.interview)
    let question = try #require(interview.question)
    interview.hit(.character("n"))
    interview.type("ex has a key")
    interview.hit(.enter)
    #expect(interview.question?.id == question.id)
    #expect(interview.notes[question.id] == "ex has a key")
  }

  @Test(
    "a short interview says why it asks where the answer can be an emergency, and elsewhere on the help page"
  )
  func shortPages() throws {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: .english, voice: .person)
    _ = interview.update(.pick(2))
    #expect(interview.isShort)
    let first = try #require(interview.question?.help?.person)
    #expect(interview.page.notes == [.text(interview.phrases.prompts.why(first))])
    while interview.question?.id.text != "substances" {
      if interview.question == nil {
        _ = interview.update(.next)
      } else {
        try interview.answer(.preferNotToSay)
      }
    }
    let help = try #require(interview.question?.help?.person)
    #expect(interview.page.notes.isEmpty)
    _ = interview.update(.help)
    #expect(interview.page.blocks.contains(.text(help)))
  }

  @Test("a short interview asks fewer questions, and comes to the same level")
  func short() throws {
    let assessment = try ShippedAssessment.assessment()
    let example = try #require(
      try ShippedAssessment.examples().first { $0.id == "carpenter-ready-for-iop" })
    var interview = Interview(of: assessment, phrases: .english, voice: .person)
    _ = interview.update(.pick(2))
    #expect(interview.isShort)
    try interview.answerAll(example.answers)
    let asked = assessment.questionnaire.questions.filter { !$0.isSetByMode }
    let given = asked.count { interview.answers[$0.id] != nil }
    let whole = asked.count { example.answers[$0.id] != nil }
    #expect(given < whole)
    #expect(interview.recommendation.levels == assessment.recommend(example.answers).levels)
    #expect(interview.page.control.rows.count == given + 1)
  }

  @Test("the open questions are asked one after the other, then the result stands again")
  func openQuestions() throws {
    var interview = try Interview.atFirstQuestion()
    for _ in 0..<6 { try interview.answerWithoutConcern() }
    interview.hit(.character("r"))
    _ = interview.update(.pick(1))
    #expect(interview.place == .recommendation)
    var asked: Set<Identifier<Question>> = []
    interview.hit(.character("s"))
    while let question = interview.question {
      #expect(asked.insert(question.id).inserted, "\(question.id) was asked twice")
      try interview.answerWithoutConcern()
    }
    #expect(interview.place == .recommendation)
    #expect(!asked.isEmpty)
  }
}

extension Interview {
  /// Answers the question that is asked now in the way that raises the least concern.
  mutating func answerWithoutConcern() throws {
    guard let question else { throw Trouble.noQuestion }
    switch question.kind {
    case .yesNo(let worse): try answer(.choice(worse == .no ? .yes : .no))
    case .oneOf(let choices, let worse):
      try answer(.choice((worse == .first ? choices[choices.count - 1] : choices[0]).id))
    case .severalOf(let choices, _, let worse):
      try answer(.choices(worse == .unmarked ? choices.map(\.id) : []))
    case .number(let range, _, let worse):
      try answer(.number(worse == .less ? range.upperBound : range.lowerBound))
    case .note: try answer(.note("-"))
    }
  }
}
