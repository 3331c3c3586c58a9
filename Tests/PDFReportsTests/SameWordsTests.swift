import PDFReports
import Phrases
import Placement
import Questionnaires
import Reports
import ShippedAssessment
import Testing

/// What other programs read in a paper is what the paper says, in every form.
@Suite("The same words in every form")
struct SameWordsTests {
  @Test("text, HTML and PDF say the same of every worked example, to one reader or the other")
  func everyExample() throws {
    // The two readers in turns: a paper takes a quarter of a second to print and read.
    let papers = try Printed.summaries().enumerated().filter { [0, 3].contains($0.offset % 4) }
    try expectSameWords(papers.map(\.element), .english)
  }

  @Test("and in Spanish")
  func spanish() throws {
    try expectSameWords(try Printed.summaries(in: .spanish, every: 24), .spanish)
  }

  private func expectSameWords(
    _ papers: [(name: String, document: Document)], _ language: Language
  ) throws {
    let folder = try Folder()
    let words = Phrases.of(language).report
    try #require(!papers.isEmpty)
    for (name, document) in papers {
      try folder.write(
        try Printed.pdf(
          document, letters: name.hasSuffix("person") ? .large : .small, language: language,
          words: words), to: "\(name).pdf")
      try folder.write(
        Array(HTMLRenderer(language: language).render(document).utf8), to: "\(name).html")
    }
    try folder.run(
      """
      python3 \(Folder.ofCheckout("Tests/PDFReportsTests/words.py")) *.html
      for file in *.pdf; do pdftotext -raw "$file" "$file.words" 2>/dev/null; done
      """)
    for (name, document) in papers {
      let html = try folder.read("\(name).html.words").split(
        separator: "\u{0C}", omittingEmptySubsequences: false)
      try #require(html.count == 2)
      let pages = try folder.read("\(name).pdf.words").split(separator: "\u{0C}").map {
        String($0).unspaced
      }
      #expect(
        PDFWords(pages: pages, of: document, words.pageOf).rest(of: String(html[0]).unspaced) == "",
        "\(name)")
      // On one page, whatever begins a new one.
      let text = TextRenderer(width: 600, pageLines: 100_000, pageOf: words.pageOf).render(
        Document(
          title: document.title, head: document.head, foot: document.foot,
          blocks: document.blocks.filter { $0 != .pageBreak }))
      #expect(
        Self.counted(text).difference(
          from: Self.counted(html.joined(separator: " ") + " " + words.pageOf(1, 1))) == [],
        "\(name)")
    }
  }

  /// How often each word stands in a text; the signs that a page of text is drawn with are no words.
  private static func counted(_ text: String) -> WordCount {
    let signs: Set<Character> = Set("[]•▪▫·▶▷▼═─│┌┐└┘_")
    let words = text.lowercased().split { $0.isWhitespace || signs.contains($0) }
    return WordCount(counts: Dictionary(words.map { (String($0), 1) }, uniquingKeysWith: +))
  }
}

/// How often each word stands in a text.
private struct WordCount {
  let counts: [String: Int]

  /// The words that do not stand equally often in both.
  func difference(from other: WordCount) -> [String] {
    Set(counts.keys).union(other.counts.keys).filter { counts[$0] != other.counts[$0] }.sorted()
  }
}

/// The words of a PDF, page by page.
struct PDFWords {
  /// Each without white space.
  let pages: [String]
  let foot: String
  let heads: [String]
  let pageOf: (Int, Int) -> String

  init(pages: [String], of document: Document, _ pageOf: @escaping (Int, Int) -> String) {
    self.pages = pages
    self.pageOf = pageOf
    foot = document.foot.joined().unspaced
    heads = document.blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.columns.map { ($0.mark ?? "") + $0.head }.joined().unspaced
    }
  }

  /// What is left of some words when those of all pages are taken away from their front, one page after the other.
  ///
  /// Every page must end with its foot and its number; one may begin with the heads of a table again.
  func rest(of words: String) -> String {
    var rest = words[...]
    for (place, page) in pages.enumerated() {
      let end = foot + pageOf(place + 1, pages.count).unspaced
      guard page.hasSuffix(end) else { return "page \(place + 1) ends with \(page.suffix(200))" }
      let body = page.dropLast(end.count)
      let again = heads.filter { body.hasPrefix($0) }.map { body.dropFirst($0.count) }
      guard let said = ([body] + again).first(where: { rest.hasPrefix($0) && !$0.isEmpty }) else {
        let common = zip(body, rest).prefix { $0 == $1 }.count
        return "page \(place + 1) says \(body.dropFirst(common).prefix(80))"
          + " for \(rest.dropFirst(common).prefix(80))"
      }
      rest = rest.dropFirst(said.count)
    }
    return String(rest)
  }
}
