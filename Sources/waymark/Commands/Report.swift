internal import ArgumentParser
internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Reports

extension Waymark {
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the summary for a file of answers.",
      discussion: """
        Writes to standard output: pages of 80 columns with form feeds between them, one page of HTML, or a PDF. \
        "waymark report answers.yaml --for self --format pdf | lp".

        Exit codes: 0 written, 64 wrong usage, 65 the file, the assessment or the letterhead is wrong, 66 there is no \
        such file, 78 a PDF cannot be made here.
        """)

    @Argument(help: "A file of answers, or - for standard input.")
    var file: String

    @Option(name: .customLong("for"), help: "For whom: self (the person) or chart.")
    var audience: Audience = .person

    @OptionGroup var paper: PaperChoice

    @Option(name: .long, help: "The date to print, such as 2026-11-22. Without it, today's.")
    var date: String?

    @Option(name: .long, help: "A label for the client, for the chart.")
    var client: String?

    @Option(name: .long, help: "The clinician's name, for the chart.")
    var clinician: String?

    @OptionGroup var letterhead: LetterheadChoice
    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func validate() throws {
      guard let date else { return }
      let parts = date.split(separator: "-", omittingEmptySubsequences: false)
      let isDate =
        parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy(\.isWholeNumber)
        && (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
      guard isDate else {
        throw ValidationError("'\(date)' is not a date. Write year, month and day: 2026-11-22.")
      }
    }

    func run() throws {
      let (read, phrases) = try language.read(place)
      let assessment = try letterhead.added(to: read)
      try AssessmentPlace.prepare(assessment)
      let answers = try AnswersInput.read(file, for: assessment)
      let recommendation = assessment.recommend(answers)
      // Answers that do not say who was asked: a chart is a clinician's paper.
      let asked = assessment.questionnaire.mode(of: answers)?.voice
      let voice = asked ?? (audience == .chart ? .interview : .person)
      let context = SummaryContext(
        assessment: assessment, answers: answers, recommendation: recommendation, voice: voice,
        outlook: assessment.outlook(answers, from: recommendation),
        isStopped: recommendation.isEmergency && !recommendation.unanswered.isEmpty,
        clientLabel: client, clinicianName: clinician, date: date ?? Surroundings.today,
        phrases: phrases)
      try paper.write(PaperSource(context, for: audience), phrases.paper)
    }
  }
}

extension Audience: ExpressibleByArgument {}
