import Placement
import Questionnaires
import Testing

@Suite("A broken copy of the shipped assessment")
struct CheckFaultsTests {
  /// One thing that is broken, and what check must say of it.
  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    /// Parts of what is said: the fault, and the place or the case that shows it.
    let says: [String]

    init(
      _ what: String, in file: String, _ old: String, _ new: String, says: String...
    ) {
      testDescription = what
      self.file = file
      self.old = old
      self.new = new
      self.says = says
    }
  }

  /// A rule that is put before the others of a table.
  private static func rule(_ when: String, then outcome: String, source: String = "mn-9530-6622")
    -> String
  {
    """
    rules:
      - {id: planted, when: \(when), then: \(outcome), self: Planted., interview: Planted., source: \(source)}
    """
  }

  static let all = [
    Broken(
      "a table with a gap", in: "tables/severity.yaml", "  - id: severity-none\n    then: none",
      "  - id: severity-none\n    when: {criteria-met: 0}\n    then: none",
      says: "tables/severity.yaml:9:1: Table 'severity' has no rule without 'when'."),
    Broken(
      "a rule that others shadow together", in: "tables/home.yaml", "rules:",
      rule("{safe-at-home: no, severity: severe}", then: "weekly"),
      says: "The rule 'planted' never decides"),
    Broken(
      "a rule that skip logic shuts out", in: "tables/home.yaml", "rules:",
      rule("{substances: none, drinking-days: at least 5}", then: "daily"),
      says: "The rule 'planted' never decides"),
    Broken(
      "a rule that a better answer sets off", in: "tables/home.yaml", "rules:",
      rule("{others-use-at-home: no, severity: mild}", then: "daily"),
      says: "A worse answer to 'others-use-at-home' lowers 'home': from {",
      "others-use-at-home: no",
      "others-use-at-home: yes", "A worse answer to 'others-use-at-home' lowers 'level': from {"),
    Broken(
      "a fall that only the whole chain shows", in: "tables/home.yaml", "rules:",
      rule("{criteria-met: 1}", then: "weekly"),
      says: "A worse answer to 'more-than-meant' lowers 'home': from {", "more-than-meant: no",
      "more-than-meant: yes"),
    Broken(
      "an exception that nothing needs", in: "tables/home.yaml", "rules:",
      """
      lowered-by:
        - {question: housing, why: Planted., source: mn-9530-6622}
      rules:
      """, says: "No worse answer to 'housing' lowers 'home'."),
    Broken(
      "an outcome that nothing leads to", in: "tables/severity.yaml", "rules:",
      "  - {id: beyond, text: Beyond}\nrules:",
      says: "No answers lead to 'beyond' in table 'severity'."),
    Broken(
      "a question that nothing looks at", in: "questions/home.yaml", "questions:",
      """
      questions:
        - {id: planted, label: Planted, self: Planted?, interview: Planted?, answers: yes-no, worse: yes, can-change: no, source: mn-9530-6622}
      """, says: "Nothing comes of the question 'planted'."),
    Broken(
      "a choice that nothing looks at", in: "questions/health.yaml", "      - {id: heart,",
      "      - {id: planted, text: Planted}\n      - {id: heart,",
      says: "Nothing comes of the choice 'planted' of 'health-kinds'."),
    Broken(
      "a source that nothing names", in: "assessment.yaml", "sources:",
      "sources:\n  - {id: planted, publisher: X, year: undated, title: X, address: X, used-for: X}",
      says: "assessment.yaml:", "Nothing uses the source 'planted'."),
    Broken(
      "a rule without a source", in: "tables/home.yaml",
      "    source: [doj-hotlines, mn-9530-6622]\n", "",
      says: "tables/home.yaml:5:5: A rule needs 'source'. Add it."),
    Broken(
      "a rule that no example needs", in: "tables/home.yaml", "rules:",
      rule(
        "{housing: no-place, people-support: against, severity: moderate}", then: "round-the-clock"),
      says: "The rule 'planted' decides no example."),
    Broken(
      "an example that expects something else", in: "examples/evening-beers.yaml", "  urgency: ",
      "  urgency: today # ", says: "examples/evening-beers.yaml: expects the urgency today"),
  ]

  @Test("fails the check, which says what is wrong and shows it", arguments: all)
  func fails(_ row: Broken) throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let file = "\(folder)/\(row.file)"
    let text = try scratch.read(file)
    #expect(text.contains(row.old))
    try scratch.write(text.replacing(row.old, with: row.new, maxReplacements: 1), to: file)
    let run = try Program.run("check", "adult-substance-use", in: scratch)
    #expect(run.code == 65)
    for part in row.says { #expect(run.complaint.contains(part), "\(run.complaint)") }
  }

  @Test("is only warned of when a rule is idle, since nothing comes out wrong")
  func idle() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let file = "\(folder)/tables/home.yaml"
    let planted = Self.rule("{safe-at-home: no, severity: severe}", then: "round-the-clock")
    try scratch.write(
      try scratch.read(file).replacing("rules:", with: planted, maxReplacements: 1), to: file)
    let run = try Program.run("check", "adult-substance-use", in: scratch)
    #expect(run.complaint.contains("warning: The rule 'planted' makes no difference"))
    #expect(run.output.contains("Proved in "))
  }

  @Test("proves nothing past the limit of nodes, and says so with exit code 65")
  func limit() throws {
    let run = try Program.run("check", "--limit", "5000", in: try Scratch())
    #expect(run.code == 65)
    #expect(run.complaint.contains("Not proved: the proof takes more than 5000 nodes."))
    #expect(!run.output.contains("Proved"))
  }

  @Test("is none when the shipped one is checked: it is proved, table by table, without a warning")
  func shipped() throws {
    let run = try Shipped.checked
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(run.output.contains("Proved in "))
    for table in try Shipped.assessment.tables {
      #expect(run.lines.contains { $0.hasPrefix("\(table.id) ") }, "\(table.id)")
    }
    #expect(run.lines.contains { $0.hasPrefix("the whole chain") })
    #expect(run.output.contains("of the people of the examples"))
    #expect(run.output.contains("made-up people"))
  }
}
