package import Questionnaires
package import Reports

/// Prints a paper as PDF: any script, any printer of one colour, with the structure that readers for the blind need.
///
/// The same paper gives the same bytes, as long as the same fonts are installed.
package struct PDFRenderer: Sendable {
  /// How large letters are, for whom a paper is.
  package enum Letters: Sendable {
    /// For somebody who may be tired, or read badly.
    case large
    /// For a chart, where much stands on a page.
    case small

    var size: Double { self == .large ? 11.5 : 9.5 }
  }

  private let size: PaperSize
  private let letters: Letters
  private let language: Language
  private let date: String?
  private let pageOf: @Sendable (_ page: Int, _ pages: Int) -> String
  private let library: String

  /// Sets a press up.
  ///
  /// - Parameters:
  ///   - size: The sheets.
  ///   - letters: How large the words are.
  ///   - language: What the words are in.
  ///   - date: The day that the file says it was made on, "2026-03-01"; nil is one for all.
  ///   - library: What shapes text and writes PDF; found when a paper is printed.
  ///   - pageOf: The words for a page's number: "page 1 of 2".
  package init(
    size: PaperSize, letters: Letters = .large, language: Language = .english, date: String? = nil,
    library: String = PDFRenderer.usualLibrary,
    pageOf: @escaping @Sendable (_ page: Int, _ pages: Int) -> String
  ) {
    self.size = size
    self.letters = letters
    self.language = language
    self.date = date
    self.library = library
    self.pageOf = pageOf
  }

  /// What shapes text and writes PDF on Debian and its relatives.
  package static let usualLibrary = Press.libraryName

  /// The paper as the bytes of a file.
  ///
  /// - Throws: ``PDFFault``.
  package func render(_ document: Document) throws(PDFFault) -> [UInt8] {
    let press = try Press(size: size, language: language.rawValue, library: library)
    press.say(document.title.plainLine, as: .title)
    press.say("Waymark", as: .creator)
    press.say((date ?? "2000-01-01") + "T00:00:00Z", as: .creationDate)
    let typesetter = Typesetter(press: press, size: size, letters: letters.size)
    let foot = Foot(document.foot, typesetter, pageOf)
    typesetter.capacity = size.height - Typesetter.margin * 2 - foot.height
    let pages = Pages(capacity: typesetter.capacity).fill(typesetter.pieces(of: document))
    var outline = PageOutline()
    // The library calls a file tagged when all that is tagged stands in one of these.
    press.begin("Document")
    for (place, page) in pages.enumerated() {
      draw(page, number: place + 1, on: press, &outline)
      foot.draw(page: place + 1, of: pages.count, bottom: size.height - Typesetter.margin)
      press.endPage()
    }
    press.end("Document")
    return try press.finish()
  }

  private func draw(
    _ page: [Piece], number: Int, on press: Press, _ outline: inout PageOutline
  ) {
    var y = Typesetter.margin
    var open: [Piece.Tag] = []
    for piece in page {
      if let heading = piece.heading { outline.add(heading, page: number, y: y, on: press) }
      for run in piece.runs {
        let tags = run.tags ?? open
        let kept = zip(open, tags).prefix { $0 == $1 }.count
        for tag in open[kept...].reversed() { press.end(tag.name) }
        for tag in tags[kept...] { press.begin(tag.name) }
        open = tags
        run.draw(y)
      }
      y += piece.height
    }
    // No part of the structure may reach over the end of a page: what goes on begins anew there.
    for tag in open.reversed() { press.end(tag.name) }
  }
}

/// The lines that readers show beside the pages, as they are drawn.
private struct PageOutline {
  private var section = 0

  mutating func add(_ heading: Piece.Heading, page: Int, y: Double, on press: Press) {
    switch heading.rank {
    case 1: section = press.outline(heading.text, under: 0, page: page, y: y)
    case 2: _ = press.outline(heading.text, under: section, page: page, y: y)
    default: break
    }
  }
}

/// What stands at the foot of each page: a line across, the words, and the page's number at the end.
private struct Foot {
  private let lines: [Typeset]
  private let typesetter: Typesetter
  private let pageOf: @Sendable (_ page: Int, _ pages: Int) -> String
  private let face = Face(size: 8, ink: Press.Ink.quiet)
  /// Of one foot line, people may write at most so much of a page.
  private static let mostLines = 3
  private static let gap = 14.0

  init(
    _ words: [String], _ typesetter: Typesetter,
    _ pageOf: @escaping @Sendable (_ page: Int, _ pages: Int) -> String
  ) {
    self.typesetter = typesetter
    self.pageOf = pageOf
    let face = face
    let number = Typeset.width(of: pageOf(999, 999), face, on: typesetter.press)
    lines = words.enumerated().map { place, text in
      let room = place == words.count - 1 ? number + 12 : 0
      return Typeset(text, face, width: typesetter.width - room, on: typesetter.press)
    }
  }

  private var shown: [(Typeset, Typeset.Line)] {
    lines.flatMap { text in text.lines.prefix(Self.mostLines).map { (text, $0) } }
  }

  var height: Double {
    Self.gap + max(face.size * 1.34, shown.reduce(0) { $0 + $1.1.height })
  }

  func draw(page: Int, of pages: Int, bottom: Double) {
    let left = typesetter.left
    let right = left + typesetter.width
    var y = bottom - height + Self.gap
    typesetter.press.line(left, y - 5, to: right, y - 5)
    let last = shown.last?.1.height ?? face.size * 1.34
    for (text, line) in shown {
      text.draw(line, x: left, y: y)
      y += line.height
    }
    let words = pageOf(page, pages)
    let width = Typeset.width(of: words, face, on: typesetter.press)
    let number = Typeset(words, face, width: width + 4, on: typesetter.press)
    for line in number.lines.prefix(1) { number.draw(line, x: right - width, y: bottom - last) }
  }
}
