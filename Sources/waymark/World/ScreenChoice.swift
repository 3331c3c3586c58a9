internal import ArgumentParser
internal import CursesTerminal

/// How the full screen looks and listens.
struct ScreenChoice: ParsableArguments {
  @Flag(
    name: .customLong("no-color"), help: "Use no colors. NO_COLOR in the environment does the same."
  )
  var noColor = false

  @Flag(
    name: .customLong("no-mouse"),
    help: ArgumentHelp(
      "Do not listen to the mouse.",
      discussion: """
        The terminal then selects text with the mouse as everywhere else. WAYMARK_NO_MOUSE in the \
        environment does the same.
        """))
  var noMouse = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The looks of the full screen: default, dark, light, high-contrast or mono.",
      discussion: """
        Without it: what WAYMARK_THEME names, else default. That is dark or light where COLORFGBG says \
        which the terminal is, and else what can be read on both.
        """, valueName: "theme"))
  var theme: CursesTerminal.ThemeName?

  /// How the terminal is to be used; says what is wrong with it, and ends.
  func options() throws -> CursesTerminal.Options {
    .init(
      colors: noColor ? .none : .automatic, theme: try theme ?? Self.themeOfEnvironment(),
      mouse: !noMouse && Surroundings.variable("WAYMARK_NO_MOUSE") == nil)
  }

  /// The theme that `WAYMARK_THEME` names, or the default one; ends when it names none.
  private static func themeOfEnvironment() throws -> CursesTerminal.ThemeName {
    guard let name = Surroundings.variable("WAYMARK_THEME") else { return .default }
    if let theme = CursesTerminal.ThemeName(rawValue: name) { return theme }
    let names = CursesTerminal.ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
    Console.complain("WAYMARK_THEME is \"\(name)\", which is no theme. Give it one of: \(names).")
    throw Exit.configuration
  }
}

extension CursesTerminal.ThemeName: ExpressibleByArgument {}
