internal import ArgumentParser

extension Waymark {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the rules, the questions and the answers for other systems.",
      subcommands: [DMN.self, SQL.self, FHIR.self, FormExport.self])
  }
}
