package import Placement
package import Questionnaires
internal import Rules

/// How a point that speaks for an intensive outpatient program stands.
package struct CandidacyPhrases: Sendable {
  let met: String
  let unmet: String
  let unknown: String

  /// "Yes: you want to make a change", "No: ..." or "Not known: ...".
  package func line(_ point: Point, _ voice: Voice) -> String {
    let standing =
      switch point.isMet {
      case .yes: met
      case .no: unmet
      case .unknown: unknown
      }
    return "\(standing): \(point.item.text[voice])"
  }

  package static let english = CandidacyPhrases(met: "Yes", unmet: "No", unknown: "Not known")
}
