import Questionnaires

extension Suppositions {
  /// Clauses that name a question and its answer; none for a note.
  static func sample(_ label: String, _ kind: Question.Kind) -> Suppositions? {
    let name = label.lowercased()
    func so(_ answer: String) -> Wording { Wording("\(name) were \(answer)") }
    switch kind {
    case .yesNo: return .yesNo(yes: so("so"), no: so("not so"))
    case .oneOf(let choices, _):
      return .oneOf(choices.map { Step(worse: so($0.id.text), better: so($0.id.text)) })
    case .severalOf(let choices, _, _):
      return .severalOf(
        choices.map { Mark(marked: so($0.id.text), unmarked: so("without \($0.id)")) },
        none: so("none"))
    case .number(let range, _, _):
      guard let more = NumberedWording(so("{number} or more")),
        let less = NumberedWording(so("fewer than {number}"))
      else { return nil }
      return .number(more: more, less: less, none: range.lowerBound == 0 ? so("none") : nil)
    case .note: return nil
    }
  }
}
