/// Why a clinician chooses another level than the computed one: the coded reasons that payers and reviewers ask for.
package enum OverrideReason: String, CaseIterable, Hashable, Sendable {
  /// The program is full or too far away.
  case notAvailable = "not-available"
  case noFunding = "no-funding"
  case prefersLess = "person-prefers-less"
  case prefersMore = "person-prefers-more"
  case legalMandate = "legal-mandate"
  case supportInPlace = "support-in-place"
  case clinicalJudgment = "clinical-judgment"
  case other

  /// Whether the reason says nothing without words.
  package var needsWords: Bool { self == .other }
}
