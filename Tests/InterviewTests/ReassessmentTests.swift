import struct Assessments.Example
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("An interview that follows another")
struct ReassessmentTests {
  private static let words = Phrases.english.reassessment
  private static let day = "2026-03-01"

  /// A new interview after that of an example, at its first question.
  private func following(_ id: String, times: Int = 1) throws -> Interview {
    let last = try Interview.atResult(of: id, .interview)
    let earlier = EarlierInterview(last.snapshot, day: Self.day)
    var interview = Interview(
      following: Array(repeating: earlier, count: times), client: "K. 17", of: last.assessment,
      phrases: .english)
    while interview.question == nil { interview.hit(.enter) }
    return interview
  }

  private func again(_ interview: Interview) throws -> Interview {
    Interview(
      resuming: try Interview.Snapshot(bytes: interview.snapshot.bytes),
      of: interview.assessment, phrases: interview.phrases)
  }

  private func shownLastTime(_ interview: Interview) -> String? {
    for case .quiet(let text) in interview.page.blocks where text.hasPrefix("Last time (") {
      return text
    }
    return nil
  }

  /// Answers every question as last time where a key does it, and as the example says where safety is asked anew.
  private func answerAsLastTime(_ interview: inout Interview, _ id: String) throws {
    let example = try #require(try ShippedAssessment.examples().first { $0.id == id })
    for _ in 0..<400 where interview.place != .review {
      guard let question = interview.question else {
        interview.hit(.enter)
        continue
      }
      let before = interview.answers
      interview.hit(.function(7))
      if interview.answers == before {
        try interview.answer(example.answers[question.id] ?? .preferNotToSay)
      }
    }
    interview.hit(.character("1"))
  }

  private func tendencies(_ interview: Interview) -> [Reassessment.Tendency] {
    interview.reassessment?.domains.map(\.need.tendency) ?? []
  }

  @Test("asks everything anew: nothing is answered, and the label is offered again")
  func anew() throws {
    let interview = try following("evening-beers")
    #expect(interview.client == "K. 17")
    #expect(interview.snapshot.answers.isEmpty)
    #expect(interview.recommendation.levels.count > 1)
  }

  @Test("shows the last answer with its day, and says why safety is not answered as last time")
  func safety() throws {
    var interview = try following("evening-beers")
    #expect(shownLastTime(interview) == Self.words.lastTime(Self.day, "No"))
    interview.hit(.character("="))
    #expect(interview.message == Self.words.askedFresh)
    #expect(interview.snapshot.answers.isEmpty)
    #expect(!interview.page.bindings.contains { $0.command == .asLastTime })
  }

  @Test("one key answers as last time, and goes on; undo takes it back")
  func sameKey() throws {
    var interview = try following("evening-beers")
    while !interview.page.bindings.contains(where: { $0.command == .asLastTime }) {
      if let question = interview.question {
        let rows = AnswerWords.rows(of: question)
        interview.hit(.character(rows.contains("none") ? "5" : "2"))
        if question.id.text == "suicide-thoughts" { interview.hit(.character("1")) }
      }
      interview.hit(.enter)
    }
    let question = try #require(interview.question)
    interview.hit(.function(7))
    #expect(interview.answers[question.id] != nil)
    #expect(interview.question?.id != question.id)
    #expect(interview.message?.hasPrefix("As last time: ") == true)
    interview.hit(.function(6))
    #expect(interview.answers[question.id] == nil)
    #expect(interview.question?.id == question.id)
  }

  @Test("a sign that is typed into a line belongs to the text, and no typed text is replaced")
  func typedText() throws {
    var interview = try following("evening-beers")
    while true {
      if case .field = interview.page.control, interview.question != nil { break }
      if interview.question != nil {
        let before = interview.place
        interview.hit(.character("="))
        if interview.place == before {
          interview.hit(.character(Character(String(interview.page.control.rows.count))), .enter)
        }
      } else {
        interview.hit(.enter)
      }
    }
    let question = try #require(interview.question)
    interview.hit(.character("="))
    guard case .field(let field, _, _) = interview.page.control else { return }
    #expect(field.text == "=")
    if interview.page.bindings.contains(where: { $0.command == .asLastTime }) {
      interview.hit(.function(7))
      #expect(interview.message == Self.words.textIsHere)
    }
    #expect(interview.answers[question.id] == nil)
  }

  @Test("with the same answers stays, and every domain is the same; so it is after bytes")
  func stay() throws {
    var interview = try following("evening-beers", times: 2)
    try answerAsLastTime(&interview, "evening-beers")
    #expect(interview.place == .recommendation)
    let change = try #require(interview.reassessment)
    #expect(change.direction == .stay)
    #expect(tendencies(interview).allSatisfy { $0 == .same })
    #expect(change.added.isEmpty && change.dropped.isEmpty)
    #expect(change.level.steps.count == 3)
    interview.hit(.character("c"))
    #expect(interview.place == .sinceLastTime)
    let resumed = try again(interview)
    #expect(resumed.page == interview.page && resumed.earlier == interview.earlier)
  }

