internal import ArgumentParser
internal import Assessments
internal import Placement
internal import Questionnaires
internal import Readability
internal import Rules

extension Waymark {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check and prove an assessment folder, and run its worked examples.",
      discussion: """
        Names every fault with its file, line, column and remedy. Proves, over every set of answers a \
        person could give, that every case has an outcome, that every rule decides somewhere and makes \
        a difference, that no worse answer lowers a need, the level or the urgency, and that everything \
        is reached and used; answers show what does not hold. Runs every example and compares the \
        level, the urgency, the deciding rules and the first steps; names each rule that decides none. \
        Warns of each text that is hard to read or to bear, and says how hard the questions read and how \
        long a self-assessment takes.

        With --coverage it says instead which questions, tables, guide pages and examples carry each row of \
        the mission, as coverage.yaml has it, and names each row that nothing carries or no example shows.

        Exit codes: 0 all holds, 65 something does not or cannot be proved, 66 there is no such folder.
        """)

    @Argument(help: "The assessment folder. Without it, the one that the program uses.")
    var folder: String?

    @OptionGroup var place: AssessmentPlace

    @Flag(
      name: .long,
      help: "Print what carries each row of the mission, and check that an example shows it.")
    var coverage = false

    @Option(
      name: .long,
      help: "The most nodes that the proof may take; past it, nothing is proved.")
    var limit = Chain.limit

    func run() throws {
      var place = place
      if let folder { place.folder = folder }
      let path = try place.path()
      if FormFiles.isForm(path) {
        let form = try FormFiles.open(path, in: .english)
        return Console.write(FormText(form).lines.joined(separator: "\n") + "\n")
      }
      let assessment = try place.read()
      let examples = try Exit.onFaults(Exit.badData) { () throws(Faults) in
        try AssessmentFolder(path: path).examples(of: assessment)
      }
      let rows = try Exit.onFaults(Exit.badData) { () throws(Faults) in
        try AssessmentFolder(path: path).coverage(of: assessment, examples)
      }
      guard !coverage else { return try cover(rows, assessment, examples, path) }
      say(assessment, examples: examples.count)
      let isProved = try prove(assessment)
      let check = ExampleCheck(examples, of: assessment)
      for difference in check.differences { Console.complain("\(difference)") }
      for rule in check.undecidedRules {
        Console.complain(
          "The rule '\(rule)' decides no example. Add one that needs it, or remove it.")
      }
      Console.write("\n" + AskedText(assessment, examples).lines.joined(separator: "\n") + "\n")
      let texts = try Exit.onFaults(Exit.badData) { () throws(Faults) in
        try AssessmentFolder(path: path).texts()
      }
      let reading = ReadingText(texts, assessment, examples)
      for warning in reading.warnings { Console.complain("warning: \(warning)") }
      Console.write(reading.lines.joined(separator: "\n") + "\n")
      try checkSpanish(path)
      guard check.differences.isEmpty, check.undecidedRules.isEmpty, isProved else {
        throw Exit.badData
      }
      Console.write("All examples give what they expect, and every rule decides at least one.\n")
    }

    /// Reads the folder in Spanish, where it speaks it, and says how easy that is to read.
    private func checkSpanish(_ path: String) throws {
      guard AssessmentFolder(path: path).speaks(.spanish) else { return }
      let spanish = AssessmentFolder(path: path, language: .spanish)
      let check = try Exit.onFaults(Exit.badData) { () throws(Faults) in
        SpanishReadingCheck(try spanish.texts(), of: try spanish.read())
      }
      for warning in check.warnings { Console.complain("warning: \(warning)") }
      Console.write(
        """
        In Spanish self mode reads at ease \(check.questions.average.oneDecimal) on average, \
        \(check.questions.least.oneDecimal) at least, and the guide at
        \(check.guide.average.oneDecimal) and \(check.guide.least.oneDecimal) (INFLESZ scale: from 65 on quite \
        easy, from 55 on normal).

        """)
    }

    /// Says what carries each row, and ends with a fault when something carries none.
    private func cover(
      _ coverage: Coverage?, _ assessment: Assessment, _ examples: [Example], _ path: String
    ) throws {
      guard let coverage else {
        Console.complain(
          "There is no coverage.yaml in \(path). Write one: Assessments/README.md shows how.")
        throw Exit.notFound
      }
      try AssessmentPlace.prepare(assessment)
      Console.write(CoverageText(coverage).lines.joined(separator: "\n") + "\n")
      let gaps = CoverageCheck(
        coverage, of: assessment, examples, file: "\(path)/coverage.yaml"
      ).gaps
      for gap in gaps { Console.complain("\(gap)") }
      guard gaps.isEmpty else { throw Exit.badData }
      Console.write("Every row is carried, and every example named shows its row at work.\n")
    }

    /// Proves what can be proved, says it, and tells whether it holds.
    private func prove(_ assessment: Assessment) throws -> Bool {
      let clock = ContinuousClock()
      let start = clock.now
      let proof: Proof
      do throws(Diagrams.TooLarge) {
        try assessment.prepare()
        proof = try assessment.prove(limit: limit)
      } catch {
        Console.complain(
          "Not proved: the proof takes more than \(error.nodes) nodes. Simplify the rules, or allow more "
            + "with --limit.")
        throw Exit.badData
      }
      let time = (clock.now - start) / .milliseconds(1)
      let text = ProofText(proof: proof, milliseconds: Int(time.rounded()))
      Console.write(text.lines.joined(separator: "\n") + "\n")
      for finding in proof.findings {
        let sentence = ProofText.sentence(finding)
        switch finding.weight {
        case .fault: Console.complain(sentence)
        case .warning: Console.complain("warning: \(sentence)")
        case .exception: Console.write("Exception: \(sentence)\n")
        }
      }
      return proof.holds
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
        \(assessment.guide.count) pages, \(assessment.sources.count) sources, \(examples) examples


        """)
    }
  }
}
