import Phrases
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import Testing

@testable import Interview

@Suite("How far one is")
struct ProgressTests {
  @Test(
    "the bar never runs backwards while one goes on, whatever one says, and however often one went back to say something else",
    arguments: Voice.allCases, [false, true])
  func monotone(voice: Voice, isShort: Bool) throws {
    let assessment = try ShippedAssessment.assessment()
    var steps = 0
    for seed in 0..<(isShort ? 5 : 20) as Range<UInt64> {
      var random = SeededGenerator(seed: 900 + seed)
      var person = RandomPerson.safe(assessment.questionnaire, &random)
      person.forget(Int.random(in: 0...20, using: &random), of: assessment.questionnaire, &random)
      var walk = Walk(try begin(voice, isShort: isShort))
      while walk.isGoingOn {
        // Now and then somebody goes back some places, and then says other things than before.
        if Int.random(in: 0..<8, using: &random) == 0 {
          for _ in 0..<Int.random(in: 1...6, using: &random) { walk.goBack() }
          person = RandomPerson.safe(assessment.questionnaire, &random)
        }
        try walk.goOn(person)
      }
      #expect(walk.falls.isEmpty, "seed \(seed): \(walk.falls)")
      steps += walk.steps
    }
    #expect(steps > 150)
  }

  @Test("the share is whole at the end, and nothing at the first question")
  func ends() throws {
    var interview = try Interview.atFirstQuestion()
    #expect(interview.page.progress?.done == 0)
    var random = SeededGenerator(seed: 3)
    let person = RandomPerson.safe(interview.assessment.questionnaire, &random)
    try interview.answerAll(
      try person.answers(
        to: interview.assessment.questionnaire))
    #expect(interview.place == .review)
    let progress = try #require(interview.page.progress)
    #expect(progress.done == progress.total)
  }

  @Test("going back to an earlier question lowers the share to what it was there")
  func back() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.no))
    let second = try #require(interview.page.progress)
    try interview.answer(.notSure)
    _ = interview.update(.back)
    #expect(interview.page.progress == second)
  }

  private func begin(_ voice: Voice, isShort: Bool) throws -> Interview {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: .english, voice: voice)
    _ = interview.update(.pick(isShort ? 2 : 1))
    while interview.question == nil { _ = interview.update(.next) }
    #expect(interview.isShort == isShort)
    return interview
  }

  /// Somebody on the way through the questions, and what the bar showed at each step forward.
  private struct Walk {
    var interview: Interview
    private(set) var falls: [String] = []
    private(set) var steps = 0
    /// What the bar showed last; on the page of help it shows nothing.
    private var last: Page.Progress?

    init(_ interview: Interview) { self.interview = interview }

    var isGoingOn: Bool {
      switch interview.place {
      case .question, .sectionDone: steps < 400
      case .helpNow: interview.voice == .interview && steps < 400
      default: false
      }
    }

    mutating func goBack() {
      guard interview.trail.count > 4 else { return }
      _ = interview.update(.back)
      last = interview.page.progress ?? last
    }

    mutating func goOn(_ person: RandomPerson) throws {
      let before = interview.page.progress ?? last
      switch interview.place {
      case .question:
        let answer = interview.question.flatMap { person.said[$0.id] }
        try interview.answer(answer ?? .preferNotToSay)
      default: _ = interview.update(.pick(1))
      }
      steps += 1
      guard let before, let after = interview.page.progress else { return }
      last = after
      if before.done * after.total > after.done * before.total {
        falls.append("\(before.done)/\(before.total) to \(after.done)/\(after.total)")
      }
    }
  }
}

extension RandomPerson {
  /// Somebody who answers all, and has none of the signs of an emergency that are asked for first.
  fileprivate static func safe(
    _ questionnaire: Questionnaire, _ random: inout SeededGenerator
  ) -> RandomPerson {
    var person = RandomPerson(questionnaire, &random)
    for question in questionnaire.sections.first?.questions ?? [] where !question.isSetByMode {
      if case .yesNo(let worse) = question.kind {
        person.say(.choice(worse == .no ? .yes : .no), to: question)
      }
      if case .severalOf = question.kind { person.say(.choices([]), to: question) }
    }
    return person
  }
}
