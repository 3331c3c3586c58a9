internal import ArgumentParser
internal import Assessments
internal import Interchange
internal import Interview
internal import Placement
internal import Questionnaires

/// What an export of answers is made from, beside the answers: whose they are, why they may leave, and what a clinician chose.
struct FHIROptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "When the questions were answered: 2026-11-22, or 2026-11-22T10:15:00-05:00.",
      discussion:
        "Without it, the record's day, or today. The same answers and the same date give the same bytes."
    ))
  var date: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A label for the client. Without it nobody is named.",
      discussion: "It makes a new patient at the receiver, who is never joined with another."))
  var client: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The client at the receiver, by an identifier that exactly one patient has there.",
      valueName: "system|value"))
  var patient: String?

  @Option(name: .long, help: "The clinician's name.")
  var clinician: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Codes of your organization for the levels of care, from a file.", valueName: "file"))
  var levelCodes: String?

  @Flag(name: .long, help: "Leave out the questions; the answers still say which they are.")
  var withoutQuestionnaire = false

  // Why the answers may leave.

  @Option(
    name: .long,
    help: ArgumentHelp("The day on which the client signed the consent.", valueName: "date"))
  var consent: String?

  @Option(name: .long, help: "Who signed it.")
  var signedBy = "the client"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The last day on which it holds, or the event that ends it.", valueName: "date or event"))
  var consentUntil: String?

  @Option(name: .long, help: "What 42 CFR Part 2 allows without consent.")
  var exception: FHIRException?

  @Option(name: .long, help: "To whom the answers go.")
  var recipient: String?

  @Option(name: .long, help: "What they are for, such as treatment.")
  var purpose: String?

  // What a clinician chose.

  @Option(name: .long, help: "The level that a clinician chose instead.")
  var chosen: Level?

  @Option(name: .long, help: "Why another level was chosen.")
  var reason: OverrideReason?

  @Option(name: .long, help: "The same in the clinician's own words.")
  var note = ""

  /// Makes the export of a file of answers, or of a folder that a record was exported into.
  ///
  /// - Throws: An exit code, after a complaint that names what is missing.
  func export(_ path: String, of assessment: Assessment, _ place: AssessmentPlace) throws
    -> FHIRExport
  {
    let record = Surroundings.isFolder(path) ? try ExportedRecord(in: path) : nil
    let answers = try AnswersInput.read(record?.answers ?? path, for: assessment)
    let day = try Self.day(date ?? record?.day ?? Surroundings.today)
    let disclosure = try disclosure(on: day)
    let recommendation = assessment.recommend(answers)
    let voice =
      assessment.questionnaire.mode(of: answers)?.voice
      ?? (clinician == nil ? .person : .interview)
    return FHIRExport(
      assessment: assessment,
      translations: withoutQuestionnaire ? [:] : try place.translations(),
      answers: answers, recommendation: recommendation, voice: voice, day: day,
      subject: try subject(), choice: try choice(recommendation, record), disclosure: disclosure,
      levelCodes: try codes(), program: "waymark \(VersionLines.program)",
      includesQuestionnaire: !withoutQuestionnaire)
  }

  private static func day(_ text: String) throws -> FHIRDay {
    guard let day = FHIRDay(text) else {
      throw ValidationError(
        "'\(text)' is not a date. Write year, month and day: 2026-11-22; "
          + "or with the time: 2026-11-22T10:15:00-05:00.")
    }
    return day
  }

  private func subject() throws -> FHIRSubject {
    if client != nil, patient != nil {
      throw ValidationError("--client and --patient exclude each other. Give one of them.")
    }
    if let patient {
      let parts = patient.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        throw ValidationError(
          "--patient takes a system and a value: 'https://harbor.example/mrn|12345'.")
      }
    }
    return FHIRSubject(client: client, patient: patient, clinician: clinician)
  }

  private func disclosure(on day: FHIRDay) throws -> FHIRDisclosure {
    let ground: FHIRDisclosure.Ground
    switch (consent, exception) {
    case (nil, nil):
      Console.complain(
        "No consent is recorded, so the answers do not leave. Give the day on which the client signed with --consent, "
          + "its end with --consent-until, and --recipient and --purpose; "
          + "or name what the law allows with --exception. The questions alone need none: --questionnaire."
      )
      throw Exit.refused
    case (.some, .some):
      throw ValidationError("--consent and --exception exclude each other. Give one of them.")
    case (let consent?, nil):
      ground = .consent(signed: try Self.day(consent), by: signedBy, until: consentUntil ?? "")
    case (nil, let exception?): ground = .exception(exception)
    }
    do throws(FHIRRefusal) {
      return try FHIRDisclosure(ground, to: recipient ?? "", for: purpose ?? "", on: day)
    } catch {
      Console.complain("\(error)")
      throw Exit.refused
    }
  }

  private func choice(
    _ recommendation: Recommendation, _ record: ExportedRecord?
  ) throws -> FHIRChoice? {
    if let choice = record?.choice {
      guard chosen == nil, reason == nil, note.isEmpty else {
        throw ValidationError(
          "The record says which level was chosen, and why. Leave out --chosen, --reason and --note."
        )
      }
      // A later text of the assessment may compute what was chosen; then nothing was chosen in its place.
      return Override(
        level: choice.level, insteadOf: recommendation.level, reason: choice.reason,
        text: choice.words
      ).map(FHIRChoice.init)
    }
    guard let chosen else {
      if reason != nil || !note.isEmpty {
        throw ValidationError(
          "--reason and --note tell why another level was chosen. Add --chosen.")
      }
      return nil
    }
    guard let reason else {
      throw ValidationError("--chosen needs a coded reason. Add --reason.")
    }
    guard
      let override = Override(
        level: chosen, insteadOf: recommendation.level, reason: reason, text: note)
    else {
      throw ValidationError(
        chosen == recommendation.level
          ? "The level \(chosen.id) is the computed one. Leave out --chosen."
          : "The reason \(reason.rawValue) says nothing by itself. Say it in words with --note.")
    }
    return FHIRChoice(override)
  }

  private func codes() throws -> FHIRLevelCodes? {
    guard let levelCodes else { return nil }
    let bytes = try AnswersInput.bytes(of: levelCodes)
    let file = try Exit.onFaults(Exit.badData) { () throws(Faults) in
      try LevelCodesFile(bytes, named: levelCodes)
    }
    return FHIRLevelCodes(
      system: file.system,
      codes: file.codes.mapValues { FHIRLevelCodes.Code(code: $0.code, display: $0.display) })
  }
}

extension AssessmentPlace {
  /// The assessment in every other language that it speaks.
  func translations() throws -> [Language: Assessment] {
    let path = try path()
    var translations: [Language: Assessment] = [:]
    for language in Language.allCases
    where language != .english && AssessmentFolder(path: path).speaks(language) {
      translations[language] = try read(in: language)
    }
    return translations
  }
}

extension FHIRChoice {
  fileprivate init(_ override: Override) {
    self.init(level: override.level, reason: override.reason.rawValue, note: override.text)
  }
}

extension FHIRException: ExpressibleByArgument {}
extension OverrideReason: ExpressibleByArgument {}

extension Level: ExpressibleByArgument {
  /// The level with a name of files.
  public init?(argument: String) {
    guard let level = Self.allCases.first(where: { $0.id == argument }) else { return nil }
    self = level
  }

  /// The names of all levels.
  public static var allValueStrings: [String] { allCases.map(\.id) }
}
