internal import Assessments
internal import Questionnaires
internal import TextLayout

/// What carries each row of the mission, as a table.
struct CoverageText {
  let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  var lines: [String] {
    coverage.rows.flatMap { row -> [String] in
      let parts = [
        ("questions", row.questions.map(\.text)), ("tables", row.tables.map(\.text)),
        ("pages", row.pages), ("examples", row.examples.map(\.name)),
      ]
      return ["\(TextLines.padded(row.id, columns: 5))\(row.title)"]
        + parts.flatMap { name, ids in line(name, ids) } + [""]
    }
  }

  private func line(_ name: String, _ ids: [String]) -> [String] {
    let text = ids.isEmpty ? "none" : ids.joined(separator: ", ")
    return TextLines.wrapped(text, columns: 88).enumerated().map { number, line in
      "     " + TextLines.padded(number == 0 ? name : "", columns: 11) + line
    }
  }
}
