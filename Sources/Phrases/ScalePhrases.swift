package import Placement
package import Questionnaires

/// The words for the steps of the scales, for screens and paper alike.
///
/// The levels' own names come from the assessment.
package struct ScalePhrases: Sendable {
  /// How often a domain of life asks for help: "several times a week".
  package let needs: @Sendable (Need) -> String
  /// How often, while answers leave it open: "weekly to daily".
  package let needRange: @Sendable (ClosedRange<Need>) -> String
  /// What a need asks for, in a sentence: "care several times a week".
  package let care: @Sendable (Need, Voice) -> String
  /// How soon something has to happen, as it stands on its own: "Today".
  package let urgency: @Sendable (Urgency, Voice) -> String
  /// How soon, while answers leave it open: "Within a few days, or sooner".
  package let urgencyRange: @Sendable (ClosedRange<Urgency>, Voice) -> String
  /// What to do about it, in a sentence.
  package let urgencyAdvice: @Sendable (Urgency, Voice) -> String
  /// Two or more levels, by their names, that are possible: "from Outpatient to Inpatient".
  package let levelRange: @Sendable (_ least: String, _ most: String) -> String
}
