package import Questionnaires

/// What is said of a form of others: what it is, what it adds up to, and how its answers are written.
package struct FormPhrases: Sendable {
  // The first page.
  package let about: [String]
  package let publisher: @Sendable (String) -> String

  // The last one.
  package let title: String
  package let noLevel: Wording
  package let pointsTitle: String
  package let points: @Sendable (_ title: String, _ points: String) -> String
  package let pointsOpen: @Sendable (_ title: String, _ open: Int) -> String
  /// What the points mean is not said here.
  package let pointsMeaning: String
  package let requiredTitle: String
  package let answersTitle: String
  package let noAnswers: String
  package let closingTitle: String
  package let noticesTitle: String
  package let notCarried: @Sendable (Int) -> String
  package let help: String
  package let seeAnswers: String
  package let notAnswered: @Sendable (Int) -> String

  // Paper and files.
  package let saveAnswers: String
  package let savePaper: String
  package let printPaper: String
  package let answersFile: String
  package let paperFile: String
  package let version: @Sendable (String) -> String
  package let digest: String
  package let page: @Sendable (_ title: String, _ version: String, _ date: String?) -> String

  // Answers in words that have a form.
  package let fieldOfWords: Wording
  package let numberField: @Sendable (_ least: String?, _ most: String?) -> String
  package let dateField: String
  package let momentField: String
  package let timeField: String
  package let addressField: String
  package let writeWords: @Sendable (_ most: Int) -> String
  package let writeMoreWords: @Sendable (_ least: Int) -> String
  package let writeLike: @Sendable (_ hint: String) -> String
  package let writeByPattern: @Sendable (_ pattern: String) -> String
  package let writeNumber: @Sendable (_ least: String?, _ most: String?, _ places: Int?) -> String
  package let writeDate: @Sendable (_ least: String?, _ most: String?) -> String
  package let writeMoment: String
  package let writeTime: String
  package let writeAddress: String

  // What forms have no words for.
  package let other: String
  package let otherLead: String
  package let none: String
  package let unit: String

  /// What stands above the line for an answer.
  package func field(for entry: EntryForm, _ voice: Voice) -> String {
    switch entry {
    case .words: fieldOfWords[voice]
    case .decimal(let least, let most, _):
      numberField(least.map { "\($0)" }, most.map { "\($0)" })
    case .date: dateField
    case .dateTime: momentField
    case .time: timeField
    case .address: addressField
    }
  }

  /// What is said of an answer that does not have its form.
  package func remedy(for entry: EntryForm) -> String {
    switch entry {
    case .words(let form): remedy(for: form)
    case .decimal(let least, let most, let places):
      writeNumber(least.map { "\($0)" }, most.map { "\($0)" }, places)
    case .date(let least, let most): writeDate(least, most)
    case .dateTime: writeMoment
    case .time: writeTime
    case .address: writeAddress
    }
  }

  private func remedy(for form: WordForm) -> String {
    let parts = [
      form.hint.map(writeLike) ?? form.pattern.map { writeByPattern($0.pattern) },
      form.least.flatMap { $0 > 1 ? writeMoreWords($0) : nil }, form.most.map(writeWords),
    ].compactMap { $0 }
    return parts.isEmpty ? writeMoreWords(1) : parts.joined(separator: " ")
  }
}
