import Assessments
import Placement
import Questionnaires
import Rules
import ShippedAssessment
import SmallAssessments
import Testing

@Suite("The next step of somebody who is in care, in the assessment that is shipped")
struct NextStepTests {
  private func step(of id: String, changing answers: [String: Answer] = [:]) throws -> NextStep? {
    let assessment = try ShippedAssessment.assessment()
    let example = try #require(try ShippedAssessment.examples().first { $0.id == id })
    var given = example.answers
    for (id, answer) in answers {
      let question = try #require(
        Identifier<Question>(id).flatMap { assessment.questionnaire[$0] })
      try given.set(answer, to: question)
    }
    return assessment.recommend(given).nextStep
  }

  @Test("is to stay while the goals are not met, also after a slip")
  func stay() throws {
    let step = try #require(try step(of: "slip-during-iop"))
    #expect(step.present == .intensiveOutpatient && step.directions == [.stay])
  }

  @Test("is to step up when the care does not hold")
  func stepUp() throws {
    #expect(try step(of: "using-often-during-iop")?.directions == [.stepUp])
    #expect(try step(of: "visits-not-enough")?.directions == [.stepUp])
  }

  @Test("is to step down when the goals are met and nothing else asks for more")
  func stepDown() throws {
    #expect(try step(of: "iop-goals-met")?.directions == [.stepDown])
    #expect(try step(of: "live-in-goals-met")?.directions == [.stepDown])
    #expect(try step(of: "iop-goals-met-but-pushed")?.directions == [.stay])
  }

  @Test("is open while the level is, and never taken for granted")
  func open() throws {
    let step = try #require(
      try step(of: "iop-goals-met", changing: ["care-goals": .notSure]))
    #expect(step.directions == [.stepDown, .stay, .stepUp])
  }

  @Test("is none for somebody who is not in care, or does not say")
  func none() throws {
    #expect(try step(of: "carpenter-ready-for-iop") == nil)
    #expect(try step(of: "iop-goals-met", changing: ["care-now": .preferNotToSay]) == nil)
  }
}

@Suite("The points that speak for an IOP, in the assessment that is shipped")
struct CandidacyTests {
  private func points(of id: String) throws -> [String: Point] {
    let example = try #require(try ShippedAssessment.examples().first { $0.id == id })
    let result = try ShippedAssessment.assessment().recommend(example.answers)
    return Dictionary(result.candidacy.map { ($0.item.id.text, $0) }) { first, _ in first }
  }

  @Test("are all named, each met by a reason, not met or not known")
  func standings() throws {
    let ready = try points(of: "carpenter-ready-for-iop")
    #expect(ready.count == 9)
    #expect(ready["point-wants-change"]?.isMet == .yes)
    #expect(ready["point-wants-change"]?.reasons.isEmpty == false)
    #expect(ready["point-schedule"]?.isMet == .no)
    #expect(ready["point-schedule"]?.reasons.isEmpty == true)
    #expect(try points(of: "will-not-say-about-home")["point-home"]?.isMet == .unknown)
  }

  @Test("do not ask for live-in care first where medicine comes first")
  func opioids() throws {
    #expect(try points(of: "veteran-and-needle")["point-live-in-done"]?.isMet == .yes)
    #expect(try points(of: "iop-half-way")["point-live-in-done"]?.isMet == .no)
  }
}
