@testable import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("An emergency sign that was a mistake")
struct MendedEmergencyTests {
  private let words = Phrases.english

  /// Alone, at the result that a sign at the first question led to.
  private func atResult() throws -> Interview {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    _ = interview.update(.pick(1))
    #expect(interview.place == .recommendation)
    return interview
  }

  @Test("taken back at the result leads on through the safety check, not to a result without it")
  func undone() throws {
    for mended in [Answer.choice(.no), .notSure] {
      var interview = try atResult()
      _ = interview.update(.undo)
      #expect(interview.question?.id.text == "overdose-now")
      try interview.answer(mended)
      #expect(interview.question?.id.text == "withdrawal-now")
    }
  }

  @Test("is not told of again on the way back")
  func wayBack() throws {
    var interview = try atResult()
    _ = interview.update(.review)
    #expect(interview.place == .review)
    let label = interview.assessment.questionnaire.questions[0].label.person
    let row = try #require(interview.page.control.rows.firstIndex { $0.text.contains(label) })
    _ = interview.update(.pick(row + 1))
    #expect(interview.question?.id.text == "overdose-now")
    try interview.answer(.choice(.no))
    for _ in 0..<10 where interview.place != .privacy {
      _ = interview.update(.back)
      #expect(interview.place != .helpNow)
    }
  }

  @Test("is corrected at its own question, from wherever help was shown")
  func ownQuestion() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.no))
    #expect(interview.question?.id.text == "withdrawal-now")
    _ = interview.update(.pick(2))
    _ = interview.update(.next)
    #expect(interview.place == .helpNow)
    for _ in 0..<2 { _ = interview.update(.back) }
    #expect(interview.question?.id.text == "overdose-now")
    _ = interview.update(.next)
    #expect(interview.place == .helpNow)
    let rows = interview.page.control.rows.map(\.text)
    let row = try #require(rows.firstIndex(of: words.screens.changeAnswer))
    _ = interview.update(.pick(row + 1))
    #expect(interview.question?.id.text == "withdrawal-now")
    // None of these.
    _ = interview.update(.pick(5))
    _ = interview.update(.next)
    #expect(interview.question?.id.text == "suicide-thoughts")
  }

  @Test("a sign that was jumped over is asked for before anything else goes on")
  func jumpedOver() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    // At once to a question far on, and from there in order.
    let questions = interview.assessment.questionnaire.questions
    let later = try #require(questions.firstIndex { $0.id.text == "danger-to-others" })
    interview.arrive(at: .question(later))
    try interview.answer(.choice(.no))
    #expect(interview.question?.id.text == "overdose-now")
  }

  @Test("nothing known is never told as no need of a program")
  func nothingKnown() throws {
    for voice in Voice.allCases {
      var interview = try Interview.atFirstQuestion(voice)
      _ = interview.update(.review)
      _ = interview.update(.pick(1))
      #expect(interview.place == .recommendation)
      #expect(!interview.recommendation.isSettled)
      #expect(!interview.page.blocks.contains(.text(words.result.noLevel[voice])))
    }
  }
}
