/// A strip of a page, as wide as the text: a line, or what must not be parted.
struct Piece {
  /// Draws something, given where the strip's top is.
  struct Run {
    /// What it is part of, from the outermost to the innermost; nil for what stands within whatever is before it.
    let tags: [Tag]?
    let draw: (_ y: Double) -> Void
  }

  /// A part of the paper's structure.
  ///
  /// Pieces with the same number belong to the same part, as far as it stands on one page.
  struct Tag: Hashable {
    let name: String
    let number: Int
  }

  /// A heading, for the outline.
  struct Heading {
    let text: String
    /// 0 for the title, 1 for a section.
    let rank: Int
  }

  var height: Double
  var runs: [Run] = []
  /// Whether the next piece has to stand on the same page.
  var keepsWithNext = false
  /// Whether it only makes room; it is left out at the top of a page.
  var isSpace = false
  /// Whether a page begins here.
  var beginsPage = false
  /// What is drawn again above it when it comes first on a page: the heads of a table.
  var heads: [Piece] = []
  var heading: Heading?

  static func space(_ height: Double) -> Piece { Piece(height: height, isSpace: true) }

  static var pageBreak: Piece { Piece(height: 0, isSpace: true, beginsPage: true) }
}

extension [Piece] {
  /// The same, to stand on one page if they fit on one.
  func together(andNext: Bool = false) -> [Piece] {
    enumerated().map { place, piece in
      var piece = piece
      piece.keepsWithNext = andNext || place < count - 1
      return piece
    }
  }

  /// The same, which may be parted, but with none of the first two or the last two left alone.
  func flowing(andNext: Bool = false) -> [Piece] {
    enumerated().map { place, piece in
      var piece = piece
      let isEdge = place == 0 || place == count - 2
      piece.keepsWithNext = place == count - 1 ? andNext : isEdge
      return piece
    }
  }

  var height: Double { reduce(0) { $0 + $1.height } }
}
