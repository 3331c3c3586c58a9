package import Phrases
package import Placement
package import Questionnaires

/// What a summary is made from: nothing is looked up elsewhere, not even the date.
package struct SummaryContext: Sendable {
  package let assessment: Assessment
  package let answers: Answers
  package let recommendation: Recommendation
  /// What would lead to other levels; nil where it is not told.
  package let outlook: Outlook?
  /// Whether the person was asked, or a clinician asked for them.
  package let voice: Voice
  /// Whether the interview was ended by a sign of an emergency.
  package let isStopped: Bool
  package let notes: [Identifier<Question>: String]
  package let clientLabel: String?
  package let clinicianName: String?
  /// The day in ISO form, "2026-03-01".
  package let date: String?
  package let override: Override?
  package let phrases: ReportPhrases
  /// The sentences about other levels, the same as on the screen.
  package let otherLevels: ResultPhrases
  package let scales: ScalePhrases
  package let guide: GuidePhrases
  package let forms: FormPhrases

  package init(
    assessment: Assessment, answers: Answers, recommendation: Recommendation, voice: Voice,
    outlook: Outlook? = nil, isStopped: Bool = false, notes: [Identifier<Question>: String] = [:],
    clientLabel: String? = nil, clinicianName: String? = nil, date: String? = nil,
    override: Override? = nil, phrases: Phrases = .english
  ) {
    self.assessment = assessment
    self.answers = answers
    self.recommendation = recommendation
    self.outlook = outlook
    self.voice = voice
    self.isStopped = isStopped
    self.notes = notes
    self.clientLabel = clientLabel
    self.clinicianName = clinicianName
    self.date = date
    self.override = override
    self.phrases = phrases.report
    otherLevels = phrases.result
    scales = phrases.scales
    guide = phrases.guide
    forms = phrases.forms
  }

  /// A clinician's choice of another level than the computed one.
  package struct Override: Hashable, Sendable {
    package let level: Level
    /// The coded reason, in words.
    package let reason: String
    package let note: String

    package init(level: Level, reason: String, note: String) {
      self.level = level
      self.reason = reason
      self.note = note
    }
  }
}

extension SummaryContext {
  /// The levels that are programs, and no program where the result reaches down to it; the most intensive first.
  var shownLevels: [Level] {
    Level.allCases.reversed().filter { $0 != .none || recommendation.levels.contains(.none) }
  }

  func name(of level: Level, _ voice: Voice) -> String { assessment[level].name[voice] }

  /// "from Outpatient to Inpatient".
  func levelRange(_ voice: Voice) -> String {
    scales.levelRange(
      name(of: recommendation.level, voice), name(of: recommendation.mostLevel, voice))
  }

  /// The ladder of levels with the result marked on it.
  func ladder(
    _ voice: Voice, facts: [LevelDescription.Fact], recommended: String, atLeast: String,
    possible: String
  ) -> Document.Ladder {
    Document.Ladder(
      shownLevels.map { level in
        let description = assessment[level]
        let isRecommended = level == recommendation.level
        let isPossible = recommendation.levels.contains(level)
        return Document.Ladder.Rung(
          name: description.name[voice], details: facts.map { description[$0][voice] },
          standing: isRecommended ? .recommended : isPossible ? .possible : .other,
          word: isRecommended
            ? (recommendation.isSettled ? recommended : atLeast) : isPossible ? possible : "")
      })
  }

  /// What was said to a question, in words.
  func words(for answer: Answer?, to question: Question, _ voice: Voice) -> String {
    answer.map { phrases.answers.words(for: $0, to: question, voice) }
      ?? phrases.answers.unanswered[voice]
  }
}
