package import Placement
package import Questionnaires

/// What would lead to other levels, as sentences in the order in which they are read.
package struct OutlookSentences: Hashable, Sendable {
  /// What leads to less care, and what does not.
  package let less: [String]
  /// What the facts that cannot change ask for, with the reason.
  package let floor: Floor?
  /// What leads to more care.
  package let more: [String]

  package struct Floor: Hashable, Sendable {
    package let sentence: String
    /// Nil where it stands with the level already.
    package let reason: String?
  }
}

extension ChangePhrases {
  /// The sentences of an outlook.
  ///
  /// The clinician is told every level that is out of reach; the person the most intensive program of those that would be less.
  package func sentences(
    for outlook: Outlook, from result: Recommendation, _ answers: Answers,
    in assessment: Assessment,
    _ voice: Voice
  ) -> OutlookSentences {
    let steps = Steps(assessment: assessment, answers: answers, voice: voice)
    let less = outlook.less.compactMap { prospect -> String? in
      guard let clauses = steps.clauses(of: prospect) else { return nil }
      return prospect.level == .none
        ? noProgram(clauses, prospect.isSettled, voice)
        : enough(clauses, steps.name(of: prospect.level), prospect.isSettled, voice)
    }
    let more = outlook.more.compactMap { prospect -> String? in
      guard let clauses = steps.clauses(of: prospect) else { return nil }
      return prospect.isEmergency
        ? emergency(clauses, voice)
        : safer(clauses, steps.name(of: prospect.level), prospect.isSettled, voice)
    }
    return OutlookSentences(
      less: less + outOfReach(outlook, from: result.level, steps),
      floor: floor(of: outlook, from: result, steps),
      more: more)
  }

  /// Nothing for the person when all that it rules out is no program: the paper and the screen speak of programs.
  private func floor(
    of outlook: Outlook, from result: Recommendation, _ steps: Steps
  ) -> OutlookSentences.Floor? {
    guard let least = outlook.floor, steps.voice == .interview || least.level > .outpatient else {
      return nil
    }
    let reason = least.reasons.first.flatMap { result.levelReasons.contains($0) ? nil : $0 }
    return OutlookSentences.Floor(
      sentence: floor(steps.name(of: least.level), steps.voice),
      reason: reason?.text[steps.voice])
  }

  private func outOfReach(
    _ outlook: Outlook, from recommended: Level, _ steps: Steps
  ) -> [String] {
    switch steps.voice {
    case .interview:
      return outlook.unreached.isEmpty
        ? [] : [unreached(outlook.unreached.map(steps.name), Change.most)]
    case .person:
      let least = outlook.less.last?.level ?? recommended
      return outlook.unreached.last { $0 > .none && $0 < least }
        .map { [notEnough(steps.name(of: $0), Change.most)] } ?? []
    }
  }
}

/// The words for the steps of a change, in one voice.
private struct Steps {
  let assessment: Assessment
  let answers: Answers
  let voice: Voice

  func name(of level: Level) -> String { assessment[level].inText[voice] }

  /// What would have to be so; nil when a step has no words.
  func clauses(of prospect: Outlook.Prospect) -> [String]? {
    var clauses: [String] = []
    for step in prospect.steps {
      guard let question = assessment.questionnaire[step.question], let old = answers[question.id]
      else { return nil }
      let added = question.clauses(from: old, to: step.answer).map { $0[voice] }
      guard !added.isEmpty else { return nil }
      clauses += added.filter { !clauses.contains($0) }
    }
    return clauses
  }
}
