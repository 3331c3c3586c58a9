package import Placement
internal import Questionnaires
internal import Rules

/// An assessment as one SQL script: a table for the answers, and a view that gives each person's result.
///
/// The core of SQL:1999, in words that DuckDB, PostgreSQL, Spark SQL and SQLite take alike. The rules stand in it as plain
/// CASE expressions of two-valued logic. Unknown answers are NULL, and each person with some is joined with a few completions
/// that are proved to be enough (``Rules/Completions``); the least and the most over them is the result. Few items are bounded only
/// (``SQLCompletions``); the script names their columns.
package struct SQLScript: Sendable {
  /// The most completions that a script may hold.
  ///
  /// An engine works through so many rows for each person with an unknown answer; past some hundreds the view would be too
  /// slow for use, and the rules too tangled to be read. The shipped assessment takes a tenth of it.
  package static let allowed = 256

  /// The script, ending in a line break.
  package let text: String
  /// How many completions there are: the most rows that one person takes.
  package let completions: Int
  /// The columns that may be wider than what unknown answers leave open, and are never narrower; all others are exact.
  package let wider: [String]

  /// Writes an assessment as a script.
  ///
  /// - Throws: ``SQLFault`` when the assessment asks nothing, has a gap, is too large, or has ids that make no names.
  package init(of assessment: Assessment) throws(SQLFault) {
    try self.init(of: assessment, allowed: Self.allowed)
  }

  /// Writes an assessment as a script with a number of completions that are allowed, in all and for one item.
  init(
    of assessment: Assessment, allowed: Int, share: Int = SQLCompletions.share
  ) throws(SQLFault) {
    let names = try SQLNames(assessment)
    let chain: Chain
    let gap: Identifier<Table>?
    do throws(Diagrams.TooLarge) {
      chain = try assessment.prepare()
      gap = try chain.gap(in: assessment)
    } catch {
      throw .tooLarge(nodes: error.nodes)
    }
    guard !chain.variables.isEmpty else { throw .noAnswers }
    // Where no rule holds, a view would have to make something up.
    if let gap { throw .gap(table: gap.text) }
    let completions: SQLCompletions
    do throws(Completions.Shortfall) {
      completions = try SQLCompletions(assessment, chain, allowed: allowed, share: share)
    } catch {
      switch error {
      case .tooLarge(let nodes): throw .tooLarge(nodes: nodes)
      case .tooMany(let allowed): throw .tooManyCompletions(allowed: allowed)
      }
    }
    let writer = SQLWriter(
      assessment: assessment, names: names, chain: chain, completions: completions.rows,
      bounded: completions.bounded)
    text = writer.script.map { $0 + "\n" }.joined()
    self.completions = completions.rows.count
    wider = writer.boundedColumns
  }
}
