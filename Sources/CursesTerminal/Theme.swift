internal import Screens

/// Which look each role of text has.
///
/// The background stays the terminal's own, light or dark. Text takes a colour only where the background is known, or where it
/// brings its own; so it can be read on every terminal. Colour only repeats what weight and words already say.
struct Theme {
  /// How many colours there are to choose from.
  enum Palette: CaseIterable {
    case none, eight, many

    /// The palette of a terminal with so many colours.
    init(colors: Int) {
      self = colors >= 256 ? .many : colors >= 8 ? .eight : .none
    }
  }

  /// What kind of looks there are.
  enum Kind: Hashable, CaseIterable {
    /// For a background that is not known.
    case neutral
    case dark, light
    /// As much contrast as the terminal gives: no grey and nothing faint.
    case highContrast
    /// Weight alone.
    case mono
  }

  let kind: Kind
  let palette: Palette
  /// Whether faint letters can be read: some terminals show them too dark.
  let hasFaint: Bool

  func look(of style: Style) -> Look {
    switch style {
    case .plain: Look()
    case .title: Look(weight: kind == .highContrast ? [.bold, .underline] : .bold, ink: inks.title)
    case .strong, .key: Look(weight: .bold)
    case .quiet: quiet
    case .focus: Look(weight: kind == .highContrast ? [.bold, .reverse] : .reverse)
    case .marked: Look(weight: .bold, ink: inks.marked)
    case .notice: Look(weight: .bold, ink: inks.notice)
    case .alert: alert
    case .bar: Look(weight: .bold, ink: inks.bar)
    case .rule: rule
    }
  }

  /// Numbers of the 256 colours; nil is the terminal's own.
  private struct Inks {
    var title, marked, notice, quiet, bar, rule: Int16?
  }

  private var inks: Inks {
    // Of eight colours, what each looks like is up to the terminal, and none reads well on white and on black.
    guard palette == .many else { return Inks() }
    return switch kind {
    case .dark: Inks(title: 80, marked: 114, notice: 215, quiet: 250, bar: 114, rule: 245)
    case .light: Inks(title: 23, marked: 22, notice: 94, quiet: 240, bar: 22, rule: 243)
    // These two are far enough from dark and from light for a line, though not for letters.
    case .neutral: Inks(bar: 31, rule: 244)
    case .highContrast, .mono: Inks()
    }
  }

  private var alert: Look {
    switch (kind, palette) {
    case (.mono, _), (_, .none): Look(weight: [.bold, .reverse])
    case (.highContrast, .many): Look(weight: .bold, ink: 231, paper: 88)
    case (.highContrast, .eight): Look(weight: [.bold, .reverse])
    case (_, .eight): Look(weight: .bold, ink: 7, paper: 1)
    case (_, .many): Look(weight: .bold, ink: 231, paper: 160)
    }
  }

  private var quiet: Look {
    switch kind {
    // Where weight is all there is, faint letters are hard to read, and some of them matter.
    case .highContrast, .mono: Look()
    case .neutral where palette == .many: Look()
    case .dark, .light, .neutral: inks.quiet.map { Look(ink: $0) } ?? faint
    }
  }

  private var rule: Look {
    kind == .highContrast ? Look() : inks.rule.map { Look(ink: $0) } ?? faint
  }

  private var faint: Look { hasFaint ? Look(weight: .dim) : Look() }
}
