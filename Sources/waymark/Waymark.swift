internal import ArgumentParser
private import CSystem
internal import CursesTerminal
internal import Interview
internal import Phrases
internal import Questionnaires

/// The program: opens the interview, or runs one of the commands for machines and for assessments.
@main
struct Waymark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Find the level of care for substance use that is enough and safe, and why.",
    discussion: """
      Waymark asks a person about substance use, or helps a clinician ask, and recommends the least \
      intensive level of care that is safe: inpatient, partial hospitalization, intensive outpatient \
      or outpatient. It says why, why not the others, and what is still unknown. It is not a \
      diagnosis. Nothing leaves this computer, and nothing is saved, unless you ask for it.

      In an emergency call 911. To talk with someone, call or text 988.

      Exit codes: 0 done, 64 wrong usage, 65 wrong data, 66 not found, 69 a server does not answer, 73 a file cannot be \
      created, 74 a file cannot be read, 75 busy, 76 a server does not take what it is sent, 77 a passphrase is not taken or \
      a consent is missing, 78 wrong set-up, 128 and more ended by a signal.
      """,
    subcommands: [
      Decide.self, Report.self, Guide.self, Questions.self, Rules.self, Check.self, Export.self,
      Import.self, Send.self, RecordsCommand.self, Doctor.self,
    ])

  @Flag(name: .customLong("self"), help: "Begin a self-assessment at once.")
  var forMyself = false

  @Flag(name: .long, help: "Begin a clinician's interview with a client at once.")
  var interview = false

  @OptionGroup var session: SessionChoice

  @OptionGroup var screen: ScreenChoice

  @OptionGroup var language: LanguageChoice

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Play the keys of a script, and save pictures of the screens as text.",
      discussion: """
        One command a line: size 80x24, key 2 Enter, type TEXT, expect TEXT, save NAME.txt. Needs no terminal; \
        nothing else is saved or printed.
        """, valueName: "file"))
  var script: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder for the pictures of --script; without it the script's own.", valueName: "folder"))
  var pictures: String?

  @Flag(name: .long, help: "Show the version, and those of the assessment, with its digest.")
  var version = false

  @OptionGroup var letterhead: LetterheadChoice

  @OptionGroup var place: AssessmentPlace

  static func main() {
    cs_be_discreet()
    do {
      var command = try parseAsRoot()
      if let stray = StrayOptions.first(
        for: command, among: Array(CommandLine.arguments.dropFirst()))
      {
        throw ValidationError("\(stray) does nothing here. Leave it out.")
      }
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  func validate() throws {
    if forMyself, interview {
      throw ValidationError("--self and --interview exclude each other. Give one of them.")
    }
    if pictures != nil, script == nil {
      throw ValidationError("--pictures needs a script to take them. Add --script FILE.")
    }
  }

  func run() throws {
    if version { return try VersionLines(of: place).write() }
    let voice: Voice? = forMyself ? .person : interview ? .interview : nil
    let (read, phrases) = try language.read(place)
    let assessment = try letterhead.added(to: read)
    if let script {
      let start = Interview(of: assessment, phrases: phrases, voice: voice)
      return try ScriptSession.run(start, script: script, pictures: pictures)
    }
    if try CursesTerminal.isToSpeakInLines(session.plain) {
      var interview = Interview(of: assessment, phrases: phrases, voice: voice, hand: .words)
      // The program has one thread, and begins on it.
      try MainActor.assumeIsolated { try LineSession.run(&interview, idleLimit: session.idleLimit) }
      return
    }
    let start = Interview(of: assessment, phrases: phrases, voice: voice)
    let options = try screen.options()
    try MainActor.assumeIsolated {
      try ScreenSession.run(start, options: options, idleLimit: session.idleLimit)
    }
  }
}
