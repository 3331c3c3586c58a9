internal import Placement
internal import Questionnaires
internal import Rules

extension SQLWriter {
  /// What the script is, and how to use it.
  var head: [String] {
    let identity = assessment.identity
    let review =
      switch identity.review {
      case .notReviewed: "Not reviewed by a clinician yet."
      case .reviewed(let by): "Reviewed by \(by)."
      }
    return [
      "\(identity.title.interview): assessment \(identity.id), version \(identity.version).",
      "Digest (SHA-256 over its files): \(identity.digest).", review,
      "Not a diagnosis. Written by Waymark. Do not edit: change the assessment and export it again.",
      "",
      "How to use it:",
      "1. Run this script. It makes the table \(SQLNames.answers) and the view \(SQLNames.results).",
      "2. Add a row for each person. NULL means unknown: not answered, not sure, or not said.",
      "   Never write 0 for an answer that is missing. What is no allowed value counts as NULL.",
      "   Every person needs a different value in the column \(SQLNames.person).",
      "3. Read the view \(SQLNames.results), or join it with tables of your own.",
      "",
      "Each result has a least and a most: what the unknown answers leave open, exactly. Where both",
      "are the same, no unknown answer can change it. An item, such as a step or a service, is",
      "certain (1) or not (0), and possible (1) or not (0).",
    ].map(SQLComment.line) + exceptions.map(SQLComment.line)
      + [
        "",
        "How it works: the rules are plain CASE expressions. A person with unknown answers is joined",
        "with \(completions.count) completions (others with 1), and the least and the most over them are taken. That",
        "these completions are enough is proved with decision diagrams, for whatever is known and",
        "unknown. So no row of \(SQLNames.answers) takes more than \(completions.count) rows.",
        "The core of SQL:1999, for DuckDB, PostgreSQL, Spark SQL and SQLite.",
      ].map(SQLComment.line)
  }

  /// Which columns are not exact.
  private var exceptions: [String] {
    guard !bounded.isEmpty else { return [] }
    return [
      "Not exact: with some answers unknown, these may be wider than they must be, never narrower:"
    ] + Self.filled(boundedColumns, width: Self.width - 6).map { "  \($0)" }
  }

  /// The table that holds the answers.
  var answersTable: [String] {
    var items: [[String]] = [
      [
        SQLComment.line("Who it is: a text that no other person has."),
        "\(SQLNames.person) VARCHAR(255) NOT NULL",
      ]
    ]
    for input in questionInputs {
      let type = if case .id = values.form(of: input) { "VARCHAR(255)" } else { "INTEGER" }
      items.append([SQLComment.line(meaning(of: input)), "\(names.columns[input]) \(type)"])
    }
    return [
      SQLComment.line("The answers. Allowed values stand in words: not every engine takes CHECK."),
      "CREATE TABLE \(SQLNames.answers) (",
    ] + Self.indented(Self.listed(items), by: 2) + [");"]
  }

  /// What a column holds, such as "Days of drinking: 0 to 30 days".
  private func meaning(of input: Int) -> String {
    guard let question = assessment.questionnaire.question(ofInput: input) else { return "" }
    let label = question.label.interview
    switch question.kind {
    case .yesNo: return "\(label): 1 yes, 0 no."
    case .oneOf(let choices, _):
      return "\(label): \(choices.map(\.id.text).joined(separator: ", "))."
    case .severalOf(let choices, _, _):
      let place = input - (questionInputs.first { isOf(question, $0) } ?? input)
      return "\(label), \(choices[place].text.interview): 1 marked, 0 not marked."
    case .number(let range, let unit, _):
      return "\(label): \(range.lowerBound) to \(range.upperBound) \(unit.interview)."
    case .note: return label
    }
  }

  private func isOf(_ question: Question, _ input: Int) -> Bool {
    assessment.questionnaire.question(ofInput: input)?.id == question.id
  }

  // MARK: - Steps

