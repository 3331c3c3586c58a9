import Assessments
import Phrases
import Placement
import Questionnaires
import ShippedAssessment

@testable import Interview

extension ShownPage {
  /// What only a clinician sees, of each example: choosing another level, and what has changed since another interview.
  static func care(in language: Language = .english, every step: Int) throws -> [ShownPage] {
    let assessment = try ShippedAssessment.assessment(in: language)
    let examples = try ShippedAssessment.examples()
    return stride(from: 0, to: examples.count, by: step).flatMap { place -> [ShownPage] in
      let example = examples[place]
      let before = judged(
        Interview(of: assessment, phrases: .of(language), voice: .interview),
        examples[(place + step) % examples.count].answers)
      var interview = judged(
        Interview(
          following: [EarlierInterview(before.snapshot, day: "2026-03-01")], of: assessment,
          phrases: .of(language)), example.answers)
      guard !interview.isStopped else { return [] }
      var pages: [ShownPage] = []
      interview.arrive(at: .sinceLastTime)
      pages.append(ShownPage("changes of \(example.id)", interview.page, of: interview))
      interview.arrive(at: .recommendation)
      // Another level than the computed one, whichever that is.
      let other = interview.recommendation.level == .inpatient ? 2 : 1
      for command in [Command.override, .pick(other)] { _ = interview.update(command) }
      pages.append(ShownPage("override of \(example.id)", interview.page, of: interview))
      for command in [Command.next, .pick(1)] { _ = interview.update(command) }
      pages.append(ShownPage("reason for it of \(example.id)", interview.page, of: interview))
      _ = interview.update(.next)
      pages.append(ShownPage("words on it of \(example.id)", interview.page, of: interview))
      return pages
    }
  }

  private static func judged(_ start: Interview, _ answers: Answers) -> Interview {
    var interview = start
    interview.answers = answers
    interview.answers.set(.interview, in: interview.assessment.questionnaire)
    interview.judgeAnew()
    return interview
  }
}
