internal import Phrases

extension Control {
  /// What a click on a row asks for: the same as its digit; on the line to write in, to write there.
  ///
  /// - Parameter focus: The row, as the focus counts them.
  /// - Returns: The command; nil where there is no such row.
  package func command(forRowAt focus: Int) -> Command? {
    switch self {
    case .reading: nil
    case .list(let rows, _): rows.indices.contains(focus) ? .pick(focus + 1) : nil
    case .field(_, let rows, _):
      focus == 0 ? .goToLine : rows.indices.contains(focus - 1) ? .pick(focus) : nil
    }
  }
}

extension Interview {
  /// How many lines one notch of the wheel scrolls on a page that is only read.
  private static let notch = 3

  /// Takes a turn of the wheel: through rows one by one, through text by a few lines.
  package mutating func turn(_ wheel: Wheel) -> [Effect] {
    let command: Command = wheel == .up ? .up : .down
    let steps = page.control == .reading ? Self.notch : 1
    return (0..<steps).flatMap { _ in update(command) }
  }

  mutating func goToLine() {
    guard case .field = page.control else {
      message = phrases.screens.nothingHere
      return
    }
    draft.focus = 0
    scroll = 0
  }
}
