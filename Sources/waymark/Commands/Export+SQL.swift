internal import ArgumentParser
internal import Interchange
internal import Placement

extension Waymark.Export {
  struct SQL: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sql",
      abstract: "Write the rules as one SQL view over a table of answers.",
      discussion: """
        The script runs unchanged in DuckDB, PostgreSQL, Spark SQL and SQLite. It makes a table for \
        the answers and a view with a row for each person: the least and the most of the level, the \
        urgency, every need and every finding, and which first steps, services and other items are \
        certain or possible. An answer that is NULL is unknown, never "no". The head of the script says how to \
        use it.

        Exit codes: 0 written, 65 the assessment is wrong or cannot be written as SQL, 66 there is no \
        such folder, 73 the file cannot be created.
        """)

    @Option(
      help: ArgumentHelp(
        "The file to write, in place of an old one. Without it, standard output.",
        valueName: "file"))
    var output: String?

    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let assessment = try place.read()
      try AssessmentPlace.requireRules(assessment)
      let script: SQLScript
      do throws(SQLFault) {
        script = try SQLScript(of: assessment)
      } catch {
        Console.complain("\(assessment.identity.id): \(error)")
        throw Exit.badData
      }
      try ExportFile.write(script.text, to: output)
      if !script.wider.isEmpty { Console.complain(Self.summary(of: script)) }
    }

    /// Which columns are not exact.
    static func summary(of script: SQLScript) -> String {
      "All columns are exact, whatever is unknown, but these, which may be wider than they must be, and never narrower: "
        + script.wider.joined(separator: ", ") + "."
    }
  }
}
