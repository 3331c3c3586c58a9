internal import Reports

/// Makes strips for pages out of the parts of a paper.
final class Typesetter {
  /// What stays white around a page, in points.
  static let margin = 46.0

  let press: Press
  let left = Typesetter.margin
  let width: Double
  /// The size of ordinary letters.
  let letters: Double
  /// How high a page is, its foot not counted.
  var capacity = 600.0
  private var lastTag = 0
  private var hasSection = false

  init(press: Press, size: PaperSize, letters: Double) {
    self.press = press
    self.letters = letters
    width = size.width - 2 * Self.margin
  }

  var body: Face { Face(size: letters) }
  var bold: Face { Face(size: letters, isBold: true) }
  var quiet: Face { Face(size: letters, ink: Press.Ink.quiet) }

  /// Room of a part of a line's height.
  func space(_ part: Double) -> Piece { .space(letters * part) }

  /// A new part of the paper's structure.
  func tag(_ name: String) -> Piece.Tag {
    lastTag += 1
    return Piece.Tag(name: name, number: lastTag)
  }

  func pieces(of document: Document) -> [Piece] {
    var pieces = head(document.head) + title(document.title)
    for (place, block) in document.blocks.enumerated() {
      pieces += spaced(block, after: place > 0 ? document.blocks[place - 1] : nil)
    }
    return pieces
  }

  private func head(_ words: [String]) -> [Piece] {
    guard let name = words.first else { return [] }
    var pieces = lines(Typeset(name, larger(1.15), width: width, on: press), x: left, [tag("P")])
    for text in words.dropFirst() {
      pieces += lines(Typeset(text, quiet, width: width, on: press), x: left, [tag("P")])
    }
    return (pieces + [space(0.9)]).together(andNext: true)
  }

  private func title(_ text: String) -> [Piece] {
    var pieces = lines(Typeset(text, larger(1.65), width: width, on: press), x: left, [tag("H1")])
    if !pieces.isEmpty { pieces[0].heading = .init(text: text.plainLine, rank: 0) }
    pieces = ruled(pieces, thickness: 1.6)
    return (pieces + [space(0.5)]).together(andNext: true)
  }

  private func larger(_ factor: Double) -> Face { Face(size: letters * factor, isBold: true) }

  private func spaced(_ block: Document.Block, after previous: Document.Block?) -> [Piece] {
    let followsHeading = if case .heading = previous { true } else { previous == nil }
    switch block {
    case .pageBreak: return [.pageBreak]
    case .heading(let text, let rank):
      return [space(rank == .section ? 1.1 : followsHeading ? 0.3 : 1)] + heading(text, rank)
    default:
      let followsBox = if case .note = previous { true } else { false }
      return (followsHeading ? [] : [space(followsBox ? 0.9 : 0.6)]) + pieces(of: block)
    }
  }

  private func heading(_ text: String, _ rank: Document.Rank) -> [Piece] {
    let isPart = rank == .part && hasSection
    if rank == .section { hasSection = true }
    let face = larger(rank == .section ? 1.22 : 1.04)
    var pieces = lines(
      Typeset(text, face, width: width, on: press), x: left, [tag(isPart ? "H3" : "H2")])
    if !pieces.isEmpty {
      pieces[0].heading = .init(text: text.plainLine, rank: isPart ? 2 : 1)
    }
    if rank == .section { pieces = ruled(pieces, thickness: 0.7) }
    return (pieces + [space(0.35)]).together(andNext: true)
  }

  /// The same with a line under the last of them.
  private func ruled(_ pieces: [Piece], thickness: Double) -> [Piece] {
    guard var last = pieces.last, let run = last.runs.last else { return pieces }
    let foot = last.height + 2
    last.height += 3
    last.runs[last.runs.count - 1] = Piece.Run(tags: run.tags) { [press, left, width] y in
      run.draw(y)
      press.line(
        left, y + foot, to: left + width, y + foot, width: thickness, ink: Press.Ink.black)
    }
    return pieces.dropLast() + [last]
  }

  private func pieces(of block: Document.Block) -> [Piece] {
    switch block {
    case .heading, .pageBreak: return []
    case .paragraph(let text):
      // What ends in a colon speaks of what follows.
      let introduces = text.hasSuffix(":") || text.hasSuffix("：")
      let pieces = paragraph(text, body, x: left, width: width).flowing(andNext: introduces)
      return introduces ? pieces + [space(0.1)] : pieces
    case .list(let list): return items(list, x: left, width: width)
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return self.table(table)
    case .ladder(let ladder): return self.ladder(ladder)
    case .bars(let bars): return self.bars(bars)
    case .note(let note): return self.note(note)
    case .signatures(let signatures): return self.signatures(signatures)
    }
  }

  func paragraph(_ text: String, _ face: Face, x: Double, width: Double) -> [Piece] {
    lines(Typeset(text, face, width: width, on: press), x: x, [tag("P")])
  }

  /// A piece for each line.
  private func lines(_ text: Typeset, x: Double, _ tags: [Piece.Tag]) -> [Piece] {
    text.lines.map { line in
      Piece(
        height: line.height,
        runs: [Piece.Run(tags: tags) { text.draw(line, x: x, y: $0) }])
    }
  }
}
