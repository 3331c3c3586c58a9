package import Questionnaires

/// Prints a paper as one file of HTML: for any browser, its printer, and those who have pages read to them.
///
/// The page holds all it needs: it has no script, and fetches nothing. The same paper gives the same bytes.
package struct HTMLRenderer: Sendable {
  private let language: Language

  package init(language: Language = .english) { self.language = language }

  package func render(_ document: Document) -> String {
    var page = HTMLText()
    page.add("<!DOCTYPE html>\n<html lang=\"")
    page.say(language.rawValue)
    page.add("\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // What is sealed twice: nothing on the page asks for anything, and nothing could.
    page.add(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n
      """)
    page.add("<meta name=\"referrer\" content=\"no-referrer\">\n")
    page.element("title", document.title)
    page.endLine()
    page.add("<style>\n")
    page.add(HTMLStyle.sheet)
    page.add("</style>\n</head>\n<body>\n")
    add(head: document.head, to: &page)
    page.add("<main>\n")
    page.element("h1", document.title)
    page.endLine()
    add(document.blocks, to: &page)
    page.add("</main>\n")
    page.element("footer") { page in
      for line in document.foot { page.element("p", line) }
    }
    page.add("\n</body>\n</html>\n")
    return page.text
  }

  private func add(head: [String], to page: inout HTMLText) {
    guard let name = head.first else { return }
    page.element("header") { page in
      page.element("p", name, " class=\"name\"")
      for line in head.dropFirst() { page.element("p", line) }
    }
    page.endLine()
  }

  private func add(_ blocks: [Document.Block], to page: inout HTMLText) {
    var outline = Outline()
    for block in blocks {
      switch block {
      case .heading(let text, let rank): outline.add(text, rank, to: &page)
      default: add(block, under: outline, to: &page)
      }
      page.endLine()
    }
  }
}

/// Where one is among the headings of a page.
struct Outline {
  /// How many headings there were.
  private(set) var count = 0
  private var hasSection = false

  /// Adds a heading, one step at most below the one before it, with a name for what follows to be called by.
  mutating func add(_ text: String, _ rank: Document.Rank, to page: inout HTMLText) {
    count += 1
    if rank == .section { hasSection = true }
    let isPart = rank == .part && hasSection
    page.add(isPart ? "<h3 id=\"h" : "<h2 id=\"h")
    page.add(count)
    page.add("\">")
    page.say(text)
    page.add(isPart ? "</h3>" : "</h2>")
  }
}
