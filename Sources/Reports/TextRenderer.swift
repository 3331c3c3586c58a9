/// Prints a paper as plain text: one colour, any printer, any terminal.
///
/// The output is lines and, between pages, form feeds. No other control character and no escape sequence ever leaves,
/// whatever people typed. The same paper gives the same bytes.
package struct TextRenderer: Sendable {
  let width: Int
  private let pageLines: Int
  let glyphs: TextGlyphs
  private let pageOf: @Sendable (_ page: Int, _ pages: Int) -> String

  /// Sets a printer up.
  ///
  /// - Parameters:
  ///   - width: The columns of a page; at least 40.
  ///   - pageLines: The lines of a page, foot included; at least 20.
  ///   - glyphs: The signs to draw with.
  ///   - pageOf: The words for a page's number: "page 1 of 2".
  package init(
    width: Int = 80, pageLines: Int = 60, glyphs: TextGlyphs = .unicode,
    pageOf: @escaping @Sendable (_ page: Int, _ pages: Int) -> String
  ) {
    self.width = max(40, width)
    self.pageLines = max(20, pageLines)
    self.glyphs = glyphs
    self.pageOf = pageOf
  }

  /// The paper as text, its pages parted by form feeds.
  package func render(_ document: Document) -> String {
    var lines = head(document.head) + title(document.title)
    for (place, block) in document.blocks.enumerated() {
      lines += spaced(block, after: place > 0 ? document.blocks[place - 1] : nil)
    }
    // The number of pages is not known yet; its words never need more room than these.
    let footHeight = foot(document.foot, page: 999, of: 999).count
    let capacity = max(1, pageLines - footHeight)
    let pages = TextPages(capacity: capacity).fill(lines)
    return pages.enumerated().map { place, page in
      let room = Array(repeating: "", count: capacity - page.count)
      let foot = foot(document.foot, page: place + 1, of: pages.count)
      let extra = Array(repeating: "", count: max(0, footHeight - foot.count))
      return (page + room + extra + foot).map { $0.withoutTrailingSpaces + "\n" }.joined()
    }.joined(separator: "\u{0C}")
  }

  private func head(_ words: [String]) -> [TextLine] {
    guard !words.isEmpty else { return [] }
    return .together(
      [""] + words.flatMap { TextFit.wrap($0, to: textWidth) }.map { margin + $0 }, andNext: true)
  }

  private func title(_ text: String) -> [TextLine] {
    let lines = TextFit.wrap(text, to: textWidth).map { margin + $0 }
    return .together(
      [""] + lines + [margin + repeated(glyphs.doubleLine, textWidth)], andNext: true)
  }

  /// The foot of a page: a line across, the words, and the page's number at the end of the last line.
  private func foot(_ words: [String], page: Int, of pages: Int) -> [String] {
    let number = pageOf(page, pages).plainLine
    var lines = words.flatMap { TextFit.wrap($0, to: textWidth).prefix(3) }
    let last = lines.popLast() ?? ""
    let room = textWidth - TextFit.width(of: last)
    if room >= TextFit.width(of: number) + 2 {
      lines.append(last + TextFit.fillBefore(number, to: room))
    } else {
      lines += [last, TextFit.fillBefore(number, to: textWidth)]
    }
    return ["", margin + repeated(glyphs.line, textWidth)] + lines.map { margin + $0 }
  }
}

extension TextRenderer {
  /// What stands free on both sides of the text.
  var margin: String { " " }

  var textWidth: Int { width - 2 * margin.count }

  func repeated(_ character: Character, _ count: Int) -> String {
    String(repeating: character, count: max(0, count))
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
