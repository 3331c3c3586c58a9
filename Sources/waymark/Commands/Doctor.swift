internal import ArgumentParser
internal import Phrases

extension Waymark {
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look over this computer: what could keep or show what is typed.",
      discussion: """
        Looks at swap, crash reports, the place of the records and its disk, what the print system keeps, \
        and who else sees the terminal. Says for each OK, LOOK with what to do, or UNKNOWN. Changes nothing.

        Exit codes: 0 looked over, 64 wrong usage; with --strict 78 when there is something to look at.
        """)

    @Flag(name: .long, help: "End with exit code 78 when there is something to look at.")
    var strict = false

    @OptionGroup var store: StoreChoice
    @OptionGroup var language: LanguageChoice

    func run() throws {
      let findings = Checkup(.live, store: store.file).findings
      let text = DoctorText(findings, .of(language.ofProgram))
      let columns = min(Console.columns, 100)
      Console.write(text.lines(columns: columns).joined(separator: "\n") + "\n")
      if strict, findings.contains(where: { $0.verdict == .look }) { throw Exit.configuration }
    }
  }
}
