internal import ArgumentParser
internal import FHIRImports
internal import Placement
internal import Questionnaires

extension Waymark.Export {
  struct FormExport: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "form",
      abstract:
        "Write an imported form as it came, or answers to it as a FHIR R4 QuestionnaireResponse.",
      discussion: """
        Without a file of answers: the Questionnaire, byte for byte. With one: a QuestionnaireResponse with \
        the linkIds and codes of the form. An answer that is "not sure" or "prefer not to say" goes out as no \
        answer, with the reason. The response is completed when everything that the form requires is \
        answered, and in-progress until then.

        Exit codes: 0 written, 65 the form or the answers are wrong, 66 there is no such file or the folder is \
        none of a form, 73 the file cannot be created.
        """)

    @Argument(help: "A file of answers, or - for standard input.")
    var answers: String?

    @Option(
      help: ArgumentHelp(
        "The file to write, in place of an old one. Without it, standard output.",
        valueName: "file"))
    var output: String?

    @Option(
      help: ArgumentHelp(
        "When the form was answered, such as 2026-11-22. Without it, the response does not say.",
        valueName: "date"))
    var authored: String?

    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func validate() throws {
      if let authored, !CalendarText.isDateTime(authored) {
        throw ValidationError(
          "'\(authored)' is not a date. Write year, month and day: 2026-11-22.")
      }
    }

    func run() throws {
      let form = try place.readForm(in: language.ofProgram)
      guard let answers else {
        return try ExportFile.write(String(decoding: form.bytes, as: UTF8.self), to: output)
      }
      let read = try AnswersInput.read(answers, for: form.assessment)
      try ExportFile.write(
        form.response(with: read, authored: authored), to: output, from: [answers])
    }
  }
}
