package import Rules

extension Question {
  /// The forms of answers, each with what that form needs, and which way concern grows.
  package enum Kind: Sendable {
    case yesNo(worse: YesNoDirection)
    case oneOf([Choice], worse: ChoiceDirection)
    case severalOf([Choice], none: Wording, worse: MarkDirection)
    case number(ClosedRange<Int>, unit: Wording, worse: NumberDirection)
    case note
  }

  package enum YesNoDirection: String, Sendable, CaseIterable { case yes, no, neither }
  package enum ChoiceDirection: String, Sendable, CaseIterable { case first, last, neither }
  package enum MarkDirection: String, Sendable, CaseIterable { case marked, unmarked, neither }
  package enum NumberDirection: String, Sendable, CaseIterable { case more, less, neither }

  /// The choices as they are offered, in order; yes and no for a yes-no question.
  package func choices(yes: Wording, no: Wording) -> [Choice] {
    switch kind {
    case .yesNo: [Choice(id: .yes, text: yes), Choice(id: .no, text: no)]
    case .oneOf(let choices, _), .severalOf(let choices, _, _): choices
    case .number, .note: []
    }
  }

  /// What the rules see of the question: nothing of a note, one input for each choice of several, else one.
  package var inputs: [Input] {
    switch kind {
    case .yesNo: [.yesNo(id.text)]
    case .oneOf(let choices, _):
      Input(name: id.text, values: choices.map(\.id.text)).map { [$0] } ?? []
    case .severalOf(let choices, _, _): choices.map { .yesNo("\(id).\($0.id)") }
    case .number(let range, _, _):
      Input(name: id.text, values: range.map(String.init)).map { [$0] } ?? []
    case .note: []
    }
  }

  /// For each of the question's inputs, the values that an answer leaves possible.
  ///
  /// An answer that is missing, or that says no more than "not sure", leaves all.
  package func possible(after answer: Answer?) -> [ValueSet] {
    switch (kind, answer) {
    case (.yesNo, .choice(let id)): [id == .yes ? YesNo.yes : YesNo.no]
    case (.oneOf(let choices, _), .choice(let id)):
      [choices.firstIndex { $0.id == id }.map { ValueSet($0) } ?? ValueSet(first: choices.count)]
    case (.severalOf(let choices, _, _), .choices(let marked)):
      choices.map { marked.contains($0.id) ? YesNo.yes : YesNo.no }
    case (.number(let range, _, _), .number(let number)) where range.contains(number):
      [ValueSet(number - range.lowerBound)]
    default: anything
    }
  }

  /// For each of the question's inputs, all of its values; what `inputs` has, without making their names.
  private var anything: [ValueSet] {
    switch kind {
    case .yesNo: [ValueSet(first: 2)]
    case .oneOf(let choices, _): [ValueSet(first: choices.count)]
    case .severalOf(let choices, _, _): choices.map { _ in ValueSet(first: 2) }
    case .number(let range, _, _): [ValueSet(first: range.count)]
    case .note: []
    }
  }

  /// Whether the question is answered in words, which rules never read.
  package var isNote: Bool { if case .note = kind { true } else { false } }
}
