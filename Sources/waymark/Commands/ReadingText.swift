internal import Assessments
internal import Placement
internal import Questionnaires
internal import Readability

/// How hard an assessment is to read and how long it takes, in sentences.
struct ReadingText {
  private let check: ReadingCheck
  private let time: InterviewTime?

  init(_ texts: [PlacedText], _ assessment: Assessment, _ examples: [Example]) {
    check = ReadingCheck(texts, of: assessment)
    time = InterviewTime(assessment, examples)
  }

  var lines: [String] {
    let grades = Voice.allCases.compactMap { voice in
      check.grades[voice].map {
        "\(voice == .person ? "Self" : "Interview") mode reads at grade \($0.average.oneDecimal) on "
          + "average, \($0.most.oneDecimal) at most, question by question."
      }
    }
    let guide =
      check.guide.most == 0
      ? []
      : [
        "The guide reads at grade \(check.guide.average.oneDecimal) on average, "
          + "\(check.guide.most.oneDecimal) at most, page by page."
      ]
    guard let time else { return grades + guide }
    return grades + guide + [
      "A self-assessment with no skips takes the people of the examples at most "
        + "\(time.longest.oneDecimal) minutes",
      "(\(time.mostQuestions) questions; aim for \(Int(InterviewTime.mostMinutes)) at most), and the short one "
        + "\(time.shortMedian.oneDecimal) in the median (aim for \(Int(InterviewTime.mostShortMinutes))), at "
        + "\(ReadingPace.wordsPerMinute) words",
      "a minute and \(ReadingPace.secondsPerAnswer) seconds an answer.",
    ]
  }

  var warnings: [String] { check.warnings.map(\.description) }
}
