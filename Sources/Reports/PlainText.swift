extension String {
  /// The text as one line of harmless characters.
  ///
  /// Whatever could steer a printer or a terminal goes: controls, escape sequences, and the marks that turn the direction
  /// of writing around. White space of any kind and length becomes one space.
  package var plainLine: String {
    var cleaner = PlainText(self)
    return cleaner.line()
  }
}

/// Reads a text scalar by scalar, and leaves out what is not to be printed.
private struct PlainText {
  /// More marks on one letter than any script needs would run over the lines above.
  private static let mostMarks = 15

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func line() -> String {
    var line = String.UnicodeScalarView()
    var hasSpace = false
    var marks = 0
    while let scalar = next() {
      if scalar.value == 0x1B || scalar.value == 0x9B {
        skipSequence(isOpened: scalar.value == 0x9B)
      } else if scalar.properties.isWhitespace && scalar.value != 0xA0 {
        hasSpace = true
      } else if !scalar.isUnfitForPaper {
        marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
        guard marks <= Self.mostMarks else { continue }
        if hasSpace && !line.isEmpty { line.append(" ") }
        hasSpace = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  private mutating func next() -> Unicode.Scalar? {
    guard place < scalars.count else { return nil }
    defer { place += 1 }
    return scalars[place]
  }

  /// Skips what follows an escape: `[31m`, `]0;title` up to its end, `(B`, `c`.
  ///
  /// Words after a sequence that never ends are not lost: then only its beginning goes.
  private mutating func skipSequence(isOpened: Bool) {
    guard !isOpened else { return skipParameters() }
    guard let second = next() else { return }
    switch second {
    case "[": skipParameters()
    case "]", "P", "X", "^", "_":
      if let end = scalars[place...].firstIndex(where: { [0x07, 0x1B, 0x9C].contains($0.value) }) {
        // The escape of the usual end, `ESC \`, goes as a sequence of its own.
        place = scalars[end].value == 0x1B ? end : end + 1
      }
    case " "..."/": place += place < scalars.count ? 1 : 0
    case "0"..."~": break
    default: place -= 1
    }
  }

  private mutating func skipParameters() {
    while place < scalars.count, (" "..."?").contains(scalars[place]) { place += 1 }
    if place < scalars.count, ("@"..."~").contains(scalars[place]) { place += 1 }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a hidden mark or a turn of direction.
  ///
  /// The joiners of scripts and emoji stay, and so do the two plain direction marks.
  fileprivate var isUnfitForPaper: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    case .format: !(0x200C...0x200F).contains(value)
    default: false
    }
  }
}
