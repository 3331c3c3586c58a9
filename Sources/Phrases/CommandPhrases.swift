package import Questionnaires

/// What only the commands `decide` and `questions` say.
package struct CommandPhrases: Sendable {
  /// What the first lines of a result are called.
  package let level, urgency, next: String
  /// For what only an open question could ask for.
  package let may: @Sendable (_ item: String) -> String
  package let openTitle: String
  /// Behind the answers to a question that not everybody is asked.
  package let whenItApplies: String
  let listOf: @Sendable (_ choices: String) -> String
  let numberIn: @Sendable (ClosedRange<Int>) -> String
  let anyText: String

  /// The answers that files may give to a question; ids are the same in every language.
  package func allowed(for question: Question) -> String {
    switch question.kind {
    case .yesNo: "yes, no"
    case .oneOf(let choices, _): ids(of: choices)
    case .severalOf(let choices, _, _): listOf(ids(of: choices))
    case .number(let range, _, _): numberIn(range)
    case .note: question.entry.map(entry) ?? anyText
    }
  }

  /// The form of an answer in words.
  private func entry(_ entry: EntryForm) -> String {
    let forms: FormPhrases = anyText == Self.english.anyText ? .english : .spanish
    return entry.isWords ? anyText : forms.field(for: entry, .interview)
  }

  private func ids(of choices: [Choice]) -> String {
    choices.map(\.id.text).joined(separator: ", ")
  }

  package static let english = CommandPhrases(
    level: "Level", urgency: "Urgency", next: "Next",
    may: { "(may) \($0)" },
    openTitle: "Open questions, and what each could change",
    whenItApplies: "(when it applies)",
    listOf: { "a list of \($0); or none" },
    numberIn: { "a number from \($0.lowerBound) to \($0.upperBound)" },
    anyText: "any text")

  package static let spanish = CommandPhrases(
    level: "Nivel", urgency: "Urgencia", next: "Sigue",
    may: { "(tal vez) \($0)" },
    openTitle: "Preguntas abiertas, y qué podría cambiar cada una",
    whenItApplies: "(si corresponde)",
    listOf: { "una lista de \($0); o none" },
    numberIn: { "un número de \($0.lowerBound) a \($0.upperBound)" },
    anyText: "cualquier texto")
}
