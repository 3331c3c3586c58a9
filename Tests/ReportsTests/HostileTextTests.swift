import Placement
import Questionnaires
import Reports
import Testing

@Suite("What people type")
struct HostileTextTests {
  private static let hostile: [String] = [
    "\u{1B}[2J\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{07}after", "\u{1B}]8;;x\u{1B}\\link",
    "one\u{0C}two\u{0B}three\r\nfour\tfive", "\u{9B}31mred", "abc\u{202E}cba\u{2066}x\u{2069}",
    "bell\u{07}\u{08}\u{7F}\u{00}\u{85}\u{2028}\u{2029}", "\u{1B}", "\u{1B}[", "\u{1B}]never ends",
    String(repeating: "x", count: 5_000), String(repeating: "病", count: 700),
    "e" + String(repeating: "\u{301}", count: 4_000), "👩‍👩‍👧‍👦 and \u{FEFF}\u{AD}hidden",
    String(repeating: " ", count: 500), "",
  ]

  @Test("never steers a printer, wherever on a paper it stands", arguments: hostile)
  func isHarmless(_ text: String) {
    let item = Document.List.Item(text, details: [text])
    let blocks: [Document.Block] = [
      .heading(text, .section), .heading(text, .part), .paragraph(text),
      .list(Document.List(.numbered, [item])), .list(Document.List(.checkBoxesWithLines, [item])),
      .facts([Document.Fact(text, text, details: [text])]),
      .table(
        Document.Table(
          columns: [Document.Table.Column(text, mark: text), Document.Table.Column("B")],
          rows: [Document.Table.Row([text, text], mark: text)])),
      .ladder(
        Document.Ladder([
          Document.Ladder.Rung(name: text, details: [text], standing: .recommended, word: text)
        ])),
      .bars([Document.Bar(name: text, range: 0...2, top: 4, word: text)]),
      .note(Document.Note(.urgent, title: text, [text], items: [item])),
      .note(Document.Note(.quiet, [text])),
      .signatures(
        Document.Signatures([item], lines: [Document.Signature(name: text, dateName: text)])),
    ]
    let printed = Printing.renderer().render(
      Document(title: text, foot: [text, "Waymark."], blocks: blocks))
    let allowed: Set<UInt32> = [0x0A, 0x0C]
    for scalar in printed.unicodeScalars where !allowed.contains(scalar.value) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let turns =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if isControl || turns { Issue.record("\(scalar.value) came through") }
    }
    let pages = Printing.pages(printed)
    for (place, page) in pages.enumerated() {
      #expect(page.last?.hasSuffix("page \(place + 1) of \(pages.count)") == true)
      for line in page where Printing.width(line) > 80 { Issue.record("too wide: \(line)") }
    }
  }

  @Test("loses its escape sequences and keeps its words")
  func keepsWords() {
    let text = Printing.text([
      .paragraph("\u{1B}[1mHe\u{1B}[0m said: \u{1B}]0;title\u{07}come\u{202E} back\tsoon.\u{1B}]x")
    ])
    #expect(text.contains("He said: come back soon.x"))
  }

  @Test("lines up when characters are wide, or carry marks")
  func linesUp() {
    let facts = ["病", "e\u{301}", "abc"].map { Document.Fact($0, "|") }
    let lines = Printing.text([.facts(facts)]).split(separator: "\n").filter { $0.contains("|") }
    let starts = Set(lines.map { Printing.width(String($0.prefix { $0 != "|" })) })
    #expect(lines.count == 3 && starts.count == 1)
  }

  @Test("cannot push the notice off a chart's page")
  func keepsTheNotice() throws {
    let assessment = try Sample.assessment()
    let context = SummaryContext(
      assessment: assessment, answers: Answers(), recommendation: assessment.recommend(Answers()),
      voice: .interview, notes: [try Sample.id("mood"): "A note\u{0C}on a page of its own"],
      clientLabel: String(repeating: "病", count: 400))
    let printed = Printing.renderer().render(ChartSummary(context).document)
    let pages = Printing.pages(printed)
    for page in pages {
      #expect(page.suffix(6).contains { $0.contains("42 CFR part 2") })
      #expect(page.last?.contains("of \(pages.count)") == true)
    }
    #expect(printed.contains("Note: A note on a page of its own"))
  }
}
