internal import ArgumentParser
internal import Interchange
internal import Placement

extension Waymark.Export {
  struct DMN: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dmn",
      abstract: "Write the rules as decision tables of DMN.",
      discussion: """
        Each answer is an input with all its values and "unknown"; each result is a range, "least" to \
        "most". What is unknown is never taken for "no". Proves that no range is narrower than what \
        the unknown answers leave open, and says on standard error which ranges are exact.

        Exit codes: 0 written, 65 the assessment is wrong or too large, 66 there is no such folder, \
        73 the file cannot be created.
        """)

    @Option(
      help: ArgumentHelp(
        "The file to write, in place of an old one. Without it, standard output.",
        valueName: "file"))
    var output: String?

    @Option(help: "The edition of the standard; some modelers open 1.3 only.")
    var edition: DMNEdition = .edition1_5

    @Flag(help: "Give every range exactly; the file is several times as large.")
    var exact = false

    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let assessment = try place.read()
      try AssessmentPlace.requireRules(assessment)
      let export: DMNExport
      do throws(DMNFault) {
        export = try DMNExport(assessment, edition: edition, isExact: exact)
      } catch {
        Console.complain("\(assessment.identity.id): \(error)")
        throw Exit.badData
      }
      try ExportFile.write(export.text, to: output)
      Console.complain(Self.summary(of: export))
    }

    /// "89 of 92 ends of ranges are exact. These may be wider: …"
    static func summary(of export: DMNExport) -> String {
      let all = export.exact.count + export.wider.count
      let exact = "\(export.exact.count) of \(all) ends of ranges are exact, whatever is unknown."
      guard !export.wider.isEmpty else { return exact }
      return exact + " These may be wider than they must be, and never narrower: "
        + export.wider.joined(separator: ", ") + "."
    }
  }
}

extension DMNEdition: ExpressibleByArgument {}
