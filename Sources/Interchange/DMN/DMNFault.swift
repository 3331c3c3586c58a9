/// Why an assessment cannot leave as DMN.
package enum DMNFault: Error, Hashable {
  /// Its rules are too large for the proof that no range is too narrow.
  case tooLarge(nodes: Int)
  /// No rule of a table holds for some answers.
  case gap(table: String)
  /// These decisions would take more completions than are allowed to be given exactly.
  case notExact([String], allowed: Int)
  /// These decisions would leave out something that unknown answers leave open: a fault of the program.
  case tooNarrow([String])
}

extension DMNFault: CustomStringConvertible {
  /// What is wrong, and the remedy.
  package var description: String {
    switch self {
    case .tooLarge(let nodes):
      "The rules take more than \(nodes) nodes, too many to prove that no range is too narrow. "
        + "Simplify the tables, or split the assessment."
    case .gap(let table):
      "The table '\(table)' has no rule for some answers. 'waymark check' shows a case; "
        + "add a rule without 'when' for its lowest outcome."
    case .notExact(let names, let allowed):
      "To give \(names.joined(separator: ", ")) exactly takes too much: more than \(allowed) ways to fill in "
        + "what is unknown. Export without --exact; the file then marks what may be wider."
    case .tooNarrow(let names):
      "The decisions \(names.joined(separator: ", ")) would leave out what unknown answers leave "
        + "open. This is a fault of the program; please report it."
    }
  }
}
