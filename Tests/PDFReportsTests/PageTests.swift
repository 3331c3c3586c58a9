import PDFReports
import Phrases
import Reports
import Testing

@Suite("Pages of a PDF")
struct PageTests {
  /// A record with two hundred answers, many of them with a note of many lines.
  private static let long: Document = {
    let note = String(repeating: "A note that goes on about what was said and heard. ", count: 40)
    let sections = (1...20).flatMap { section -> [Document.Block] in
      let facts = (1...10).map { place in
        Document.Fact(
          "Question \(section)-\(place)", "Yes",
          details: place.isMultiple(of: 3) ? [note, "End of the note."] : [])
      }
      return [.heading("Part-\(section)", .part), .facts(facts)]
    }
    let rows = (1...90).map { Document.Table.Row(["Row \($0)", "Not sure", "level, urgency"]) }
    let table = Document.Table(
      columns: ["Question", "Said", "Could change"].map { .init($0) }, rows: rows)
    return Document(
      title: "Long", foot: ["Waymark.", "A line below it."],
      blocks: [.heading("Open-questions", .section), .table(table)]
        + [.heading("Answers-given", .section)] + sections)
  }()

  private func pages(
    _ document: Document, size: PaperSize = .letter, letters: PDFRenderer.Letters = .small
  ) throws -> [String] {
    let folder = try Folder()
    try folder.write(try Printed.pdf(document, size: size, letters: letters), to: "paper.pdf")
    try folder.run("pdftotext -raw paper.pdf paper.txt 2>/dev/null")
    return try folder.read("paper.txt").split(separator: "\u{0C}").map(String.init)
  }

  @Test(
    "none is empty or ends with a heading, each has its foot, and heads of tables come again",
    arguments: PaperSize.allCases)
  func long(size: PaperSize) throws {
    let pages = try pages(Self.long, size: size)
    #expect(pages.count > 10)
    let foot = Self.long.foot.joined().unspaced
    let headings = ["Open-questions", "Answers-given"] + (1...20).map { "Part-\($0)" }
    for (place, page) in pages.enumerated() {
      let end = (foot + "page \(place + 1) of \(pages.count)").unspaced
      let words = page.unspaced
      #expect(words.hasSuffix(end), "page \(place + 1)")
      let body = words.dropLast(end.count)
      #expect(body.count > 100, "page \(place + 1)")
      #expect(!headings.contains { body.hasSuffix($0) }, "page \(place + 1)")
      if place > 0, body.contains("Row"), !body.contains("Open-questions") {
        #expect(body.hasPrefix("QuestionSaidCouldchange"))
      }
    }
    let rest = PDFWords(
      pages: pages.map(\.unspaced), of: Self.long, ReportPhrases.english.pageOf)
    #expect(rest.pages.joined().contains("Endofthenote."))
  }

  @Test("what is higher than a page goes on where the page ends, and loses nothing")
  func higherThanAPage() throws {
    let words = (1...3_000).map { "word-\($0)" }
    let text = words.joined(separator: " ")
    let blocks: [[Document.Block]] = [
      [.paragraph(text)], [.facts([.init("Name", text)])],
      [.list(.init(.checkBoxes, [.init("Short", details: [text])]))],
      [.table(.init(columns: [.init("A"), .init("B")], rows: [.init(["Cell", text])]))],
      [.note(.init(.urgent, title: "Note", [text]))],
    ]
    for blocks in blocks {
      let pages = try pages(Printed.paper(blocks))
      #expect(pages.count > 3)
      let all = pages.joined().unspaced
      for word in words where !all.contains(word) { Issue.record("\(word) is lost") }
    }
  }

  @Test("a page break begins one, and leaves none empty")
  func pageBreaks() throws {
    let pages = try pages(
      Printed.paper([.paragraph("One"), .pageBreak, .paragraph("Two"), .pageBreak]))
    #expect(pages.count == 2 && pages[0].contains("One") && pages[1].hasPrefix("Two"))
  }

  @Test("text of a script that runs from the right begins on the right, in the order of reading")
  func rightToLeft() throws {
    let folder = try Folder()
    let paper = Printed.paper([.paragraph("שלום עולם"), .paragraph("Left")])
    try folder.write(try Printed.pdf(paper), to: "paper.pdf")
    let words = try folder.run("pdftotext -bbox paper.pdf - 2>/dev/null").split(separator: "\n")
    // Two words, each known by a letter, in whatever order their letters come.
    let first = try #require(words.first { $0.contains("ש") })
    let second = try #require(words.first { $0.contains("Left") })
    #expect(try Self.number("xMax", in: first) > 550)
    #expect(try Self.number("xMin", in: second) < 60)
    let next = try #require(words.first { $0.contains("ע") })
    #expect(try Self.number("xMax", in: next) < Self.number("xMin", in: first))
  }

  private static func number(_ name: String, in line: Substring) throws -> Double {
    let start = try #require(line.firstRange(of: "\(name)=\"")).upperBound
    return try #require(Double(line[start...].prefix { $0 != "\"" }))
  }
}
