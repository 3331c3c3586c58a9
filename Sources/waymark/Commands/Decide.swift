internal import AnswerLines
internal import ArgumentParser
internal import Interchange
internal import JSONWriting
internal import Placement
internal import Questionnaires

extension Waymark {
  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Recommend a level of care for a file of answers.",
      discussion: """
        The file is YAML or JSON: a map of question ids to answers, such as "safe-at-home: no". \
        "waymark questions" lists the ids and the answers that each allows; not-sure and \
        prefer-not-to-say are allowed everywhere. What is left out is unknown, never "no": the result \
        is then a range.

        With --lines the file holds many people, a JSON object of answers on each line, and a JSON \
        object is written for each, in order. A line may have a name under "id", which comes back with \
        its result. A wrong line is named on standard error, and the others are decided all the same.

        Exit codes: 0 decided, 65 the file, a line of it or the assessment is wrong, 66 there is no such \
        file, 74 reading or writing failed.
        """)

    @Argument(
      help: "A file of answers, or - for standard input. With --lines, standard input if left out.")
    var file: String?

    @Flag(
      name: .long,
      help: ArgumentHelp(
        "Write the whole result as JSON, for machines.", discussion: LanguageChoice.forMachines))
    var json = false

    @Flag(
      name: .long,
      help: ArgumentHelp(
        "Read and write JSON lines: many people at once.",
        discussion: """
          Writes the level, the urgency, the first steps, the needs and the ids of the rules that decide. \
          With --json writes the whole result for each, which takes far longer.
          """))
    var lines = false

    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func validate() throws {
      if file == nil, !lines {
        throw ValidationError("Name a file of answers, or - for standard input.")
      }
    }

    func run() throws {
      let (assessment, phrases) = try language.read(place, forMachines: json || lines)
      try AssessmentPlace.requireRules(assessment)
      try AssessmentPlace.prepare(assessment)
      guard !lines else { return try decideLines(assessment) }
      guard let file else { return }
      let answers = try AnswersInput.read(file, for: assessment)
      let recommendation = assessment.recommend(answers)
      if json {
        let result = RecommendationJSON(
          assessment: assessment, answers: answers, recommendation: recommendation)
        Console.write(result.json.written() + "\n")
      } else {
        let text = RecommendationText(
          assessment: assessment, answers: answers, recommendation: recommendation,
          phrases: phrases)
        Console.write(text.lines.joined(separator: "\n") + "\n")
      }
    }

    private func decideLines(_ assessment: Assessment) throws {
      let input = try LinesInput(file)
      let whole: ((Answers) -> String)? =
        json
        ? { answers in
          RecommendationJSON(
            assessment: assessment, answers: answers,
            recommendation: assessment.recommend(answers)
          ).json.written(indented: false)
        } : nil
      let stream = LineStream(file: input.name, ports: input.ports)
      guard let count = try stream.run(assessment, whole: whole) else {
        Console.complain("There is too little memory to read lines. Close other programs.")
        throw Exit.inputOutput
      }
      guard count.wrong > 0 else { return }
      Console.complain(
        "\(count.wrong) of \(count.lines) lines were wrong and have no result; the others were decided. "
          + "Mend those named above.")
      throw Exit.badData
    }
  }
}
