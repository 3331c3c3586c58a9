import Assessments
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("The review")
struct ReviewTests {
  @Test("marks each question without a clear answer, and says what it could change")
  func missing() throws {
    var interview = try Interview.atResult(of: "will-not-say-about-home", .person)
    interview.hit(.character("r"))
    let open = Dictionary(
      uniqueKeysWithValues: interview.recommendation.openQuestions.map { ($0.question, $0) })
    var told = 0
    for question in interview.assessment.questionnaire.questions {
      let row = interview.page.control.rows.first { $0.text == question.label.person }
      guard let row, !question.inputs.isEmpty else { continue }
      let isUnknown = interview.answers[question.id]?.isUnknown ?? true
      #expect(row.isOpen == isUnknown, "\(question.id)")
      guard isUnknown else { continue }
      let change = open[question.id]?.couldChange ?? []
      #expect(row.detail.contains("the level") == change.contains(.level), "\(question.id)")
      #expect(row.detail.contains("how soon") == change.contains(.urgency), "\(question.id)")
      #expect(row.detail.contains("first steps") == change.contains(.firstSteps), "\(question.id)")
      #expect(row.detail.contains("could change") == !change.isEmpty, "\(question.id)")
      told += change.isEmpty ? 0 : 1
    }
    #expect(told > 0)
  }

  @Test("m goes from one open question to the next, and round")
  func nextMissing() throws {
    var interview = try Interview.atResult(of: "will-not-say-about-home", .person)
    interview.hit(.character("r"))
    let rows = interview.page.control.rows
    let open = rows.indices.filter { rows[$0].isOpen }
    for place in open + open.prefix(1) {
      interview.hit(.character("m"))
      #expect(interview.page.control.focus == place)
    }
    #expect(interview.place == .review && !open.isEmpty)
  }

  @Test("Enter opens the question, and its answer leads back to the same line")
  func sameLine() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("2"), .enter, .character("r"))
    interview.hit(.character("m"), .character("m"))
    let label = interview.page.control.rows[interview.page.control.focus].text
    interview.hit(.enter)
    #expect(interview.question?.label.person == label)
    let rows = try #require(interview.question).kind
    guard case .yesNo = rows else {
      interview.hit(.end, .enter)
      return try expectFocus(interview, label)
    }
    interview.hit(.character("2"), .enter)
    try expectFocus(interview, label)
  }

  @Test("comes back to the same line when lines above it came or went")
  func movedLine() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("r"))
    let rows = interview.page.control.rows
    let row = try #require(rows.firstIndex { $0.text == "Used in the past 12 months" })
    _ = interview.update(.pick(row + 1))
    interview.hit(.character("1"), .enter)
    #expect(interview.page.control.rows.count > rows.count)
    try expectFocus(interview, "Used in the past 12 months")
  }

  private func expectFocus(_ interview: Interview, _ label: String) throws {
    #expect(interview.place == .review)
    #expect(interview.page.control.rows[interview.page.control.focus].text == label)
  }
}

@Suite("What the last answer changed")
struct ChangesTests {
  @Test("is told in words to the clinician: the needs, and the level with its reason")
  func told() throws {
    var interview = try Interview.atResult(of: "carpenter-ready-for-iop", .interview)
    let home = try #require(Identifier<Question>("safe-at-home"))
    interview.hit(.character("r"))
    let label = try #require(interview.assessment.questionnaire[home]?.label.interview)
    let row = try #require(interview.page.control.rows.firstIndex { $0.text == label })
    _ = interview.update(.pick(row + 1))
    #expect(interview.page.changes.isEmpty)
    try interview.answer(.choice(.no))
    #expect(interview.place == .review)
    let message = try #require(interview.message)
    #expect(message.hasPrefix("Level: Inpatient (was IOP). "))
    #expect(message.contains("home is unsafe"))
    #expect(message.hasSuffix("Home and support: round the clock (was none)."))
  }

  @Test("is nothing when nothing changed, and nothing is told to the person alone")
  func nothing() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("3"), .enter)
    #expect(interview.page.changes.isEmpty)
    var alone = try Interview.atFirstQuestion(.person)
    for _ in 0..<20 {
      if alone.question == nil { alone.hit(.enter) } else { try alone.answerWithoutConcern() }
      #expect(alone.page.changes.isEmpty && alone.page.aside.isEmpty)
    }
  }

  @Test("takes at most three lines, whatever an answer changes")
  func short() throws {
    for example in try ShippedAssessment.examples().prefix(12) {
      var interview = try Interview.atFirstQuestion(.interview)
      let answers = example.answers.asked(.interview, by: interview.assessment.questionnaire)
      for _ in 0..<200 {
        if let question = interview.question {
          try interview.answer(answers[question.id] ?? .preferNotToSay)
        } else if interview.place == .helpNow {
          _ = interview.update(.pick(1))
        } else if interview.place == .review {
          break
        } else {
          interview.hit(.enter)
        }
        #expect(interview.page.changes.count <= 3)
      }
    }
  }

  @Test("goes with the answer when it is taken back")
  func undone() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    try interview.answer(.choice(.yes))
    _ = interview.update(.pick(1))
    #expect(!interview.page.changes.isEmpty)
    interview.hit(.character("u"))
    #expect(interview.page.changes.isEmpty)
  }
}
