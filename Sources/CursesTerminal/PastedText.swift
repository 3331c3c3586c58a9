/// Text that was pasted, as one line.
struct PastedText {
  /// The most that is kept, in bytes: far more than any answer, and no burden.
  static let limit = 64 * 1024

  private(set) var text = ""
  private var bytes = 0
  private var endedInReturn = false

  /// Takes the next scalar; line breaks and controls become spaces.
  mutating func append(_ scalar: Unicode.Scalar) {
    defer { endedInReturn = scalar == "\r" }
    // A return with a line feed is one line break.
    if scalar == "\n", endedInReturn { return }
    let kept = isBreak(scalar) ? " " : scalar
    let count = UTF8.width(kept)
    guard bytes + count <= Self.limit else { return }
    bytes += count
    text.unicodeScalars.append(kept)
  }

  private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
