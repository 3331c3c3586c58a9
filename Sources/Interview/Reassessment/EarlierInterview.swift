internal import Placement
package import Questionnaires
internal import Rules

/// An interview that another one follows, as far as it has to be known to compare the two.
///
/// It is kept with the one that follows, so that this still stands when the earlier record is gone.
package struct EarlierInterview: Hashable, Sendable {
  /// The day it was begun, as it is shown: "2026-03-01".
  package let day: String
  package let assessment: Interview.Snapshot.Source
  /// What was answered, by the ids of the questions.
  package let answers: [String: Answer]
  /// The level that the clinician chose then.
  package let override: Override?

  init(
    day: String, assessment: Interview.Snapshot.Source, answers: [String: Answer],
    override: Override?
  ) {
    self.day = day
    self.assessment = assessment
    self.answers = answers
    self.override = override
  }

  /// Takes what there is to compare with out of an interview.
  package init(_ snapshot: Interview.Snapshot, day: String) {
    self.init(
      day: day, assessment: snapshot.assessment, answers: snapshot.answers,
      override: snapshot.override)
  }
}

/// The earlier interviews as the assessment of today reads them.
struct EarlierAnswers: Sendable {
  /// What was said, the last interview first.
  let answers: [Answers]
  /// Whether each question applied last time, by its place.
  let applied: [Truth]

  /// Reads what was kept; an answer that the assessment no longer takes is none.
  init(_ earlier: [EarlierInterview], by assessment: Assessment) {
    answers = earlier.map { Interview.Snapshot(of: $0).answers(to: assessment).answers }
    applied =
      answers.first.map { assessment.questionnaire.circumstances(of: $0).applies } ?? []
  }
}

extension Interview.Snapshot {
  /// The same interview with those that it follows, for one that was kept before they were kept with it.
  package func following(_ earlier: [EarlierInterview]) -> Interview.Snapshot {
    var snapshot = self
    snapshot.earlier = earlier
    return snapshot
  }

  /// The answers of an earlier interview alone.
  fileprivate init(of earlier: EarlierInterview) {
    self.init(of: earlier.assessment, voice: .interview)
    answers = earlier.answers
  }
}
