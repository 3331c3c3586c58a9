package import Questionnaires

/// Why a level is not the recommended one: each sentence goes on after "Outpatient:".
package struct WhyNotPhrases: Sendable {
  package let tooLittle: @Sendable (_ reason: String, Voice) -> String
  /// For a level that several answers ask for together.
  package let tooLittleTogether: Wording
  package let moreThanNeeded: @Sendable (_ care: String, _ orMore: Bool, Voice) -> String
  /// For a level within the range that no open answer leads to.
  package let between: Wording
  package let mayBeNeeded: Wording
  /// Rules whose answers and sources stand in a line above.
  package let above: @Sendable (_ rules: [String]) -> String
  /// The whole line: "Outpatient, Intensive outpatient: too little".
  package let line: @Sendable (_ levels: [String], _ sentence: String) -> String

  package static let english = WhyNotPhrases(
    tooLittle: { reason, voice in
      switch voice {
      case .person: "may be too little. \(reason)"
      case .interview: "too little. \(reason)"
      }
    },
    tooLittleTogether: Wording(
      person: "less than your answers together ask for.",
      interview: "less than the answers together ask for."),
    moreThanNeeded: { care, orMore, voice in
      let care = orMore ? "\(care) or more" : care
      return switch voice {
      case .person: "nothing you told us asks for \(care)."
      case .interview: "no domain and no joint rule asks for \(care)."
      }
    },
    between: Wording(
      person: "your open questions lead to less or to more.",
      interview: "no open answer leads to this level, only to less or to more."),
    mayBeNeeded: Wording(
      person: "may be needed. It depends on the open questions.",
      interview: "may be needed, depending on the open questions."),
    above: { "By the \($0.count == 1 ? "rule" : "rules") above: \($0.joined(separator: ", "))." },
    line: { "\($0.joined(separator: ", ")): \($1)" })
}
