import Foundation
import Testing

@Suite("Usage")
struct UsageTests {
  static let commands = [
    "", "decide", "report", "guide", "questions", "rules", "check", "export dmn", "export sql",
    "export form",
  ]

  @Test(
    "--help tells a newcomer what a command is for, what it takes and how it ends",
    arguments: commands)
  func help(command: String) throws {
    let scratch = try Scratch()
    let words = command.split(separator: " ").map(String.init)
    let run = try Program.run(words + ["--help"], in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    let usage = (["USAGE: waymark"] + words).joined(separator: " ")
    #expect(run.output.contains(usage))
    #expect(run.output.contains("--assessment"))
    #expect(run.output.contains("WAYMARK_ASSESSMENT"))
    #expect(Words(run.output).says("exit codes: 0"), "\(command) names no exit codes")
    #expect(run.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    #expect(try scratch.files().isEmpty)
  }

  @Test("the first help names every command, and where to get help in an emergency")
  func firstHelp() throws {
    let run = try Program.run("--help", in: try Scratch())
    for command in Self.commands.dropFirst() {
      #expect(run.output.contains("\n  \(command.prefix { $0 != " " }) "))
    }
    #expect(Words(run.output).says("in an emergency call 911"))
    #expect(Words(run.output).says("not a diagnosis"))
    #expect(run.output == (try Program.run("help", in: try Scratch())).output)
  }

  @Test(
    "wrong usage is exit code 64, with the thing that is wrong and where to look",
    arguments: [
      (["--nope"], "Unknown option '--nope'"),
      (["frob"], "Unexpected argument 'frob'"),
      (["decide"], "Name a file of answers, or - for standard input."),
      (["decide", "--nope", "-"], "Unknown option '--nope'"),
      (["decide", "-", "more"], "Unexpected argument 'more'"),
      (["report", "-", "--format", "stone"], "The value 'stone' is invalid for '--format"),
      (["questions", "--yaml"], "Unknown option '--yaml'"),
      (["--assessment"], "Missing value for '--assessment <folder>'"),
      (["--theme", "pink"], "The value 'pink' is invalid for '--theme <theme>'"),
      (["--self", "--interview"], "--self and --interview exclude each other. Give one of them."),
      (["decide", "-", "--self"], "--self does nothing here. Leave it out."),
      (["--plain", "questions"], "--plain does nothing here. Leave it out."),
      (["guide", "first-week", "--letterhead=x"], "--letterhead does nothing here. Leave it out."),
      (["records", "list", "--theme", "mono"], "--theme does nothing here. Leave it out."),
      (["doctor", "--assessment", "x"], "--assessment does nothing here. Leave it out."),
    ])
  func wrong(arguments: [String], sentence: String) throws {
    let run = try Program.run(arguments, in: try Scratch())
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.complaint.hasPrefix("Error: \(sentence)"), "\(run.complaint)")
    #expect(run.complaint.contains("--help' for more information."))
  }
}
