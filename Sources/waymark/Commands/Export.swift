internal import ArgumentParser

extension Waymark {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the rules for other systems.",
      subcommands: [DMN.self, SQL.self, FormExport.self])
  }
}
