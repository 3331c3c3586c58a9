internal import ArgumentParser
internal import Placement

extension Waymark {
  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Recommend a level of care for a file of answers.",
      discussion: """
        The file is YAML or JSON: a map of question ids to answers, such as "safe-at-home: no". \
        "waymark questions" lists the ids and the answers that each allows; not-sure and \
        prefer-not-to-say are allowed everywhere. What is left out is unknown, never "no": the result \
        is then a range.

        Exit codes: 0 decided, 65 the file or the assessment is wrong, 66 there is no such file.
        """)

    @Argument(help: "A file of answers, or - for standard input.")
    var file: String

    @Flag(name: .long, help: "Write the whole result as JSON, for machines.")
    var json = false

    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let assessment = try place.readToJudge()
      let answers = try AnswersInput.read(file, for: assessment)
      let recommendation = assessment.recommend(answers)
      if json {
        let result = RecommendationJSON(
          assessment: assessment, answers: answers, recommendation: recommendation)
        Console.write(result.json.written() + "\n")
      } else {
        let text = RecommendationText(
          assessment: assessment, answers: answers, recommendation: recommendation)
        Console.write(text.lines.joined(separator: "\n") + "\n")
      }
    }
  }
}
