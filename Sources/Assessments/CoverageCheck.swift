package import Placement
internal import Questionnaires
internal import Rules

/// Says which rows of the mission nothing carries, or no example shows.
package struct CoverageCheck: Sendable {
  /// A row, or an example of it, that does not hold.
  package struct Gap: Sendable, CustomStringConvertible {
    package let file: String
    package let place: Place
    package let sentence: String

    package var description: String { "\(file):\(place.line):\(place.column): \(sentence)" }
  }

  package let gaps: [Gap]

  /// Holds the rows of a file against an assessment and its examples.
  package init(
    _ coverage: Coverage, of assessment: Assessment, _ examples: [Example], file: String
  ) {
    let answers = Dictionary(
      examples.map { ($0.id, $0.answers) }, uniquingKeysWith: { first, _ in first })
    var exercised: [String: Exercised] = [:]
    for (name, answers) in answers { exercised[name] = Exercised(assessment, answers) }
    gaps = coverage.rows.flatMap { row -> [Gap] in
      var gaps: [Gap] = []
      if row.questions.isEmpty, row.tables.isEmpty, row.pages.isEmpty {
        gaps.append(
          Gap(
            file: file, place: row.place,
            sentence: "Nothing carries \(row.id). Name a question, a table or a page for it."))
      }
      if row.examples.isEmpty {
        gaps.append(
          Gap(
            file: file, place: row.place,
            sentence: "No example shows \(row.id) at work. Name one, or write one."))
      }
      gaps += row.examples.filter { exercised[$0.name]?.shows(row) == false }.map {
        Gap(
          file: file, place: $0.place,
          sentence:
            "The example '\($0.name)' does not show \(row.id): no rule of its tables holds, none "
            + "of its questions is answered, and none of its pages is given. Name another.")
      }
      return gaps
    }
  }
}

/// What an example puts to use.
private struct Exercised {
  private let tables: Set<Identifier<Table>>
  private let questions: Set<Identifier<Question>>
  private let pages: Set<String>

  init(_ assessment: Assessment, _ answers: Answers) {
    let holding = assessment.rulesThatHold(for: answers)
    tables = Set(
      assessment.tables.filter { table in
        table.rules.contains { $0.condition != .always && holding.contains($0.id) }
      }.map(\.id))
    questions = Set(
      assessment.questionnaire.places(askedOf: answers)
        .map { assessment.questionnaire.questions[$0].id }
        .filter { answers[$0].map { !$0.isUnknown } ?? false })
    pages = Set(
      assessment.recommend(answers)[.pages].filter(\.isCertain).map(\.item.id.text))
  }

  func shows(_ row: Coverage.Row) -> Bool {
    row.tables.contains(where: tables.contains) || row.questions.contains(where: questions.contains)
      || row.pages.contains(where: pages.contains)
  }
}
