internal import ArgumentParser
internal import Assessments
internal import Placement
internal import Questionnaires
internal import Rules

extension Waymark {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check an assessment folder and run its worked examples.",
      discussion: """
        Names every fault with its file, line, column and remedy. Proves, over every set of answers a \
        person could give, that every case has an outcome, that every rule decides somewhere and makes \
        a difference, that no worse answer lowers a need, the level or the urgency, and that everything \
        is reached and used; a case shows what does not hold. Runs every example and compares the \
        level, the urgency, the deciding rules and the first steps; names each rule that decides none.

        Exit codes: 0 all holds, 65 something does not, 66 there is no such folder.
        """)

    @Argument(help: "The assessment folder. Without it, the one that the program uses.")
    var folder: String?

    @OptionGroup var place: AssessmentPlace

    func run() throws {
      var place = place
      if let folder { place.folder = folder }
      let path = try place.path()
      let assessment = try place.read()
      let examples = try Exit.onFaults(Exit.badData) { () throws(Faults) in
        try AssessmentFolder(path: path).examples(of: assessment)
      }
      let check = ExampleCheck(examples, of: assessment)
      say(assessment, examples: examples.count)
      for difference in check.differences { Console.complain("\(difference)") }
      for rule in check.undecidedRules {
        Console.complain(
          "The rule '\(rule)' decides no example. Add one that needs it, or remove it.")
      }
      let isProved = try prove(assessment)
      sayHowMuchIsAsked(assessment, examples)
      guard check.differences.isEmpty, check.undecidedRules.isEmpty, isProved else {
        throw Exit.badData
      }
      Console.write("All examples give what they expect, and every rule decides at least one.\n")
    }

    /// Says how many questions the short interview asks the people of the examples.
    private func sayHowMuchIsAsked(_ assessment: Assessment, _ examples: [Example]) {
      let interview = ShortInterview(of: assessment)
      let asked = examples.map { interview.run(with: $0.answers).asked }.sorted()
      guard !asked.isEmpty else { return }
      let median = asked[asked.count / 2]
      let ninetieth = asked[min(asked.count - 1, asked.count * 9 / 10)]
      Console.write(
        "The short interview asks \(median) questions in the median over the examples, "
          + "\(ninetieth) at the 90th percentile.\n")
    }

    /// Proves what can be proved, says it, and tells whether it holds.
    private func prove(_ assessment: Assessment) throws -> Bool {
      let clock = ContinuousClock()
      let start = clock.now
      let proof: Proof
      do throws(Diagrams.TooLarge) {
        proof = try assessment.prove()
      } catch {
        Console.complain(
          "Not proved: the assessment takes more than \(error.nodes) nodes. Simplify its rules.")
        return false
      }
      let time = (clock.now - start) / .milliseconds(1)
      Console.write(ProofText(proof: proof, milliseconds: Int(time.rounded())).summary + "\n")
      for finding in proof.findings {
        let kind = finding.isWarning ? "warning: " : ""
        Console.complain(kind + ProofText.sentence(finding))
      }
      return !proof.findings.contains { !$0.isWarning }
    }

    private func say(_ assessment: Assessment, examples: Int) {
      let identity = assessment.identity
      let questions = assessment.questionnaire.questions.count
      let rules = assessment.tables.map(\.rules.count).reduce(0, +)
      Console.write(
        """
        \(identity.title.interview) (\(identity.id)), version \(identity.version)
        digest \(identity.digest)
        \(questions) questions, \(assessment.tables.count) tables, \(rules) rules, \
        \(assessment.sources.count) sources, \(examples) examples

        """)
    }
  }
}
