internal import ArgumentParser
internal import Interchange
internal import JSONWriting
internal import Placement
internal import Questionnaires

extension Waymark.Export {
  struct FHIR: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fhir",
      abstract: "Write answers and what comes of them as a transaction Bundle of FHIR R4.",
      discussion: """
        The file is one of answers, as for "waymark decide", or a folder that "waymark records export" made: then the level \
        that the clinician chose leaves too. The Bundle holds the questions, the answers, what they add \
        up to, the recommendation with its reasons, the consent, the notice of 42 CFR 2.32 and where all of it comes \
        from. What is unknown leaves as unknown, never as "no". Everything that tells of the person is labelled as \
        restricted substance use records. With --questionnaire the questions leave alone, in both voices.

        Answers leave only with a recorded consent (--consent, --consent-until, --recipient, --purpose) or with \
        --exception. Waymark sends nothing by this; "waymark send" does.

        Exit codes: 0 written, 64 wrong usage, 65 the file or the assessment is wrong, 66 there is no such file, 73 the \
        file cannot be created, 77 no consent is recorded, or it does not hold.
        """)

    @Argument(help: "A file of answers, - for standard input, or the folder of an exported record.")
    var file: String?

    @Flag(name: .long, help: "Write the questions alone, with nothing of anybody.")
    var questionnaire = false

    @Option(
      help: ArgumentHelp(
        "The file to write, in place of an old one. Without it, standard output.",
        valueName: "file"))
    var output: String?

    @OptionGroup var options: FHIROptions
    @OptionGroup var place: AssessmentPlace

    func validate() throws {
      if questionnaire == (file != nil) {
        throw ValidationError("Name a file of answers, or give --questionnaire; one of the two.")
      }
    }

    func run() throws {
      let assessment = try place.read()
      let bundle: FHIRBundle
      if let file {
        try AssessmentPlace.prepare(assessment)
        bundle = FHIRBundle(of: try options.export(file, of: assessment, place))
      } else {
        bundle = FHIRBundle(
          questionnaireOf: assessment, translations: try place.translations(),
          voices: Voice.allCases)
      }
      try ExportFile.write(
        bundle.json.written() + "\n", to: output, from: file.map { [$0] } ?? [])
      guard !bundle.inexact.isEmpty else { return }
      Console.complain(
        "FHIR cannot say exactly when these are asked, so that they are written as asked always: "
          + bundle.inexact.map(\.text).joined(separator: ", ") + ".")
    }
  }
}
