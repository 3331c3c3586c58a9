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
  /// What has changed since the interviews that this one follows; nil where it follows none.
  package let comparison: Comparison?
  package let phrases: ReportPhrases
  /// The sentences about other levels, the same as on the screen.
  package let otherLevels: ResultPhrases
  package let scales: ScalePhrases
  package let guide: GuidePhrases
  /// The sentences about another level than the computed one, the same as on the screen.
  package let otherChoice: OverridePhrases
  /// The sentences about what has changed, the same as on the screen.
  package let reassessment: ReassessmentPhrases
  package let forms: FormPhrases

  package init(
    assessment: Assessment, answers: Answers, recommendation: Recommendation, voice: Voice,
    outlook: Outlook? = nil, isStopped: Bool = false, notes: [Identifier<Question>: String] = [:],
    clientLabel: String? = nil, clinicianName: String? = nil, date: String? = nil,
    override: Override? = nil, comparison: Comparison? = nil, phrases: Phrases = .english
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
    self.comparison = comparison
    self.phrases = phrases.report
    otherLevels = phrases.result
    scales = phrases.scales
    guide = phrases.guide
    otherChoice = phrases.override
    reassessment = phrases.reassessment
    forms = phrases.forms
  }

  /// Earlier interviews, and what has changed since.
  package struct Comparison: Sendable {
    package let reassessment: Reassessment
    /// The interviews before this one, the last first.
    package let earlier: [Earlier]

    package init(_ reassessment: Reassessment, earlier: [Earlier]) {
      self.reassessment = reassessment
      self.earlier = earlier
    }

    package struct Earlier: Hashable, Sendable {
      /// The day in ISO form.
      package let day: String
      /// The level that the clinician chose then instead of the computed one.
      package let chosen: Level?

      package init(day: String, chosen: Level?) {
        self.day = day
        self.chosen = chosen
      }
    }
  }

  /// A clinician's choice of another level than the computed one.
  package struct Override: Hashable, Sendable {
    package let level: Level
    /// The coded reason, in words.
    package let reason: String
    package let note: String
    /// What the answers asked for when it was chosen.
    package let madeBeside: Level?

    package init(level: Level, reason: String, note: String, madeBeside: Level? = nil) {
      self.level = level
      self.reason = reason
      self.note = note
      self.madeBeside = madeBeside
    }
  }
}

extension SummaryContext {
  /// The levels that are programs, and no program where the result reaches down to it; the most intensive first.
  var shownLevels: [Level] {
    Level.allCases.reversed().filter {
      $0 != .none || recommendation.levels.contains(.none) || override?.level == Level.none
    }
  }

  func name(of level: Level, _ voice: Voice) -> String { assessment[level].name[voice] }

  /// "from Outpatient to Inpatient".
  func levelRange(_ voice: Voice) -> String {
    scales.levelRange(
      name(of: recommendation.level, voice), name(of: recommendation.mostLevel, voice))
  }

  /// "IOP", or "from Outpatient to IOP".
  func words(for levels: ClosedRange<Level>, _ voice: Voice) -> String {
    let least = name(of: levels.lowerBound, voice)
    return levels.lowerBound == levels.upperBound
      ? least : scales.levelRange(least, name(of: levels.upperBound, voice))
  }

  /// The ladder of levels with the result marked on it, and what a clinician chose instead.
  func ladder(
    _ voice: Voice, facts: [LevelDescription.Fact], recommended: String, atLeast: String,
    possible: String, chosen: String
  ) -> Document.Ladder {
    Document.Ladder(
      shownLevels.map { level in
        let description = assessment[level]
        let isRecommended = level == recommendation.level
        let isPossible = recommendation.levels.contains(level)
        let isChosen = level == override?.level
        return Document.Ladder.Rung(
          name: description.name[voice], details: facts.map { description[$0][voice] },
          standing: isChosen
            ? .chosen : isRecommended ? .recommended : isPossible ? .possible : .other,
          word: isChosen
            ? chosen
            : isRecommended
              ? (recommendation.isSettled ? recommended : atLeast) : isPossible ? possible : "")
      })
  }

  /// What was said to a question, in words.
  func words(for answer: Answer?, to question: Question, _ voice: Voice) -> String {
    answer.map { phrases.answers.words(for: $0, to: question, voice) }
      ?? phrases.answers.unanswered[voice]
  }
}
