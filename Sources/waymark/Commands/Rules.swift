internal import ArgumentParser
internal import Placement
internal import Questionnaires
internal import Rules
internal import TextLayout

extension Waymark {
  struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the decision tables: which answers ask for what.",
      discussion: """
        Without a name, lists the tables. With one, shows its rules, the highest first.

        Exit codes: 0 shown, 64 there is no such table, 65 the assessment is wrong, 66 there is no \
        such folder.
        """)

    @Argument(help: "The id of a table.")
    var table: String?

    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let assessment = try place.read()
      try AssessmentPlace.requireRules(assessment)
      guard let table else {
        for table in assessment.tables {
          let name = TextLines.padded(table.id.text, columns: 18)
          Console.write("\(name) \(table.title.interview) (\(table.rules.count) rules)\n")
        }
        return
      }
      guard let found = assessment.tables.first(where: { $0.id.text == table }) else {
        let names = assessment.tables.map(\.id.text).joined(separator: ", ")
        Console.complain("There is no table '\(table)'. The tables are: \(names).")
        throw Exit.usage
      }
      let text = TableText(table: found, inputs: assessment.inputs)
      Console.write(text.lines.joined(separator: "\n") + "\n")
    }
  }
}
