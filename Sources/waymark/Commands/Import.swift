internal import ArgumentParser

extension Waymark {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in forms and answers of other systems.",
      subcommands: [FHIR.self])
  }
}
