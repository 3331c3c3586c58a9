/// Why an assessment cannot leave as SQL.
package enum SQLFault: Error, Hashable {
  /// No question has answers that rules can look at.
  case noAnswers
  /// Its rules are too large for the proof on which the script rests.
  case tooLarge(nodes: Int)
  /// One person would take more completions than are allowed.
  case tooManyCompletions(allowed: Int)
  /// No rule of a table holds for some answers.
  case gap(table: String)
  /// Two things would have one name.
  case sameName(String, String, String)
  /// A name is longer than every engine takes.
  case longName(String, limit: Int)
}

extension SQLFault: CustomStringConvertible {
  /// What is wrong, and the remedy.
  package var description: String {
    switch self {
    case .noAnswers: "No question has answers that rules can look at. Add one that is no note."
    case .tooLarge(let nodes):
      "The rules take more than \(nodes) nodes, too many to prove that the SQL is exact. "
        + "Simplify the tables, or split the assessment."
    case .tooManyCompletions(let allowed):
      "One person with unknown answers would take more than \(allowed) rows of SQL. "
        + "Simplify the rules whose outcome comes and goes as an answer grows."
    case .gap(let table):
      "The table '\(table)' has no rule for some answers. 'waymark check' shows a case; "
        + "add a rule without 'when' for its lowest outcome."
    case .sameName(let name, let first, let second):
      "'\(first)' and '\(second)' would both be named '\(name)' in SQL. Rename one of them."
    case .longName(let id, let limit):
      "'\(id)' makes a name of more than \(limit) characters in SQL. Shorten the id."
    }
  }
}
