import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Choosing another level than the computed one")
struct OverrideTests {
  private static let words = Phrases.english.override

  private func atResult() throws -> Interview {
    try .atResult(of: "shakes-and-a-past-seizure", .interview)
  }

  private func again(_ interview: Interview) throws -> Interview {
    Interview(
      resuming: try Interview.Snapshot(bytes: interview.snapshot.bytes),
      of: interview.assessment, phrases: interview.phrases)
  }

  private func rung(of level: Level, in interview: Interview) -> Block.Rung? {
    for case .ladder(let rungs) in interview.page.blocks {
      return rungs.first { $0.name == interview.assessment[level].name.interview }
    }
    return nil
  }

  private func texts(_ interview: Interview) -> [String] {
    interview.page.blocks.compactMap {
      switch $0 {
      case .text(let text), .strong(let text), .item(let text): text
      default: nil
      }
    }
  }

  /// Chooses outpatient care, for want of a program.
  private func choosingLess() throws -> Interview {
    var interview = try atResult()
    interview.hit(.character("v"), .character("4"), .enter, .character("1"), .enter)
    interview.type("The unit has no bed.")
    interview.hit(.enter)
    return interview
  }

  @Test("goes by level, reason and words, and comes back to the result, which shows both")
  func choosing() throws {
    var interview = try atResult()
    let computed = interview.recommendation.level
    #expect(computed == .inpatient)
    interview.hit(.character("v"))
    #expect(interview.place == .override(.level))
    #expect(interview.page.control.rows[0].detail == Self.words.computedRow)
    interview.hit(.character("4"), .enter)
    #expect(interview.place == .override(.reason))
    // What asks for more is told before the reason is.
    let asked = try #require(interview.recommendation.levelReasons.first)
    #expect(interview.page.notes.contains(.item(asked.text.interview)))
    interview.hit(.character("1"), .enter)
    interview.type("The unit has no bed.")
    interview.hit(.enter)
    #expect(interview.place == .recommendation)
    #expect(interview.message == "Chosen: Outpatient. Computed: Inpatient.")
    let standing = try #require(interview.standingOverride)
    #expect(standing.level == .outpatient && standing.computed == .inpatient)
    #expect(standing.reason == .notAvailable && standing.text == "The unit has no bed.")
    #expect(rung(of: .outpatient, in: interview)?.isChosen == true)
    #expect(rung(of: .outpatient, in: interview)?.note == Self.words.chosenRung)
    #expect(rung(of: .inpatient, in: interview)?.standing == .recommended)
    #expect(rung(of: .inpatient, in: interview)?.note == Self.words.computedRung)
    #expect(texts(interview).contains { $0.contains("The unit has no bed.") })
    // Back leads where it led before.
    interview.hit(.left)
    #expect(interview.place == .review)
  }

  @Test("needs words for another reason, and none for the rest")
  func wordsNeeded() throws {
    var interview = try atResult()
    interview.hit(.character("v"), .character("2"), .enter, .character("8"), .enter, .enter)
    #expect(interview.message == Self.words.needsWords)
    #expect(interview.place == .override(.words))
    interview.hit(.escape, .character("7"), .enter, .enter)
    #expect(interview.standingOverride?.reason == .clinicalJudgment)
    #expect(interview.standingOverride?.text == "")
  }

  @Test("asks for a level and a reason before it goes on")
  func nothingMarked() throws {
    var interview = try atResult()
    interview.hit(.character("v"), .enter)
    #expect(interview.message == Phrases.english.prompts.chooseFirst)
    interview.hit(.character("3"), .enter, .enter)
    #expect(interview.place == .override(.reason))
    #expect(interview.message == Phrases.english.prompts.chooseFirst)
  }

  @Test("loses nothing on the way back, and through bytes, at every step")
  func drafts() throws {
    var interview = try atResult()
    for key in [Key.character("v"), .character("4"), .enter, .character("8"), .enter] {
      interview.hit(key)
      #expect(try again(interview).page == interview.page)
    }
    interview.type("her sister")
    interview.hit(.escape, .escape, .escape)
    #expect(interview.place == .recommendation && interview.standingOverride == nil)
    var resumed = try again(interview)
    resumed.hit(.character("v"))
    #expect(resumed.page.control.rows[3].mark == .radio(true))
    resumed.hit(.enter, .enter)
    guard case .field(let field, _, _) = resumed.page.control else {
      Issue.record("there is no line to write in")
      return
    }
    #expect(field.text == "her sister")
    resumed.hit(.enter)
    #expect(try again(resumed).standingOverride?.text == "her sister")
  }

