import Foundation
import Placement
import Questionnaires
import Rules
import TerminalTesting
import Testing

@Suite("Commands about assessments")
struct AssessmentCommandTests {
  @Test("questions lists every question with its id, its answers and its words")
  func questions() throws {
    let run = try Program.run("questions", in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
    // Long lines are broken; the words are the same.
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for question in try Shipped.assessment.questionnaire.questions {
      #expect(run.lines.contains { $0.hasPrefix("  \(question.id): ") }, "\(question.id)")
      #expect(words.contains(question.wording.interview), "\(question.id)")
    }
    #expect(run.output.contains("drinking-days: a number from 0 to 30 (when it applies)"))
    #expect(run.output.contains("overdose-now: yes, no\n"))
  }

  @Test("questions --json has the same for machines")
  func questionsJSON() throws {
    let run = try Program.run("questions", "--json", in: try Scratch())
    #expect(run.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let sections = try #require(object as? [[String: Any]])
    let questionnaire = try Shipped.assessment.questionnaire
    #expect(
      sections.compactMap { $0["section"] as? String } == questionnaire.sections.map(\.id.text))
    let questions = sections.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
    #expect(questions.compactMap { $0["id"] as? String } == questionnaire.questions.map(\.id.text))
    for question in questions {
      #expect(
        Set(question.keys).isSuperset(of: [
          "id", "label", "text", "help", "answers", "alwaysAsked", "canChange", "if",
          "sources",
        ]))
      #expect((question["canChange"] as? Bool) == (question["if"] is [String: Any]))
      switch question["answers"] as? String {
      case "one-of", "several-of":
        #expect((question["choices"] as? [[String: Any]])?.isEmpty == false)
      case "number": #expect(question["least"] is Int && question["most"] is Int)
      case "yes-no", "note": break
      default: Issue.record("\(question["id"] ?? "?") has answers of no kind")
      }
    }
  }

  @Test("rules lists the tables; with a name it shows that table's rules")
  func rules() throws {
    let scratch = try Scratch()
    let all = try Program.run("rules", in: scratch)
    #expect(all.code == 0)
    let tables = try Shipped.assessment.tables
    #expect(all.lines.count == tables.count + 1)
    for (line, table) in zip(all.lines, tables) {
      #expect(line.hasPrefix(table.id.text) && line.contains("\(table.rules.count) rules"))
    }
    let home = try Program.run("rules", "home", in: scratch)
    #expect(home.code == 0)
    let table = try #require(tables.first { $0.id.text == "home" })
    for rule in table.rules { #expect(home.output.contains(rule.id.text), "\(rule.id)") }
    #expect(home.output.contains("safe-at-home no"))
    #expect(home.output.contains("always"))
    // The highest need stands first.
    let first = try #require(home.output.firstRange(of: "round-the-clock")?.lowerBound)
    let last = try #require(home.output.firstRange(of: "weekly")?.lowerBound)
    #expect(first < last)
  }

  @Test("rules of a table that is not there names those that are, with exit code 64")
  func noTable() throws {
    let run = try Program.run("rules", "nonsense", in: try Scratch())
    #expect(run.code == 64 && run.output.isEmpty)
    let names = try Shipped.assessment.tables.map(\.id.text).joined(separator: ", ")
    #expect(run.complaint.contains("There is no table 'nonsense'. The tables are: \(names)."))
    // What is told about usage is that of this command.
    #expect(!run.complaint.contains("--interview"))
  }

  @Test("check says what holds, and for which text of the assessment")
  func check() throws {
    let scratch = try Scratch()
    let assessment = try Shipped.assessment
    for run in try [Shipped.checked, Program.run("check", Shipped.folder + "/", in: scratch)] {
      #expect(run.code == 0 && run.complaint.isEmpty)
      let words = Words(run.output)
      #expect(words.says("version \(assessment.identity.version)"))
      #expect(words.says("digest \(assessment.identity.digest)"))
      #expect(words.says("\(assessment.questionnaire.questions.count) questions"))
      #expect(words.says("\(try Shipped.examples.count) examples"))
    }
  }

  @Test("--version says program, assessment and digest, by which a result can be traced")
  func version() throws {
    let scratch = try Scratch()
    let identity = try Shipped.assessment.identity
    let run = try Program.run(["--version"], in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.wholeMatch(of: /waymark [0-9]+\.[0-9]+\.[0-9]+/) != nil)
    #expect(
      lines.dropFirst() == ["\(identity.id) \(identity.version)", "sha256 \(identity.digest)"])

    let missing = try Program.run(["--version", "--assessment", "nowhere"], in: scratch)
    #expect(missing.code == 66)
    #expect(missing.output == "\(lines[0])\n")
    #expect(missing.complaint.contains("There is no folder nowhere."))
  }

  @Test("the assessment of the benchmark is read as well")
  func benchmark() throws {
    let folder = "\(Shipped.checkout)/Tests/Benchmarks/synthetic"
    let run = try Program.run("questions", "--assessment", folder, in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
  }

  @Test("check names a fault by file, line and column, with exit code 65")
  func broken() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let good = try scratch.read("\(folder)/tables/home.yaml")
    let bad = good.replacing(
      "then: round-the-clock", with: "then: round-the-clok", maxReplacements: 1)
    try scratch.write(bad, to: "\(folder)/tables/home.yaml")
    let lines = bad.components(separatedBy: "\n")
    let line = try #require(lines.firstIndex { $0.contains("round-the-clok") })
    let column = try #require(Array(lines[line]).firstIndex(of: "r"))
    let sentence = """
      waymark: adult-substance-use/tables/home.yaml:\(line + 1):\(column + 1): \
      'round-the-clok' is not an outcome of this table. Did you mean 'round-the-clock'?\n
      """
    // Every command that reads it says the same.
    for arguments in [
      ["check", "adult-substance-use"], ["check", "--assessment", "adult-substance-use"],
      ["questions", "--assessment", "adult-substance-use"],
      ["--plain", "--assessment", "adult-substance-use"],
    ] {
      let run = try Program.run(arguments, in: scratch)
      #expect(run.code == 65 && run.output.isEmpty)
      #expect(run.complaint == sentence)
    }
  }

  @Test("check names an example that expects something else, with exit code 65")
  func wrongExample() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let file = "\(folder)/examples/shakes-at-home.yaml"
    let text = try scratch.read(file)
    try scratch.write(text.replacing("  level: iop", with: "  level: php"), to: file)
    let run = try Program.run("check", "adult-substance-use", in: scratch)
    #expect(run.code == 65)
    #expect(
      run.complaint == """
        waymark: adult-substance-use/examples/shakes-at-home.yaml: \
        expects the level php, and gets iop.\n
        """)
  }

  @Test("a folder is found by --assessment, then by WAYMARK_ASSESSMENT, then in the checkout")
  func places() throws {
    let scratch = try Scratch()
    let copy = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let head = try scratch.read("\(copy)/assessment.yaml")
    let version = try Shipped.assessment.identity.version
    try scratch.write(
      head.replacing("version: \(version)", with: "version: 77.0.1"), to: "\(copy)/assessment.yaml")
    let bare = try Program.run("--version", in: scratch)
    #expect(bare.output.contains("adult-substance-use \(version)\n"))
    let named = try Program.run("--version", "--assessment", copy, in: scratch)
    #expect(named.output.contains("adult-substance-use 77.0.1\n"))
    let inEnvironment = try Program.run(
      "--version", environment: ["WAYMARK_ASSESSMENT": copy], in: scratch)
    #expect(inEnvironment.output.contains("adult-substance-use 77.0.1\n"))
    let both = try Program.run(
      "--version", "--assessment", Shipped.folder, environment: ["WAYMARK_ASSESSMENT": copy],
      in: scratch)
    #expect(both.output.contains("adult-substance-use \(version)\n"))
  }

  @Test(
    "an assessment folder that does not exist is named, with exit code 66",
    arguments: [
      ["--assessment", "nothere"], ["check", "nothere"], ["questions", "--assessment", "nothere"],
      ["rules", "--assessment", "nothere"], ["decide", "-", "--assessment", "nothere"],
      ["report", "-", "--assessment", "nothere"], ["--plain", "--assessment", "nothere"],
    ])
  func noFolder(arguments: [String]) throws {
    let scratch = try Scratch()
    let sentence =
      "waymark: There is no folder nothere. Name an assessment folder with --assessment.\n"
    let run = try Program.run(arguments, in: scratch)
    #expect(run.code == 66 && run.output.isEmpty)
    #expect(run.complaint == sentence)
    let inEnvironment = try Program.run(
      arguments.filter { $0 != "--assessment" && $0 != "nothere" },
      environment: ["WAYMARK_ASSESSMENT": "nothere"], in: scratch)
    #expect(inEnvironment.code == 66 && inEnvironment.output.isEmpty)
    #expect(inEnvironment.complaint == sentence)
  }

  @Test("on a terminal, a folder that does not exist is a sentence too, before any screen")
  func noFolderOnTerminal() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: Program.path, arguments: ["--assessment", "nothere"],
      environment: scratch.environment, folder: scratch.work)
    #expect(try terminal.waitForExit() == .exit(code: 66))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(terminal.screenText.contains("waymark: There is no folder nothere."))
  }
}
