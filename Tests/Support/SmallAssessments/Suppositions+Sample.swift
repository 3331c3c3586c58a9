package import Questionnaires

extension Suppositions {
  /// Clauses that all read alike, for questions whose answers can change; none for a note.
  package static func sample(_ kind: Question.Kind) -> Suppositions? {
    let clause = Wording("it were so")
    switch kind {
    case .yesNo: return .yesNo(yes: clause, no: clause)
    case .oneOf(let choices, _):
      return .oneOf(choices.map { _ in Step(worse: clause, better: clause) })
    case .severalOf(let choices, _, _):
      return .severalOf(choices.map { _ in Mark(marked: clause, unmarked: clause) }, none: clause)
    case .number(let range, _, _):
      guard let numbered = NumberedWording(Wording("it were {number}")) else { return nil }
      return .number(
        more: numbered, less: numbered, none: range.lowerBound == 0 ? clause : nil)
    case .note: return nil
    }
  }
}
