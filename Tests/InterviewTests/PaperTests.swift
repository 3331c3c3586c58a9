import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Saving and printing")
struct PaperTests {
  private func atPaper(_ voice: Voice = .person) throws -> Interview {
    var interview = try Interview.atFirstQuestion(voice)
    interview.hit(.character("r"))
    _ = interview.update(.pick(1))
    _ = interview.update(.paper)
    #expect(interview.place == .paper)
    return interview
  }

  @Test("alone, one is offered one's own summary; a clinician is offered the chart too")
  func offers() throws {
    let own = try atPaper(.person).page.control.rows.map(\.text)
    let both = try atPaper(.interview).page.control.rows.map(\.text)
    #expect(!own.contains(Phrases.english.paper.saveChart))
    #expect(both.contains(Phrases.english.paper.saveChart))
    #expect(both.contains(Phrases.english.paper.printChart))
  }

  @Test("a stray Enter saves nothing")
  func strayEnter() throws {
    var interview = try atPaper()
    #expect(interview.hit(.enter) == [])
    #expect(interview.place == .paper)
  }

  @Test("a file that is there already is not overwritten without asking")
  func existing() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    _ = interview.update(.write("mine.txt"))
    #expect(interview.update(.next) == [.save(.person, path: "mine.txt", replacing: false)])
    interview.take(.fileExists(.person, path: "mine.txt"))
    #expect(interview.place == .overwrite(.person, path: "mine.txt"))
    var other = interview
    #expect(other.update(.pick(1)) == [])
    #expect(other.place == .file(.person))
    #expect(interview.update(.pick(2)) == [.save(.person, path: "mine.txt", replacing: true)])
    interview.take(.saved(path: "mine.txt"))
    #expect(interview.place == .paper)
    #expect(interview.message == "Saved as mine.txt.")
  }

  @Test("an empty name is asked for again")
  func emptyName() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    _ = interview.update(.write("  "))
    #expect(interview.update(.next) == [])
    #expect(interview.message == Phrases.english.paper.noFileName)
  }

  @Test("a failure says why, and loses nothing")
  func failures() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    interview.take(.notSaved(path: "/nowhere/x", reason: "No such file or directory"))
    #expect(interview.message?.contains("No such file or directory") == true)
    #expect(interview.place == .file(.person))
    interview.take(.noPrinter)
    #expect(interview.message == Phrases.english.paper.noPrinter)
  }

  @Test("the ending of a file's name decides its form, and the page says so")
  func forms() throws {
    for (name, form) in [
      ("a.pdf", PaperForm.pdf), ("A.PDF", .pdf), ("a.html", .html), ("a.htm", .html),
      ("a.txt", .text), ("a", .text), ("pdf", .text), ("a.pdf.txt", .text), ("", .text),
    ] {
      #expect(PaperForm(fileName: name) == form, "\(name)")
    }
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    #expect(interview.page.blocks.contains(.text(Phrases.english.paper.fileForms)))
  }

  @Test("printing looks for printers, and is asked for whom it is")
  func printing() throws {
    var interview = try atPaper(.interview)
    #expect(interview.update(.pick(2)) == [.findPrinters(.person)])
    #expect(interview.update(.pick(4)) == [.findPrinters(.chart)])
    interview.take(.noPrinter)
    #expect(interview.place == .paper)
    #expect(interview.message == Phrases.english.paper.noPrinter)
  }

  @Test("the usual printer comes first, and what is chosen is printed as often as is written")
  func choosingPrinters() throws {
    var interview = try atPaper()
    interview.take(.printersFound(.person, Printers(usual: "ward", names: ["office", "ward"])))
    #expect(interview.place == .printing(.person))
    let words = Phrases.english.paper
    #expect(interview.page.control.rows.map(\.text) == [words.usualPrinter("ward"), "office"])
    _ = interview.update(.deleteBackward)
    _ = interview.update(.write("3"))
    interview.scrolled(to: 0)
    interview.hit(.down, .down)
    #expect(
      interview.hit(.enter) == [.print(.person, PrintOrder(printer: "office", copies: 3))])
    interview.take(.notPrinted(reason: "paper jam"))
    #expect(interview.place == .printing(.person))
    #expect(interview.message?.contains("paper jam") == true)
    interview.take(.printed)
    #expect(interview.place == .paper && interview.message == words.printed)
  }

  @Test("a stray Enter prints nothing, and neither does a number of copies that is none")
  func copies() throws {
    var interview = try atPaper()
    interview.take(.printersFound(.person, .unknown))
    #expect(interview.hit(.enter) == [])
    for written in ["", "0", "10", "99", "two", "-1"] {
      _ = interview.update(.deleteToStart)
      _ = interview.update(.write(written))
      #expect(interview.hit(.down, .enter) == [], "\(written)")
      #expect(interview.message == Phrases.english.paper.writeCopies(1...9))
    }
    _ = interview.update(.deleteToStart)
    _ = interview.update(.write("2"))
    #expect(interview.hit(.down, .enter) == [.print(.person, PrintOrder(copies: 2))])
  }

  @Test("of many printers the first stand there, and the others are counted")
  func manyPrinters() throws {
    var interview = try atPaper()
    let names = (1...40).map { "printer-\($0)" }
    interview.take(.printersFound(.person, Printers(usual: "printer-33", names: names)))
    let rows = interview.page.control.rows.map(\.text)
    #expect(rows.first == Phrases.english.paper.usualPrinter("printer-33"))
    #expect(rows.count == 6)
    #expect(interview.page.blocks.contains(.quiet(Phrases.english.paper.morePrinters(34))))
  }
}
