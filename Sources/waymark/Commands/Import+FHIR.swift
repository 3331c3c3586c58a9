internal import ArgumentParser
internal import FHIRImports
internal import Phrases
internal import Placement
internal import Questionnaires

extension Waymark.Import {
  struct FHIR: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fhir",
      abstract: "Take in a FHIR R4 Questionnaire, or a response to one.",
      discussion: """
        A Questionnaire becomes a folder that the interview takes: "waymark --assessment FOLDER" asks \
        it, and shows its points and answers, and no level of care. The folder holds the file as it \
        came, its SHA-256, and a list of everything that is not carried, which is also printed.

        A QuestionnaireResponse, with --questionnaire, is checked against its form and becomes a file of \
        answers. What speaks against it is said with a code, its place and a remedy.

        Exit codes: 0 taken in, 64 wrong usage, 65 the file is wrong or the response does not fit, 66 there is \
        no such file, 73 the folder or file cannot be created.
        """)

    @Argument(help: "A Questionnaire or a QuestionnaireResponse in JSON, or - for standard input.")
    var file: String

    @Option(
      help: ArgumentHelp(
        "The folder to make for a form, or the file to write for answers, in place of an old one.",
        discussion: """
          Without it, a folder named after the form, in the one that you are in; answers go to standard output.
          """, valueName: "path"))
    var to: String?

    @Option(
      help: ArgumentHelp(
        "For a response: the form that it answers, as a file or as its imported folder.",
        valueName: "path"))
    var questionnaire: String?

    @Option(
      name: .customLong("value-set"),
      help: ArgumentHelp(
        "A ValueSet in JSON that the form names and does not contain; may be given several times.",
        valueName: "file"))
    var valueSets: [String] = []

    @OptionGroup var language: LanguageChoice

    func run() throws {
      let bytes = try FormFiles.read(file)
      let name = file == "-" ? "standard input" : file
      let type = try FormFiles.onFaults { () throws(FormFaults) in
        try ImportedForm.resourceType(of: bytes, named: name)
      }
      guard type == "QuestionnaireResponse" else { return try importForm(bytes, name) }
      try importResponse(bytes, name)
    }

    private func sets() throws -> [(bytes: [UInt8], file: String)] {
      try valueSets.map { (try FormFiles.read($0), $0) }
    }

    // MARK: - Forms

    private func importForm(_ bytes: [UInt8], _ name: String) throws {
      guard questionnaire == nil else {
        Console.complain(
          "--questionnaire goes with a response, and \(name) is none. Leave it out to import a form."
        )
        throw Exit.usage
      }
      let sets = try sets()
      let form = try read(bytes, name, sets)
      let folder = to ?? form.assessment.identity.id
      try FormFiles.write(form, valueSets: sets, to: folder)
      let lines =
        FormText(form).lines + ["Kept in \(folder). Ask it: waymark --assessment \(folder)"]
      Console.write(lines.joined(separator: "\n") + "\n")
    }

    private func read(
      _ bytes: [UInt8], _ name: String, _ sets: [(bytes: [UInt8], file: String)]
    ) throws -> ImportedForm {
      try FormFiles.onFaults { () throws(FormFaults) in
        try ImportedForm(
          bytes, named: name, valueSets: sets, words: .of(language.ofProgram))
      }
    }

    // MARK: - Responses

    private func importResponse(_ bytes: [UInt8], _ name: String) throws {
      guard let questionnaire else {
        Console.complain(
          "\(name) is a response. Name the form that it answers with --questionnaire: its file, or its imported folder."
        )
        throw Exit.usage
      }
      let form =
        FormFiles.isForm(questionnaire)
        ? try FormFiles.open(questionnaire, in: language.ofProgram)
        : try read(FormFiles.read(questionnaire), questionnaire, sets())
      let response: ImportedForm.ReadResponse
      do throws(ImportedForm.ResponseFault) {
        response = try form.answers(in: bytes, named: name)
      } catch {
        say(error, name)
        throw Exit.badData
      }
      for issue in response.issues { Console.complain(Self.line(issue, name)) }
      if !response.notCarried.isEmpty {
        let summary = ImportedForm.summary(of: response.notCarried)
        Console.complain(FormText.notCarried(summary).joined(separator: "\n"))
      }
      try ExportFile.write(
        AnswersText(of: response.answers, to: form.assessment).text, to: to,
        from: [file, questionnaire])
    }

    private func say(_ fault: ImportedForm.ResponseFault, _ name: String) {
      switch fault {
      case .unreadable(let faults): for fault in faults.list { Console.complain("\(fault)") }
      case .refused(let issues):
        for issue in issues { Console.complain(Self.line(issue, name)) }
        let errors = issues.count { $0.severity == .error }
        Console.complain(
          errors == 1
            ? "The response is not taken: mend the error above."
            : "The response is not taken: mend the \(errors) errors above.")
      }
    }

    private static func line(_ issue: ResponseIssue, _ name: String) -> String {
      let place = issue.place.map { "\(name):\($0.line):\($0.column)" } ?? name
      return "\(place): \(issue)"
    }
  }
}
