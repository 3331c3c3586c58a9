package import Placement

/// The words of the summary for the person: plain, warm, and never more certain than the answers.
package struct PersonPhrases: Sendable {
  package let title: String
  package let intro: String
  /// Where a clinic hands the paper out: for whom it is, and who asked.
  package let madeFor: String
  package let madeWith: String

  package let emergencyTitle: String
  package let emergencyLead: String
  package let emergencyStopped: String
  package let maybeEmergencyTitle: String
  package let maybeEmergency: String
  /// "Call 911 (Emergency services)".
  package let contact: @Sendable (_ reach: String, _ name: String) -> String
  /// "Emergency services. You or someone else is in danger right now."
  package let contactUse: @Sendable (_ name: String, _ use: String) -> String
  package let laterTitle: String
  package let later: String

  package let firstTitle: String
  package let howSoonIsOpen: String
  package let mayApply: String
  package let mayApplyMore: String
  package let why: @Sendable (String) -> String

  package let levelTitle: String
  package let level: @Sendable (_ name: String) -> String
  package let compareName: String
  package let noLevelTitle: String
  package let rangeTitle: String
  package let range: @Sendable (_ range: String) -> String
  package let rangeLeast: @Sendable (_ least: String) -> String
  package let settles: String
  package let settlesTogether: String
  package let settlesHelp: String
  /// The words beside a rung of the ladder.
  package let recommended, atLeast, possible: String
  /// Beside the level that the answers ask for, where a clinician chose another.
  package let fromAnswers: String
  /// Which level a clinician chose, and which the answers ask for.
  package let chosen: @Sendable (_ chosen: String, _ computed: String) -> String
  /// For a chosen level that gives less.
  package let ifTooLittle: @Sendable (_ computed: String) -> String
  package let whyAnswersTitle: String

  package let whyTitle: String
  package let whySoFarTitle: String
  package let moreReasonsTitle: String
  package let moreHelpTitle: String
  /// Above how often and how long a level is: "Outpatient:".
  package let ofLevel: @Sendable (_ level: String) -> String
  package let askTitle: String
  package let askMaybe: String
  package let askMore: String
  package let openTitle: String
  package let open: String
  package let more: @Sendable (_ count: Int) -> String

  package let whyNotTitle: String
  /// The first answers behind a reason, and how many more there are.
  package let said: @Sendable (_ answers: [String], _ more: Int) -> String
  package let changeTitle: String
  package let compareTitle: String
  package let fact: @Sendable (LevelDescription.Fact) -> String
  package let programsVary: String

  package let helpTitle: String
  package let limitsTitle: String
  package let limits: String
  package let notReviewed: String
  package let reviewed: @Sendable (_ by: String) -> String
  package let rules: @Sendable (_ title: String, _ version: String, _ date: String?) -> String
  package let privacy: String
  package let footNotReviewed: String
  package let footReviewed: @Sendable (_ by: String) -> String
}
