extension CursesTerminal {
  /// What the person or the environment wishes for.
  package struct Options: Hashable, Sendable {
    package var colors: Colors
    package var theme: ThemeName
    /// Whether to listen to the mouse; the terminal's own selection then needs Shift.
    package var mouse: Bool

    package init(colors: Colors = .automatic, theme: ThemeName = .default, mouse: Bool = true) {
      self.colors = colors
      self.theme = theme
      self.mouse = mouse
    }
  }

  /// The looks that can be chosen, by the names they are chosen by.
  package enum ThemeName: String, Hashable, Sendable, CaseIterable {
    /// ``dark`` or ``light`` where the terminal says which it is; else what can be read on both.
    case `default`
    case dark, light
    case highContrast = "high-contrast"
    case mono
  }

  /// Whether to paint in colours.
  package enum Colors: Hashable, Sendable {
    /// As many as the terminal has, unless `NO_COLOR` is set to something.
    case automatic
    case none
  }

  /// What stays on the screen when the program has ended.
  package enum Trace: Hashable, Sendable {
    /// What stood there before the program began.
    case keep
    /// Nothing: neither what was shown, nor what stood there before, nor what had scrolled off.
    case erase
  }
}