  @Test("the computed level, when chosen, takes the choice back")
  func takenBack() throws {
    var interview = try choosingLess()
    interview.hit(.character("v"), .character("1"), .enter)
    #expect(interview.place == .recommendation && interview.standingOverride == nil)
    #expect(interview.message == Self.words.takenBack("Inpatient"))
    interview.hit(.character("u"))
    #expect(interview.standingOverride?.level == .outpatient)
  }

  @Test("is undone like an answer, on the result")
  func undone() throws {
    var interview = try choosingLess()
    interview.hit(.character("u"))
    #expect(interview.place == .recommendation && interview.standingOverride == nil)
    #expect(interview.message == Self.words.undone(nil))
    let before = interview.answers
    interview.hit(.character("u"))
    #expect(interview.question != nil && interview.answers != before)
  }

  @Test("stays when the answers change, rests when they come to agree, and stands again after")
  func standing() throws {
    var interview = try choosingLess()
    let assessment = interview.assessment
    let seizure = try #require(
      assessment.questionnaire.questions.first { $0.id.text == "past-complications" })
    let answer = try #require(interview.answers[seizure.id])
    try interview.change(.choices([]), to: seizure)
    let computed = interview.recommendation.level
    try #require(computed != .inpatient)
    if computed == .outpatient {
      #expect(interview.standingOverride == nil)
      #expect(texts(interview).contains(Self.words.agreesNow("Outpatient")))
    } else {
      #expect(interview.standingOverride?.computed == computed)
      #expect(
        texts(interview)
          .contains(Self.words.madeWhen(assessment[Level.inpatient].name.interview)))
    }
    // Chosen anew as what the answers do not ask for, then they are made to ask for it.
    interview.hit(.character("v"), .character("1"), .enter, .character("7"), .enter, .enter)
    #expect(interview.standingOverride?.level == .inpatient)
    try interview.change(answer, to: seizure)
    #expect(interview.standingOverride == nil && interview.override?.level == .inpatient)
    #expect(
      texts(interview)
        .contains(Self.words.agreesNow(assessment[Level.inpatient].name.interview)))
    #expect(try again(interview).override == interview.override)
    try interview.change(.choices([]), to: seizure)
    #expect(interview.standingOverride?.level == .inpatient)
  }

  @Test("is for clinicians, after the questions, and not in an emergency")
  func unreachable() throws {
    var alone = try Interview.atResult(of: "shakes-at-home", .person)
    alone.hit(.character("v"))
    #expect(alone.message == Self.words.forClinicians && alone.place == .recommendation)
    var early = try Interview.atFirstQuestion(.interview)
    early.hit(.character("r"), .character("1"), .character("v"))
    #expect(early.message == Self.words.notYet && early.place == .recommendation)
    var stopped = try Interview.atFirstQuestion(.interview)
    stopped.hit(.character("1"), .enter, .character("2"), .character("v"))
    #expect(stopped.message == Self.words.emergencyFirst && stopped.place == .recommendation)
    var question = try Interview.atFirstQuestion(.interview)
    question.hit(.character("v"))
    #expect(question.message == Self.words.notYet)
  }

  @Test("leads from the pages beside the result back to the result", arguments: ["w", "l"])
  func siblings(key: Character) throws {
    var interview = try atResult()
    interview.hit(
      .character(key), .character("v"), .character("2"), .enter, .character("7"), .enter, .enter)
    #expect(interview.place == .recommendation)
    interview.hit(.left)
    #expect(interview.place == .review)
  }

  @Test("an interview whose gate is not known is complete when all that applies is answered")
  func complete() throws {
    #expect(try atResult().isComplete)
    #expect(try !Interview.atFirstQuestion(.interview).isComplete)
  }
}