  /// The answers as far as they are allowed values.
  var givenStep: [String] {
    let columns = questionInputs.map { input in
      let name = names.columns[input]
      let test = "CASE WHEN \(values.isAllowed(input))"
      let result = "THEN \(name) END AS \(name)"
      let isShort = test.count + result.count < Self.width - 8
      return isShort ? ["\(test) \(result)"] : [test, "  \(result)"]
    }
    return Self.step(
      "given", ["What was said. What is no allowed value counts as unknown."],
      select(columns, from: SQLNames.answers))
  }

  /// The completions as rows.
  var completionsStep: [String] {
    let columns = questionInputs.map { names.columns[$0] }
    let rows = completions.map { row in
      let cells = questionInputs.map { input in
        let value = chain.variables[input].classes[row[input]].least ?? 0
        return values.literal(value, of: input)
      }
      return Self.bracketed(Self.filled(cells, width: Self.width - 6))
    }
    return ["  \(SQLComment.line("Values for unknown answers that stand for all others."))"]
      + ["  completions ("]
      + Self.indented(Self.filled(columns, width: Self.width - 4), by: 4)
      + ["  ) AS (", "    VALUES"] + Self.indented(Self.listed(rows), by: 6) + ["  )"]
  }

  /// Who has unknown answers.
  ///
  /// Read twice, for those who have and those who have not, so that engines keep what they find.
  func markedStep(from last: String) -> [String] {
    let open = SQLCondition.any(
      questionInputs.map { .test("\(names.columns[$0]) IS NULL") })
    return Self.step(
      "marked", ["Who has unknown answers."],
      ["SELECT", "  \(last).*,", "  CASE"]
        + Self.indented(Self.when(open, then: "1"), by: 4)
        + ["    ELSE 0", "  END AS \(SQLNames.hasUnknown)", "FROM \(last)"])
  }

  /// The answers of those who have unknown ones, with these filled in, once for each completion.
  var filledStep: [String] {
    let columns = questionInputs.map { input in
      let name = names.columns[input]
      return ["COALESCE(marked.\(name), completions.\(name)) AS \(name)"]
    }
    return Self.step(
      "filled", ["Unknown answers filled in, once for each completion."],
      select(columns, from: "marked")
        + ["CROSS JOIN completions", "WHERE marked.\(SQLNames.hasUnknown) = 1"])
  }

  /// Everybody's answers with nothing unknown: one row for those who left nothing open, one a completion for the others.
  ///
  /// The union also keeps engines from copying the conditions above it into every rule below.
  func answersStep(from last: String) -> [String] {
    let columns = Self.filled(
      [SQLNames.person] + questionInputs.map { names.columns[$0] }, width: Self.width - 8)
    let known =
      ["SELECT"] + Self.indented(columns, by: 2)
      + ["FROM marked", "WHERE \(SQLNames.hasUnknown) = 0"]
    let filled = ["SELECT"] + Self.indented(columns, by: 2) + ["FROM \(last)"]
    return Self.step(
      "answered", ["Everybody, with nothing unknown."], known + ["UNION ALL"] + filled)
  }

  /// A query for the person and some columns.
  func select(_ columns: [[String]], from source: String) -> [String] {
    ["SELECT"] + Self.indented(Self.listed([[SQLNames.person]] + columns), by: 2)
      + ["FROM \(source)"]
  }

  /// One arm of a CASE expression.
  static func when(_ condition: SQLCondition, then result: String) -> [String] {
    let lines = condition.lines(width: width - 20)
    if lines.count == 1 { return ["WHEN \(lines[0]) THEN \(result)"] }
    return ["WHEN"] + lines.map { "  \($0)" } + ["THEN \(result)"]
  }

  private static func bracketed(_ lines: [String]) -> [String] {
    lines.enumerated().map { place, line in
      (place == 0 ? "(" : " ") + line + (place == lines.count - 1 ? ")" : "")
    }
  }
}
