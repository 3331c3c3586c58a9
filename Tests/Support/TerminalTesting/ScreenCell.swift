internal import CVTerm

/// One place of the screen that a test looks at.
package struct ScreenCell: Hashable, Sendable {
  package let text: String
  package let columns: Int
  package let isBold: Bool
  package let isReverse: Bool
  /// Whether the program asked for a colour of letters or of paper.
  package let isColored: Bool

  init(_ cell: VTermScreenCell) {
    var cell = cell
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        // Behind a wide character stands a cell that holds no scalar.
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        scalars.append(scalar)
      }
    }
    text = String(scalars)
    columns = Int(cell.width)
    isBold = vt_is_bold(&cell)
    isReverse = vt_is_reverse(&cell)
    let mask = UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue)
    isColored = cell.fg.type & mask == 0 || cell.bg.type & mask == 0
  }
}
