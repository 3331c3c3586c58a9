import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("The guide on a terminal and in line mode")
struct GuideWalkTests {
  private let phrases = Phrases.english

  @Test(
    "opens in the middle of a question, is read and saved, and Back finds the question",
    arguments: sizes)
  func walk(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", in: scratch, rows: rows, columns: columns)
    try walk.begin(.person)
    try walk.answer(try Shipped.answers(of: "shakes-at-home"), until: "drinking-days")
    try walk.type("3")
    let before = walk.terminal.screenText

    try walk.press(.function(3))
    let guide = try Shipped.assessment.guide
    try walk.expectScreen(says: phrases.guide.lead.person)
    try walk.choose(phrases.guide.row(guide[0].title, guide[0].about))
    try walk.expectPage(says: "Call 911", phrases.guide.sourcesTitle)
    try walk.press(.character("p"))
    try walk.choose(phrases.guide.save)
    let name = phrases.guide.file(guide[0].id.text)
    try walk.press(
      .enter, for: .save(.page(0), path: name, replacing: false), yields: .saved(path: name))
    try walk.expectScreen(says: phrases.paper.saved(name))
    try walk.press(.escape, .escape, .escape)
    #expect(walk.terminal.screenText == before)

    // Nothing that was half written is lost.
    try walk.type("0")
    try walk.press(.enter)
    #expect(walk.interview.answers[try Shipped.question("drinking-days").id] == .number(30))
    try walk.leave()

    // On paper it is what the command writes, for its owner alone.
    let page = try Program.run("guide", guide[0].id.text, in: scratch)
    #expect(try scratch.read(name) == page.output)
    #expect(try scratch.mode(of: name) == 0o600)
    #expect(try scratch.files() == ["\(scratch.work)/\(name)"])
  }

  @Test("is printed with a title that says nothing")
  func printing() throws {
    let scratch = try Scratch()
    let folder = try scratch.makeFolder("programs")
    try scratch.write(
      "#!/bin/sh\nprintf '%s ' \"$@\" >\"$HOME/arguments\"\nexec cat >\"$HOME/document\"\n",
      to: "programs/lp", mode: 0o755)
    // It cannot say which printers there are.
    try scratch.write("#!/bin/sh\nexit 1\n", to: "programs/lpstat", mode: 0o755)
    let walk = try Walk(environment: ["PATH": "\(folder):/usr/bin:/bin"], in: scratch)
    try walk.press(.character("g"), .character("2"), .character("p"))
    try walk.press(
      .character("2"), for: .findPrinters(.page(1)), yields: .printersFound(.page(1), .unknown))
    try walk.press(.down)
    try walk.press(.enter, for: .print(.page(1), PrintOrder()), yields: .printed)
    try walk.leave()
    #expect(try scratch.read("\(scratch.home)/document").hasPrefix("%PDF-"))
    #expect(try scratch.read("\(scratch.home)/arguments") == "-t Summary - ")
  }

  @Test("opens from the help that an emergency shows, and leads back to it")
  func emergency() throws {
    let walk = try Walk("--self", in: try Scratch())
    try walk.begin(.person)
    try walk.give(.choice(.yes))
    let before = walk.terminal.screenText
    try walk.press(.character("g"))
    try walk.expectScreen(says: phrases.screens.helpNowLead.person, "Call 911")
    try walk.press(.character("1"), .escape, .escape)
    #expect(walk.interview.place == .helpNow && walk.terminal.screenText == before)
    try walk.press(.character("g"))
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
  }

  @Test("opens a page that fits from the result, by its number, on the screen and in line mode")
  func fitting() throws {
    let scratch = try Scratch()
    let answers = try Shipped.answers(of: "carpenter-ready-for-iop")
    let walk = try Walk("--self", in: scratch)
    try walk.begin(.person)
    try walk.answerAll(answers)
    let pages = try Shipped.assessment.pages(for: walk.interview.recommendation)
    try walk.expectPage(says: phrases.guide.fitTitle.person, "2. \(pages[1].page.title)")
    let before = walk.terminal.screenText
    try walk.press(.character("2"))
    try walk.expectScreen(says: pages[1].page.title)
    try walk.press(.escape)
    #expect(walk.terminal.screenText == before)
    try walk.leave()

    let writer = try LineWriter(.person)
    try writer.begin(.person)
    try writer.answerAll(answers)
    writer.add("2", "<", "99", "q", writer.leaveRow)
    let run = try Program.run("--self", "--plain", input: writer.input, in: scratch)
    #expect(run.code == 0)
    #expect(run.output.contains("\n\(pages[1].page.title)\n"))
    #expect(Words(run.output).says(phrases.guide.typeNumber))
    #expect(Words(run.output).says(phrases.lines.noSuchRow(99, pages.count)))
  }

  @Test("is the word g in line mode, from a question, from words and from the welcome")
  func lines() throws {
    let scratch = try Scratch()
    let guide = try Shipped.assessment.guide
    let listed = try #require(
      guide.firstIndex { $0.blocks.contains { if case .checklist = $0 { true } else { false } } })
    let input = [
      "g", "\(listed + 1)", "", "<", "2", "1", ":g", "1", "p", "1", "page.txt", "<", "<", "<", "g",
      "", "q", "2",
    ]
    let run = try Program.run("--plain", input: input.map { "\($0)\n" }.joined(), in: scratch)
    #expect(run.code == 0, "\(run.output) \(run.complaint)")
    let words = Words(run.output)
    #expect(words.says(phrases.guide.howToOpen))
    for (place, page) in guide.enumerated() {
      #expect(words.says("\(place + 1). \(page.title): \(page.about)"))
    }
    // A box is for paper; aloud it is a point.
    #expect(!run.output.contains("[ ]"))
    for case .checklist(let items) in guide[listed].blocks {
      for item in items { #expect(words.says("- \(item)")) }
    }
    #expect(words.says(phrases.paper.saved("page.txt")))
    let page = try Program.run("guide", guide[0].id.text, in: scratch)
    #expect(try scratch.read("page.txt") == page.output)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    // Where it was opened from is said again.
    #expect(words.says(phrases.screens.client))
  }
}
