extension Theme.Kind {
  /// The kind of looks that a name stands for.
  ///
  /// - Parameters:
  ///   - name: What was chosen.
  ///   - background: The value of `COLORFGBG`: the numbers of the terminal's own colours, that of the background last, as
  ///     "15;0" or "0;default;15".
  init(_ name: CursesTerminal.ThemeName, background: String?) {
    switch name {
    case .default: self = Self.of(background: background)
    case .dark: self = .dark
    case .light: self = .light
    case .highContrast: self = .highContrast
    case .mono: self = .mono
    }
  }

  private static func of(background: String?) -> Self {
    guard let last = background?.split(separator: ";").last, let color = Int(last) else {
      return .neutral
    }
    // Of the sixteen colours, 7 and those from 9 on are light, as vim and emacs have it too.
    return switch color {
    case 0...6, 8: .dark
    case 7, 9...15: .light
    default: .neutral
    }
  }
}
