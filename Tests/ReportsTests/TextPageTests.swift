import Questionnaires
import Reports
import Testing

@Suite("A text page")
struct TextPageTests {
  private let filler = Document.Block.list(
    Document.List(.bulleted, (1...13).map { Document.List.Item("Line \($0)") }))

  @Test("keeps a heading with what follows")
  func keepsHeadings() throws {
    for count in 1...16 {
      let items = (1...count).map { Document.List.Item("Line \($0)") }
      let text = Printing.text(
        [
          .list(Document.List(.bulleted, items)), .heading("The heading", .section),
          .paragraph("What follows."),
        ], lines: 20)
      let page = try #require(
        Printing.pages(text).first { $0.contains { $0.hasPrefix(" THE HEADING ─") } })
      #expect(page.contains { $0.contains("What follows.") }, "after \(count) lines")
    }
  }

  @Test("keeps a list item whole")
  func keepsItems() throws {
    let long = String(repeating: "many words ", count: 40)
    let text = Printing.text(
      [filler, .list(Document.List(.checkBoxes, [Document.List.Item("Start " + long + "end.")]))],
      lines: 24)
    let pages = Printing.pages(text)
    #expect(pages.count == 2)
    #expect(pages[1].contains { $0.contains("Start") } && pages[1].contains { $0.contains("end.") })
  }

  @Test("parts an item that is longer than a page, and loses no word of it")
  func partsLongItems() {
    let words = (1...600).map { "word\($0)" }
    let item = Document.List.Item(words.joined(separator: " "))
    let text = Printing.text([.list(Document.List(.bulleted, [item]))], lines: 20)
    let found = Set(text.split { $0.isWhitespace }.map(String.init))
    #expect(Printing.pages(text).count > 2)
    #expect(found.isSuperset(of: words))
  }

  @Test("says the heads of a table again on a new page, and keeps each row whole")
  func repeatsHeads() {
    let rows = (1...30).map { Document.Table.Row(["row \($0)", "cell \($0)"]) }
    let table = Document.Table(
      columns: [Document.Table.Column("First"), Document.Table.Column("Second")], rows: rows)
    let pages = Printing.pages(Printing.text([.table(table)], lines: 20))
    #expect(pages.count > 1)
    for page in pages { #expect(page.count { $0.contains("First") && $0.contains("Second") } == 1) }
    let all = pages.joined().filter { $0.contains("cell") }
    #expect(all.count == 30)
  }

  @Test(
    "is numbered rightly, and every one has its foot at the same place", arguments: [20, 35, 60])
  func numbersPages(_ lines: Int) {
    let items = (1...100).map { Document.List.Item("Item \($0)") }
    let pages = Printing.pages(
      Printing.text([.list(Document.List(.numbered, items))], lines: lines))
    for (place, page) in pages.enumerated() {
      #expect(page.count == lines)
      #expect(page.last?.hasSuffix("page \(place + 1) of \(pages.count)") == true)
      #expect(page.last?.contains("Waymark.") == true)
    }
  }

  @Test("begins where the paper asks for it")
  func beginsAtBreaks() {
    let pages = Printing.pages(
      Printing.text([.paragraph("One."), .pageBreak, .paragraph("Two."), .pageBreak]))
    #expect(pages.count == 2)
    #expect(pages[1].first?.contains("Two.") == true)
  }

  @Test("shows certain and possible need apart, with the word", arguments: [true, false])
  func showsBars(_ isUnicode: Bool) {
    let bar = Document.Bar(name: "Home", range: 1...3, top: 4, word: "weekly to daily")
    let text = Printing.text([.bars([bar])], glyphs: isUnicode ? .unicode : .ascii)
    #expect(
      text.contains(isUnicode ? "Home  ▪▫▫·  weekly to daily" : "Home  #??.  weekly to daily"))
  }

  @Test("marks a column under its word, between two lines")
  func marksColumns() {
    let table = Document.Table(
      columns: [Document.Table.Column("A"), Document.Table.Column("B", mark: "this one")],
      rows: [Document.Table.Row(["a", "b"]), Document.Table.Row(["c"])])
    let text = Printing.text([.table(table)])
    #expect(text.contains("▼ this one"))
    #expect(text.contains("a │ b") && text.contains("c │"))
  }

  @Test("says in words where the result stands on the ladder")
  func marksRungs() {
    let rungs: [(String, Document.Ladder.Standing, String)] = [
      ("High", .possible, "may be needed"), ("Middle", .recommended, "ask about"),
      ("Low", .other, ""),
    ]
    let ladder = Document.Ladder(
      rungs.map {
        Document.Ladder.Rung(name: $0.0, details: ["at home"], standing: $0.1, word: $0.2)
      })
    let text = Printing.text([.ladder(ladder)], glyphs: .ascii)
    #expect(text.contains("may be needed ? High"))
    #expect(text.contains("    ask about > MIDDLE"))
  }

  @Test("gives the same bytes each time, and pure ASCII when asked")
  func isSteady() throws {
    let document = PersonSummary(try Case.range.context()).document
    let renderer = Printing.renderer(glyphs: .ascii)
    #expect(renderer.render(document) == renderer.render(document))
    #expect(renderer.render(document).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("is never wider or longer than asked", arguments: [40, 57, 80, 132], [20, 60])
  func keepsItsSize(_ width: Int, _ lines: Int) throws {
    for sample in Case.allCases {
      let context = try sample.context(voice: .interview, isNamed: true)
      let renderer = Printing.renderer(width: width, lines: lines)
      for document in [PersonSummary(context).document, ChartSummary(context).document] {
        for page in Printing.pages(renderer.render(document)) {
          #expect(page.count == lines)
          for line in page where Printing.width(line) > width { Issue.record("too wide: \(line)") }
        }
      }
    }
  }
}
