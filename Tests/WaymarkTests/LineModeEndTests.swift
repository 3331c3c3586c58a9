import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("The end of line mode")
struct LineModeEndTests {
  private let phrases = Phrases.english

  /// The lines up to the page for saving, at a result that nothing is known for.
  private var linesToPaper: String { "1\nr\n1\np\n" }

  @Test("input that ends early is said, with an exit code", arguments: ["", "1\n", "1\n2\nhalf"])
  func endOfInput(input: String) throws {
    let scratch = try Scratch()
    let run = try Program.run("--self", input: input, in: scratch)
    #expect(run.code == 65)
    #expect(
      run.complaint
        == "waymark: The input ended before you left the interview.\n")
    #expect(try scratch.files().isEmpty)
  }

  @Test("input that ends after a summary was saved does not say that nothing was saved")
  func endAfterSaving() throws {
    let scratch = try Scratch()
    let run = try Program.run("--self", input: linesToPaper + "1\nmine.txt\n", in: scratch)
    #expect(try scratch.files() == ["\(scratch.work)/mine.txt"])
    #expect(Words(run.output).says(phrases.paper.saved("mine.txt")))
    #expect(!run.complaint.contains("Nothing was saved"))
  }

  @Test("a file that is there is not overwritten without asking")
  func overwriting() throws {
    let scratch = try Scratch()
    try scratch.write("precious", to: phrases.paper.personFile)
    let input = linesToPaper + "1\n\n1\nother.txt\n1\n\(phrases.paper.personFile)\n"
    let run = try Program.run("--self", input: input + "<\n<\nq\n2\n", in: scratch)
    #expect(run.code == 0, "\(run.output) \(run.complaint)")
    #expect(Words(run.output).says(phrases.paper.exists(phrases.paper.personFile)))
    #expect(try scratch.read(phrases.paper.personFile) == "precious")
    #expect(try !scratch.read("other.txt").isEmpty)
    let again = try Program.run(
      "--self", input: linesToPaper + "1\n\n2\nq\n2\n", in: scratch)
    #expect(again.code == 0)
    #expect(try scratch.read(phrases.paper.personFile) == scratch.read("other.txt"))
  }

  @Test("a missing printer is said, and the summary can still be saved")
  func noPrinter() throws {
    let scratch = try Scratch()
    let folder = try scratch.makeFolder("empty")
    let run = try Program.run(
      "--self", input: linesToPaper + "2\n1\nmine.txt\nq\n2\n", environment: ["PATH": folder],
      in: scratch)
    #expect(run.code == 0)
    #expect(Words(run.output).says(phrases.paper.noPrinter))
    #expect(try !scratch.read("mine.txt").isEmpty)
  }

  @Test("x leaves at once, from a question and from a line for words")
  func quickExit() throws {
    let scratch = try Scratch()
    let atQuestion = try Program.run("--self", input: "1\n2\nx\n2\n", in: scratch)
    #expect(atQuestion.code == 0 && atQuestion.complaint.isEmpty)
    #expect(!atQuestion.output.contains("\u{1B}"))
    let atWords = try Program.run("--interview", input: "1\n:x\n", in: scratch)
    #expect(atWords.code == 0 && atWords.complaint.isEmpty)
    #expect(try scratch.files().isEmpty)
  }

  @Test("on a terminal, x clears the screen and what can be scrolled back to")
  func quickExitOnTerminal() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: Program.path, arguments: ["--plain", "--self"], environment: scratch.environment,
      folder: scratch.work)
    try terminal.waitFor("1. \(phrases.screens.begin)")
    terminal.type("x\r")
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(terminal.screenText.allSatisfy { $0 == "\n" })
    #expect(String(decoding: terminal.bytes, as: UTF8.self).hasSuffix("\u{1B}[H\u{1B}[2J\u{1B}[3J"))
  }

  @Test("no key is named that line mode does not have")
  func keys() throws {
    let scratch = try Scratch()
    let writer = try LineWriter(.person)
    try writer.begin(.person)
    writer.add("?", "")
    try writer.answerAll(try Shipped.answers(of: "will-not-say-about-suicide"))
    writer.add("w", "", "?", "", "p", "q", writer.leaveRow)
    let run = try Program.run("--self", input: writer.input, in: scratch)
    #expect(run.code == 0)
    for key in ["F1", "F2", "F9", "Ctrl", "PgUp", "↑", "Space"] {
      let lines = run.lines.filter { $0.contains(key) }
      #expect(lines.isEmpty, "\(lines)")
    }
  }
}
