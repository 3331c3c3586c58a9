package import Questionnaires

/// Every sentence on paper that does not come from an assessment.
///
/// Each is a property without a default: a translation that misses one does not compile.
package struct ReportPhrases: Sendable {
  package let language: Language
  package let person: PersonPhrases
  package let chart: ChartPhrases
  package let answers: AnswerPhrases
  package let pageOf: @Sendable (_ page: Int, _ pages: Int) -> String

  package static let english = ReportPhrases(
    language: .english, person: .english, chart: .english, answers: .english,
    pageOf: { "page \($0) of \($1)" })
}

/// What answers are called where they are repeated.
package struct AnswerPhrases: Sendable {
  package let yes: Wording
  package let no: Wording
  package let notSure: Wording
  package let preferNotToSay: Wording
  package let unanswered: Wording
  /// "30 days".
  package let number: @Sendable (_ number: Int, _ unit: String) -> String
  /// "10 to 18: moderate".
  package let band: @Sendable (_ least: Int, _ most: Int, _ text: String) -> String
  /// Several choices as one text.
  package let several: @Sendable ([String]) -> String

  package static let english = AnswerPhrases(
    yes: Wording("Yes"), no: Wording("No"),
    notSure: Wording("Not sure"),
    preferNotToSay: Wording(person: "Prefer not to say", interview: "Declined to say"),
    unanswered: Wording("Not answered"),
    number: { "\($0) \($1)" },
    band: { $0 == $1 ? "\($0): \($2)" : "\($0) to \($1): \($2)" },
    several: { $0.joined(separator: "; ") })
}
