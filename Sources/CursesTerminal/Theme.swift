internal import Screens

/// Which look each role of text has.
///
/// The background stays the terminal's own, light or dark, so each colour must read well on both;
/// colour only repeats what weight and words already say.
struct Theme {
  /// How many colours there are to choose from.
  enum Palette: CaseIterable {
    case none, eight, many

    /// The palette of a terminal with so many colours.
    init(colors: Int) {
      self = colors >= 256 ? .many : colors >= 8 ? .eight : .none
    }
  }

  let palette: Palette
  /// Whether faint letters can be read: some terminals show them too dark.
  let hasFaint: Bool

  func look(of style: Style) -> Look {
    switch style {
    case .plain: Look()
    case .title: Look(weight: .bold, ink: many(30))
    case .strong, .key: Look(weight: .bold)
    case .quiet: faint
    case .focus: Look(weight: .reverse)
    case .marked: Look(weight: .bold, ink: many(28))
    case .notice: Look(weight: .bold, ink: many(130))
    case .alert: alert
    case .rule: faint
    }
  }

  private var alert: Look {
    switch palette {
    case .none: Look(weight: [.bold, .reverse])
    case .eight: Look(weight: .bold, ink: 7, paper: 1)
    case .many: Look(weight: .bold, ink: 231, paper: 160)
    }
  }

  private var faint: Look {
    // This grey is as far from black as from white; a terminal's own faint may be near to either.
    if palette == .many { return Look(ink: 243) }
    return hasFaint ? Look(weight: .dim) : Look()
  }

  /// The colour, where there are enough of them: of eight, none reads well on white and on black.
  private func many(_ color: Int16) -> Int16? { palette == .many ? color : nil }
}
