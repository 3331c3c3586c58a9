import Placement
import Questionnaires

/// Finds every text on a page of the guide, each with the place of its first line.
///
/// A page speaks to the person. What it takes from the rest of the assessment stands elsewhere.
struct PageTextFinder {
  let texts: [PlacedText]

  init(_ bytes: [UInt8], in file: String, _ ledger: Ledger) {
    let name = file.split(separator: "/").last?.dropLast(".md".count) ?? ""
    guard let page = PageReader(file: file, name: String(name), ledger: ledger).page(bytes) else {
      texts = []
      return
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    var next = 0
    texts = ([page.title, page.about] + page.blocks.flatMap(\.texts)).map { text in
      // In order, so that the same words on two lines are told apart.
      let line = lines.indices.dropFirst(next).first { Self.begins(text, lines[$0]) } ?? next
      next = line
      let column = lines.indices.contains(line) ? Self.start(of: lines[line], text) : 1
      return PlacedText(
        file: file, place: Place(line: line + 1, column: column), owner: page.id.text,
        key: PlacedText.words, page: page.id.text, voice: .person, text: text)
    }
  }

  /// Whether a text begins on a line.
  private static func begins(_ text: String, _ line: String) -> Bool {
    let words = words(of: line)
    return !words.isEmpty && text.hasPrefix(words)
  }

  private static func start(of line: String, _ text: String) -> Int {
    line.count - words(of: line, atEnd: false).count + 1
  }

  /// The words of a line, without what makes it a heading, a point, a box or a key.
  private static func words(of line: String, atEnd isWhole: Bool = true) -> String {
    var line = line[...]
    for sign in ["## ", "- [ ] ", "- ", "title: ", "about: "] where line.hasPrefix(sign) {
      line = line.dropFirst(sign.count)
      break
    }
    guard isWhole else { return String(line) }
    while let last = line.last, last.isWhitespace { line.removeLast() }
    if line.first == "\"", line.last == "\"", line.count > 1 {
      line = line.dropFirst().dropLast()
    }
    return String(line)
  }
}

extension GuidePage.Block {
  fileprivate var texts: [String] {
    switch self {
    case .heading(let text), .paragraph(let text): [text]
    case .points(let texts), .checklist(let texts): texts
    case .insert: []
    }
  }
}
