import Interview
import Phrases
import Questionnaires
import Screens
import ShippedAssessment
import Testing
import TextLayout

@Suite("The line for messages")
struct MessageTests {
  /// The languages of the program.
  static let languages = Language.allCases.map(Phrases.of)
  private static let narrow = (rows: 16, columns: 50)

  @Test("has room for every message in a window of 50 columns", arguments: languages)
  func fits(phrases: Phrases) throws {
    var interview = Interview(of: try ShippedAssessment.assessment(), phrases: phrases)
    for message in Self.messages(phrases) {
      interview.say(message)
      let text = Screen(phrases: phrases).frame(
        interview.page, rows: Self.narrow.rows, columns: Self.narrow.columns, scroll: 0
      ).canvas.text
      #expect(text.split(separator: "\n").contains { $0.hasPrefix(" ! \(message)") }, "\(message)")
    }
  }

  @Test("says that it is cut, where a path or a printer's words are too long for it")
  func cut() throws {
    var interview = Interview(of: try ShippedAssessment.assessment(), phrases: .english)
    interview.say(Phrases.english.paper.saved(String(repeating: "folder/", count: 20)))
    let text = Screen(phrases: .english).frame(
      interview.page, rows: Self.narrow.rows, columns: Self.narrow.columns, scroll: 0
    ).canvas.text
    #expect(text.contains("! Saved as folder/"))
    #expect(text.contains("…"))
  }

  /// Every sentence that can come to the line, with what can stand in it.
  private static func messages(_ phrases: Phrases) -> [String] {
    let paper = phrases.paper
    // What the C library says of files, as far as it can come of writing one.
    let reasons = [
      "No such file or directory", "Permission denied", "No space left on device",
      "Read-only file system", "File name too long", "Is a directory", "Disk quota exceeded",
      "Input/output error",
    ]
    return [
      phrases.prompts.chooseFirst, phrases.prompts.markFirst, phrases.prompts.writeNumber(0...30),
      phrases.prompts.writeNumber(0...67), phrases.prompts.writeNumber(0...1000),
      phrases.screens.nothingHere, phrases.screens.chooseLine, phrases.lines.noSuchRow(9, 4),
      phrases.lines.noSuchRow(99, 21), paper.noFileName, paper.saved(paper.personFile),
      paper.saved(paper.chartFile), paper.printed, paper.noPrinter,
      paper.notPrinted("lp ended with code 127"),
    ] + reasons.map { paper.notSaved(paper.personFile, $0) }
      + Voice.allCases.map { phrases.result.settled[$0] }
  }
}
