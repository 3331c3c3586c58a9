package import Placement

/// The words of the summary for the chart: short, exact, and in a clinician's terms.
package struct ChartPhrases: Sendable {
  package let title: String
  package let client, clinician, date, mode, assessment, audience, version, digest, review: String
  package let notGiven: String
  package let selfMode, interviewMode: String
  package let notReviewed: String
  package let reviewed: @Sendable (_ by: String) -> String

  package let emergencyTitle: String
  package let emergencyLead: String
  package let emergencyStopped: String
  package let maybeEmergencyTitle: String
  package let maybeEmergency: String
  package let rangeTitle: String
  package let range: @Sendable (_ range: String) -> String
  package let rangeMeaning: String

  package let resultTitle: String
  package let level, leastLevel, mostLevel, urgency: String
  /// The words beside a rung of the ladder.
  package let recommended, atLeast, possible, computed, chosen: String
  package let decidedTitle, urgencyTitle, leastUrgencyTitle: String
  package let overrideTitle, computedLevel, chosenLevel, overrideReason, overrideNote: String

  package let stepsTitle, servicesTitle, domainsTitle, findingsTitle: String
  package let mayApply: @Sendable (_ item: String) -> String
  package let because: @Sendable (_ reason: String) -> String
  package let rule: @Sendable (_ rule: String, _ sources: [String]) -> String
  package let ruleSeen: @Sendable (_ rule: String, _ table: String) -> String
  package let sources: @Sendable ([String]) -> String
  package let answers: @Sendable ([String]) -> String
  package let unknown: @Sendable (_ questions: [String]) -> String
  package let byRules: @Sendable (_ rules: [String]) -> String
  package let answer: @Sendable (_ question: String, _ answer: String) -> String
  package let knownReasons: String
  package let possibleReasons: String
  package let noNeed: String
  package let outcomes: @Sendable ([String]) -> String

  package let whyNotTitle: String
  package let changeTitle: String

  package let unansweredTitle, question, said, couldChange: String
  package let aspect: @Sendable (OpenQuestion.Aspect) -> String
  package let changesNothing: String
  package let allKnown: String
  package let answersTitle: String
  package let noAnswers: String
  package let note: @Sendable (String) -> String
  package let ignoredTitle, ignored: String

  package let sourcesTitle: String
  package let source: @Sendable (_ publisher: String, _ year: String, _ title: String) -> String
  package let agreementTitle: String
  package let agrees, differs, differsReason: String
  /// The statement to sign where the choice is known.
  package let chose: @Sendable (_ level: String, _ reason: String) -> String
  package let signClinician: @Sendable (_ name: String?) -> String
  package let signClient: String
  package let signDate: String
  package let limitsTitle: String
  package let limits: String
  package let noticeTitle: String
  package let notice, noticeConsent, noticeScope: String

  /// What every page is known by when it lies alone.
  package let footIdentity:
    @Sendable (
      _ client: String?, _ date: String?, _ assessment: String, _ version: String, _ digest: String
    ) -> String
  package let footNotReviewed: String
  package let footReviewed: @Sendable (_ by: String) -> String
}
