internal import Placement
internal import Questionnaires
internal import Rules

/// Writes the lines of a script, part by part.
struct SQLWriter {
  let assessment: Assessment
  let names: SQLNames
  let chain: Chain
  /// For each completion, the class of the value of each variable.
  let completions: [[Int]]
  /// The items that are bounded only.
  let bounded: Set<Int>

  var values: SQLValues { SQLValues(assessment: assessment, names: names) }

  /// The places of the inputs that questions give: the columns of the answers.
  var questionInputs: Range<Int> { 0..<chain.variables.count }

  /// How wide lines are, as far as they can be broken.
  static let width = 100

  /// The whole script, line by line.
  var script: [String] {
    head + [""] + answersTable + [""]
      + ["CREATE VIEW \(SQLNames.results) AS", "WITH"]
      + steps.enumerated().flatMap { place, step in
        place == steps.count - 1 ? step : Self.ended(step, with: ",")
      } + results
  }

  /// The steps from the answers to the outcomes, each a named query that reads the one before.
  private var steps: [[String]] {
    var steps = [completionsStep, givenStep]
    var last = "given"
    for (depth, questions) in gatedQuestions.enumerated() {
      steps.append(knownStep(depth: depth, questions, from: last))
      last = Self.known(depth)
    }
    steps += [markedStep(from: last), filledStep]
    last = "filled"
    for (depth, questions) in gatedQuestions.enumerated() {
      steps.append(filledStep(depth: depth, questions, from: last))
      last = Self.filled(depth)
    }
    steps.append(answersStep(from: last))
    last = "answered"
    if !assessment.questionnaire.counts.isEmpty {
      steps.append(countedStep(from: last))
      last = "counted"
    }
    for place in decidingTables {
      steps.append(tableStep(place, from: last))
      last = SQLNames.decided(assessment.tables[place].id.text)
    }
    return steps
  }

  /// The places of the tables that decide something, in an order in which each comes after those that it reads.
  private var decidingTables: [Int] { assessment.order.filter { !assessment.slots[$0].isEmpty } }

  static func known(_ depth: Int) -> String { "known_\(depth + 1)" }
  static func filled(_ depth: Int) -> String { "filled_\(depth + 1)" }

  /// The step that all results are read from.
  var lastStep: String {
    decidingTables.last.map { SQLNames.decided(assessment.tables[$0].id.text) } ?? "answered"
  }

  // MARK: - Lines

  /// A named query; notes are said above it.
  static func step(_ name: String, _ notes: [String], _ lines: [String]) -> [String] {
    notes.map { "  \(SQLComment.line($0))" } + ["  \(name) AS ("] + indented(lines, by: 4)
      + ["  )"]
  }

  static func indented(_ lines: [String], by columns: Int) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: columns) + $0 }
  }

  /// Items of a list, each but the last with a comma.
  static func listed(_ items: [[String]]) -> [String] {
    items.enumerated().flatMap { $0 == items.count - 1 ? $1 : ended($1, with: ",") }
  }

  /// Short items of a list, as many in a line as it takes.
  static func filled(_ items: [String], width: Int, separator: String = ", ") -> [String] {
    var lines: [String] = []
    for (place, item) in items.enumerated() {
      let text = place == items.count - 1 ? item : item + separator
      if let line = lines.last, line.count + text.count <= width {
        lines[lines.count - 1] += text
      } else {
        lines.append(text)
      }
    }
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func ended(_ lines: [String], with mark: String) -> [String] {
    lines.dropLast() + lines.suffix(1).map { $0 + mark }
  }
}
