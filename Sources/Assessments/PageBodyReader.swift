import Placement

/// Reads the body of a page, line by line: paragraphs, headings, points, boxes to tick and inserts.
///
/// Whatever else Markdown has becomes a fault with its place.
struct PageBodyReader {
  private static let inserts = ["levels", "level", "contacts", "sources"]

  let file: String
  let ledger: Ledger
  private var blocks: [GuidePage.Block] = []
  /// What the lines so far make, and the next may go on.
  private var open: Open?

  private enum Open {
    case paragraph(String)
    case point(String, isBox: Bool)
  }

  init(file: String, ledger: Ledger) {
    self.file = file
    self.ledger = ledger
  }

  /// The blocks of all lines.
  static func blocks(_ lines: [PageLine], in file: String, _ ledger: Ledger) -> [GuidePage.Block] {
    var reader = PageBodyReader(file: file, ledger: ledger)
    for line in lines { reader.take(line) }
    reader.close()
    return reader.blocks
  }

  private func report(_ problem: Problem, _ line: PageLine, at index: Int? = nil) {
    ledger.add(problem, in: file, at: line.place(of: index ?? line.bytes.startIndex))
  }

  private mutating func take(_ line: PageLine) {
    guard let first = line.bytes.first else { return close() }
    if first == 0x20 || first == 0x09 { return takeIndented(line) }
    if line.isRule { return refuse(.rule, line) }
    if line.isNumbered { return refuse(.numbers, line) }
    switch first {
    case UInt8(ascii: "#"): takeHeading(line)
    case UInt8(ascii: "-"): takePoint(line)
    case UInt8(ascii: "{") where line.bytes.last == UInt8(ascii: "}"): takeInsert(line)
    case UInt8(ascii: ">"): refuse(.quote, line)
    case UInt8(ascii: "+"), UInt8(ascii: "*"):
      if line.bytes.dropFirst().first == 0x20 { refuse(.bullet, line) } else { takeText(line) }
    default: takeText(line)
    }
  }

  /// Says that a line cannot stand, and goes on as if it did not.
  private mutating func refuse(_ markup: Markup, _ line: PageLine, at index: Int? = nil) {
    close()
    report(.markup(markup), line, at: index)
  }

  // MARK: - Lines

  private mutating func takeText(_ line: PageLine) {
    let text = text(line)
    switch open {
    case nil: open = .paragraph(text)
    case .paragraph(let before): open = .paragraph("\(before) \(text)")
    case .point: refuse(.atMargin, line)
    }
  }

  private mutating func takeIndented(_ line: PageLine) {
    guard let start = line.bytes.firstIndex(where: { $0 != 0x20 }) else { return close() }
    let inner = PageLine(number: line.number, bytes: line.bytes[start...])
    guard line.bytes[start] != 0x09 else { return report(.tab, line, at: start) }
    guard case .point(let before, let isBox) = open else {
      return refuse(.indent, line, at: start)
    }
    if ["- ", "* ", "+ "].contains(where: { inner.bytes.starts(with: $0.utf8) }) {
      return report(.markup(.nested), line, at: start)
    }
    if inner.isNumbered { return report(.markup(.numbers), line, at: start) }
    open = .point("\(before) \(text(line, from: start))", isBox: isBox)
  }

  private mutating func takeHeading(_ line: PageLine) {
    close()
    let words = line.bytes.dropFirst(2).drop { $0 == 0x20 }
    guard line.bytes.starts(with: "## ".utf8) || words.isEmpty, words.first != UInt8(ascii: "#"),
      words.last != UInt8(ascii: "#"), line.bytes.count > 1
    else { return report(.markup(.heading), line) }
    guard !words.isEmpty else { return report(.emptyText(of: "the heading"), line) }
    blocks.append(.heading(text(line, from: words.startIndex)))
  }

  private mutating func takePoint(_ line: PageLine) {
    close()
    let afterSign = line.bytes.dropFirst()
    guard afterSign.first ?? 0x20 == 0x20 else { return report(.markup(.bullet), line) }
    var words = afterSign.drop { $0 == 0x20 }
    let isBox = words.starts(with: "[ ]".utf8)
    if isBox { words = words.dropFirst(3) }
    guard isBox ? words.first ?? 0x20 == 0x20 : words.first != UInt8(ascii: "[") else {
      return report(.markup(.box), line)
    }
    words = words.drop { $0 == 0x20 }
    guard let start = words.indices.first else {
      return report(.emptyText(of: "the point"), line)
    }
    open = .point(text(line, from: start), isBox: isBox)
  }

  private mutating func takeInsert(_ line: PageLine) {
    close()
    let words = line.bytes.dropFirst().dropLast().split(separator: 0x20)
    let names = words.map { String(decoding: $0, as: UTF8.self) }
    switch names {
    case ["levels"]: blocks.append(.insert(.levels))
    case ["contacts"]: blocks.append(.insert(.contacts))
    case ["sources"]: blocks.append(.insert(.sources))
    case _ where names.count == 2 && names[0] == "level":
      let ids = Level.allCases.map(\.id)
      if let level = ids.firstIndex(of: names[1]).flatMap(Level.init) {
        blocks.append(.insert(.level(level)))
      } else {
        reportUnknown(names[1], "a level", among: ids, line, at: words[1].startIndex)
      }
    case _ where names.count == 1 && !Self.inserts.contains(names[0]):
      reportUnknown(names[0], "an insert", among: Self.inserts, line, at: words[0].startIndex)
    default: report(.badInsert(line.text), line)
    }
  }

  private func reportUnknown(
    _ name: String, _ what: String, among names: [String], _ line: PageLine, at index: Int
  ) {
    let suggestion = Suggestion.nearest(to: name, among: names)
    report(.notOneOf(name, of: what, allowed: names, suggestion: suggestion), line, at: index)
  }

  // MARK: - Texts

  /// The text of a line from an index on, and a fault for each sign of Markdown in it.
  private func text(_ line: PageLine, from start: Int? = nil) -> String {
    let start = start ?? line.bytes.startIndex
    for (problem, index) in line.markup(from: start) { report(problem, line, at: index) }
    return String(decoding: line.bytes[start...], as: UTF8.self)
  }

  /// Ends the paragraph or the point that the lines so far make.
  private mutating func close() {
    defer { open = nil }
    switch open {
    case nil: break
    case .paragraph(let text): blocks.append(.paragraph(text))
    case .point(let text, let isBox):
      // Points with nothing else between them are one list, empty lines or not.
      switch (blocks.last, isBox) {
      case (.points(let points), false): blocks[blocks.count - 1] = .points(points + [text])
      case (.checklist(let items), true): blocks[blocks.count - 1] = .checklist(items + [text])
      case (_, false): blocks.append(.points([text]))
      case (_, true): blocks.append(.checklist([text]))
      }
    }
  }
}
