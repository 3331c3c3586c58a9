import Assessments
import Phrases
import Placement
import Questionnaires
import Screens
import ShippedAssessment
import Testing

@testable import Interview

@Suite("The recommendation at one look")
struct OneLookTests {
  @Test(
    "tells what to do first, the rung and why, in a window of 80 by 24", arguments: Voice.allCases)
  func oneLook(voice: Voice) throws {
    let words = Phrases.english.result
    for example in try ShippedAssessment.examples() {
      guard let interview = try judged(example, voice).map(shown) else { continue }
      let result = interview.recommendation
      let text = Screen(phrases: .english).frame(interview.page, rows: 24, columns: 80, scroll: 0)
        .canvas.text
      let lines = text.split(separator: "\n").map(String.init)
      if result.firstSteps.contains(where: \.isCertain) {
        #expect(text.contains(words.first), "\(example.id)")
      }
      if result.level != .none {
        let name = interview.assessment[result.level].name[voice].uppercased()
        #expect(lines.contains { $0.contains(">>> \(name)") }, "\(example.id):\n\(text)")
        #expect(
          text.contains(result.isSettled ? words.leastThatLooksSafe : words.atLeast),
          "\(example.id):\n\(text)")
      }
      if result.domains.contains(where: { $0.need.lowerBound > .none }) {
        #expect(
          text.contains(words.askedForIt) && text.contains("▪"), "\(example.id):\n\(text)")
      }
    }
  }

  @Test(
    "shows the gravest step that may be needed, while an emergency is not ruled out",
    arguments: Voice.allCases)
  func mayBeAnEmergency(voice: Voice) throws {
    var found = 0
    for example in try ShippedAssessment.examples() {
      // Most examples are passed by, before the page with all that could change is made.
      guard let judged = try judged(example, voice) else { continue }
      let result = judged.recommendation
      guard result.urgency.upperBound == .now, !result.isEmergency,
        let step = result.firstSteps.first(where: { !$0.isCertain })
      else { continue }
      found += 1
      let interview = shown(judged)
      let rung = try #require(
        interview.page.blocks.firstIndex { if case .ladder = $0 { true } else { false } })
      let above = interview.page.blocks[..<rung]
      #expect(above.contains(.item(step.item.text[voice])), "\(example.id)")
      #expect(above.contains(.quiet(Phrases.english.result.mayAlso)), "\(example.id)")
    }
    #expect(found >= 1)
  }

  /// The interview of an example, without the way there; nil when an emergency leaves no level to show.
  private func judged(_ example: Example, _ voice: Voice) throws -> Interview? {
    let assessment = try ShippedAssessment.assessment()
    var interview = Interview(of: assessment, phrases: .english, voice: voice)
    interview.answers = example.answers
    interview.answers.set(Mode(voice), in: assessment.questionnaire)
    interview.judgeAnew()
    return interview.isStopped ? nil : interview
  }

  /// The result page of an interview.
  private func shown(_ judged: Interview) -> Interview {
    var interview = judged
    interview.arrive(at: .recommendation)
    interview.scrolled(to: 0)
    return interview
  }
}
