internal import ArgumentParser
internal import Assessments
internal import Phrases
internal import Placement
internal import Questionnaires

/// The language that people read: as asked for, or as the locale says.
struct LanguageChoice: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language: en or es.",
      discussion: """
        Without it: Spanish when LC_ALL, LC_MESSAGES or LANG says so and the assessment speaks it, and \
        else English.
        """))
  var language: Language?

  /// What output for machines has to say of its language.
  static let forMachines =
    "Texts in it are English, whatever the locale, unless --language is given."

  /// Reads an assessment in the language that is to be spoken; for machines no locale decides that.
  func read(
    _ place: AssessmentPlace, forMachines: Bool = false
  ) throws -> (assessment: Assessment, phrases: Phrases) {
    let spoken = try language ?? (forMachines ? .english : inLocale(place))
    return (try place.read(in: spoken), .of(spoken))
  }

  /// The language for a command that needs no assessment; the program speaks them all.
  var ofProgram: Language { language ?? Self.ofLocale ?? .english }

  /// The language of the locale, where the assessment speaks it.
  private func inLocale(_ place: AssessmentPlace) throws -> Language {
    guard let language = Self.ofLocale,
      AssessmentFolder(path: try place.path()).speaks(language)
    else { return .english }
    return language
  }

  private static var ofLocale: Language? {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Surroundings.variable).first ?? ""
    return Language(rawValue: String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }))
  }
}

extension Language: ExpressibleByArgument {}
