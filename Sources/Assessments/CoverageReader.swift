package import Placement
import Questionnaires

/// Reads coverage.yaml.
struct CoverageReader {
  private static let keys = ["row", "title", "questions", "tables", "pages", "examples"]

  let assessment: Assessment
  let examples: [String]
  let file: String
  let ledger: Ledger

  func coverage(_ node: Node) -> Coverage? {
    guard
      let record = Record(node, what: "the coverage file", keys: ["rows"], in: file, ledger),
      let nodes = record.list("rows")
    else { return nil }
    var rows: [Coverage.Row] = []
    var named: Set<String> = []
    for node in nodes {
      guard let entry = Record(node, what: "a row", keys: Self.keys, in: file, ledger),
        let id = entry.word("row", "a row", among: Coverage.ids)
      else { continue }
      if !named.insert(id).inserted {
        entry.report(.repeated(id, in: "'rows'"), at: entry.place(of: "row"))
      }
      if let row = row(id, entry) { rows.append(row) }
    }
    for id in Coverage.ids where !named.contains(id) {
      record.report(.missingRow(id), at: record.place(of: "rows"))
    }
    return Coverage(rows: rows)
  }

  private func row(_ id: String, _ entry: Record) -> Coverage.Row? {
    let title = entry.text("title")
    let questions = names("questions", "question", entry, among: assessment.questionIDs)
    let tables = names("tables", "table", entry, among: assessment.tables.map(\.id.text))
    let pages = names("pages", "page", entry, among: assessment.guide.map(\.id.text))
    let examples = names("examples", "example", entry, among: examples)
    guard let title else { return nil }
    return Coverage.Row(
      id: id, title: title.text, questions: questions.compactMap { Identifier($0.text) },
      tables: tables.compactMap { Identifier($0.text) }, pages: pages.map(\.text),
      examples: examples.map { ($0.text, $0.place) }, place: entry.place(of: "row"))
  }

  /// The names in a list that may be missing, and a fault for each that nothing has.
  private func names(
    _ key: String, _ what: String, _ entry: Record, among known: [String]
  ) -> [Node.Scalar] {
    guard entry[key] != nil else { return [] }
    return (entry.texts(key) ?? []).filter { name in
      if known.contains(name.text) { return true }
      entry.reportUnknown(name, what, among: known)
      return false
    }
  }
}

extension Assessment {
  fileprivate var questionIDs: [String] { questionnaire.questions.map(\.id.text) }
}

extension AssessmentFolder {
  /// Reads what carries the rows of the mission; nil when the folder has no coverage.yaml.
  ///
  /// - Throws: ``Faults`` with everything that is wrong in it.
  package func coverage(of assessment: Assessment, _ examples: [Example]) throws(Faults)
    -> Coverage?
  {
    let reading = reading
    guard reading.has("coverage.yaml") else { return nil }
    let reader = CoverageReader(
      assessment: assessment, examples: examples.map(\.id),
      file: "\(path)/coverage.yaml", ledger: reading.ledger)
    let coverage = reading.node("coverage.yaml").flatMap(reader.coverage)
    guard reading.ledger.faults.isEmpty, let coverage else { throw Faults(reading.ledger.faults) }
    return coverage
  }
}
