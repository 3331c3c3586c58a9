import PDFReports
import Phrases
import Questionnaires
import Reports
import Testing

@Suite("PDF files")
struct PDFFileTests {
  @Test("are sound, tagged, with an outline and a title, and say no name and no time")
  func facts() throws {
    let folder = try Folder()
    let papers = try Printed.summaries(every: 40)
    for (name, document) in papers {
      try folder.write(try Printed.pdf(document, letters: .small), to: "\(name).pdf")
    }
    try folder.run("for file in *.pdf; do qpdf --check \"$file\"; done")
    for (name, document) in papers {
      let facts = try folder.run("TZ=UTC pdfinfo -isodates \(name).pdf")
      #expect(facts.contains("Tagged:          yes"))
      #expect(facts.contains("Title:           \(document.title)"))
      #expect(facts.contains("CreationDate:    2026-03-01T00:00:00Z"))
      #expect(facts.contains("(letter)") && !facts.contains("ModDate"))
      #expect(!facts.contains("Hara") && !facts.contains("Núñez"))
      let structure = try folder.run("pdfinfo -struct \(name).pdf")
      for tag in ["H1", "H2", "P", "L", "LI", "LBody"] {
        #expect(structure.split(whereSeparator: \.isWhitespace).contains { $0 == tag }, "\(tag)")
      }
      let outline = try folder.run("qpdf --json --json-key=outlines \(name).pdf")
      for case .heading(let text, .section) in document.blocks {
        #expect(outline.contains(text.replacing("\"", with: "\\\"")), "\(text)")
      }
    }
  }

  @Test("are the same bytes each time, on sheets of either kind", arguments: PaperSize.allCases)
  func sameBytes(size: PaperSize) throws {
    let document = try #require(try Printed.summaries(every: 200).last).document
    let first = try Printed.pdf(document, size: size)
    #expect(try Printed.pdf(document, size: size) == first)
    let undated = PDFRenderer(size: size, pageOf: ReportPhrases.english.pageOf)
    #expect(try undated.render(document) == undated.render(document))
    let folder = try Folder()
    try folder.write(first, to: "paper.pdf")
    #expect(
      try folder.run("pdfinfo paper.pdf").contains(size == .letter ? "612 x 792" : "(A4)"))
  }

  @Test(
    "hold what people type, whatever it is",
    arguments: [
      "\u{1B}[2J\u{1B}[31mred\u{1B}[0m", "<script>alert(1)</script>&amp;", "(a) \\ %PDF >> endobj",
      "abc\u{202E}cba\u{2066}x\u{2069}", "bell\u{07}\u{08}\u{7F}\u{00}\u{85}\u{2028}",
      String(repeating: "x", count: 3_000), "e" + String(repeating: "\u{301}", count: 4_000),
      "مرحبا بالعالم", "病気 हिन्दी ไทย 👩‍👩‍👧‍👦", String(repeating: " ", count: 300), "",
    ])
  func hostile(_ text: String) throws {
    let item = Document.List.Item(text, details: [text])
    let blocks: [Document.Block] = [
      .heading(text, .section), .heading(text, .part), .paragraph(text),
      .list(.init(.numbered, [item])), .list(.init(.checkBoxesWithLines, [item])),
      .facts([.init(text, text, details: [text])]),
      .table(
        .init(
          columns: [.init(text, mark: text), .init("B")], rows: [.init([text, text], mark: text)])),
      .ladder(.init([.init(name: text, details: [text], standing: .recommended, word: text)])),
      .bars([.init(name: text, range: 0...2, top: 4, word: text)]),
      .note(.init(.urgent, title: text, [text], items: [item])), .note(.init(.quiet, [text])),
      .signatures(.init([item], lines: [.init(name: text, dateName: text)])),
      .paragraph("The end."),
    ]
    let folder = try Folder()
    try folder.write(
      try Printed.pdf(
        Document(title: text, head: [text, text], foot: [text, "Waymark."], blocks: blocks)),
      to: "paper.pdf")
    try folder.run("qpdf --check paper.pdf; pdftotext -raw paper.pdf paper.txt 2>/dev/null")
    let words = try folder.read("paper.txt")
    #expect(words.contains("The end."))
    let allowed: Set<UInt32> = [0x0A, 0x0C]
    for scalar in words.unicodeScalars where !allowed.contains(scalar.value) {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
    }
    if text.hasPrefix("<script>") { #expect(words.contains(text)) }
  }

  @Test("without the library that makes them there are none, and this is said with its name")
  func noLibrary() {
    let renderer = PDFRenderer(
      size: .a4, library: "libnothere.so.0", pageOf: ReportPhrases.english.pageOf)
    #expect(throws: PDFFault.noLibrary(name: "libnothere.so.0")) {
      try renderer.render(Printed.paper([.paragraph("Words")]))
    }
    // A library is not enough: it must have the functions.
    let other = PDFRenderer(size: .a4, library: "libc.so.6", pageOf: ReportPhrases.english.pageOf)
    #expect(throws: PDFFault.noLibrary(name: "libc.so.6")) {
      try other.render(Printed.paper([]))
    }
  }

  @Test("the functions are called as the library's own headers declare them")
  func declarations() throws {
    let folder = try Folder()
    let source = """
      #include <pango/pangocairo.h>
      #include <cairo-pdf.h>
      #include "CPango.h"
      #define CHECK(result, name, parameters) library->name = name;
      void check(cp_library *library);
      void check(cp_library *library) { CP_FUNCTIONS(CHECK) }
      """
    try folder.write(Array(source.utf8), to: "check.c")
    let include = Folder.ofCheckout("Sources/CPango/include")
    try folder.run(
      """
      clang -fsyntax-only -Wall -Werror -I \(include) $(pkg-config --cflags pangocairo cairo-pdf) check.c
      """)
  }

  @Test("are for the sheets of the place")
  func sheets() {
    for region in ["US", "CA", "MX", "us", "PR"] { #expect(PaperSize(region: region) == .letter) }
    for region in ["GB", "ES", "DE", "JP", "AU"] { #expect(PaperSize(region: region) == .a4) }
  }
}