  @Test("does not answer what was recommended last time from what was said before that")
  func advice() throws {
    let interview = try following("iop-half-way")
    let questionnaire = interview.assessment.questionnaire
    let id = try #require(interview.assessment.earlierAdvice)
    let place = try #require(questionnaire.place(of: id))
    var snapshot = interview.snapshot
    snapshot.standAt(question: questionnaire.questions[place].id.text)
    let resumed = Interview(
      resuming: snapshot, of: interview.assessment, phrases: .english)
    let last = try Interview.atResult(of: "iop-half-way", .interview).recommendation
    try #require(last.isSettled && last.level == .intensiveOutpatient)
    #expect(shownLastTime(resumed) == Self.words.lastTime(Self.day, "IOP"))
  }

  @Test("steps up and down by computed levels, with the rules that ask now and those that do not")
  func steps() throws {
    let assessment = try ShippedAssessment.assessment()
    let examples = try ShippedAssessment.examples()
    let mild = try #require(examples.first { $0.id == "evening-beers" }).answers
    let grave = try #require(examples.first { $0.id == "shakes-and-a-past-seizure" }).answers
    let (less, more) = (assessment.recommend(mild), assessment.recommend(grave))
    try #require(less.isSettled && more.isSettled && less.level < more.level)
    let up = try #require(assessment.reassess(grave, more, after: [mild]))
    #expect(up.direction == .stepUp && !up.added.isEmpty)
    #expect(up.added.contains { reason in more.levelReasons.contains { $0.rule == reason.rule } })
    let down = try #require(assessment.reassess(mild, less, after: [grave]))
    #expect(down.direction == .stepDown)
    #expect(Set(down.dropped.map(\.rule)) == Set(up.added.map(\.rule)))
  }

  @Test("an open answer is never a sure change")
  func unknown() throws {
    let assessment = try ShippedAssessment.assessment()
    let grave = try #require(
      try ShippedAssessment.examples().first { $0.id == "shakes-and-a-past-seizure" }
    ).answers
    let nothing = assessment.questionnaire.answers(in: .interview)
    let open = try #require(
      assessment.reassess(nothing, assessment.recommend(nothing), after: [grave]))
    #expect(open.direction == nil)
    #expect(open.domains.allSatisfy { $0.need.tendency == .unknown })
    #expect(open.dropped.isEmpty && !open.notKnownNow.isEmpty)
  }

  @Test("compares computed with computed where another level was chosen, and says which")
  func overridden() throws {
    var last = try Interview.atResult(of: "evening-beers", .interview)
    last.hit(.character("v"), .character("1"), .enter, .character("5"), .enter, .enter)
    try #require(last.standingOverride?.level == .inpatient)
    var interview = Interview(
      following: [EarlierInterview(last.snapshot, day: Self.day)], of: last.assessment,
      phrases: .english)
    while interview.question == nil { interview.hit(.enter) }
    try answerAsLastTime(&interview, "evening-beers")
    let change = try #require(interview.reassessment)
    #expect(change.direction == .stay)
    #expect(interview.chosenBefore(change) == [.inpatient])
    interview.hit(.character("c"))
    let texts = interview.page.blocks.compactMap {
      if case .text(let text) = $0 { text } else { nil }
    }
    #expect(texts.contains { $0.contains("Legal mandate") && $0.contains(Self.day) })
  }

  @Test(
    "shows nothing where a question did not apply last time, and in an interview that follows none")
  func nothing() throws {
    var first = try Interview.atFirstQuestion(.interview)
    first.hit(.character("="))
    #expect(first.message == Self.words.followsNone && shownLastTime(first) == nil)
    first.hit(.character("c"))
    #expect(first.message == Self.words.followsNone)
    // An interview that was broken off says nothing of what was not asked.
    let earlier = EarlierInterview(first.snapshot, day: Self.day)
    var interview = Interview(following: [earlier], of: first.assessment, phrases: .english)
    while interview.question == nil { interview.hit(.enter) }
    #expect(shownLastTime(interview) == nil)
  }

  @Test("a later text of the assessment offers no answer that it no longer takes")
  func goneAnswers() throws {
    let last = try Interview.atResult(of: "evening-beers", .interview)
    var snapshot = last.snapshot
    snapshot.answer("overdose-now", .number(7))
    let earlier = EarlierInterview(snapshot, day: Self.day)
    var interview = Interview(following: [earlier], of: last.assessment, phrases: .english)
    while interview.question == nil { interview.hit(.enter) }
    #expect(interview.question?.id.text == "overdose-now" && shownLastTime(interview) == nil)
  }
}
