private import CursesTerminal
private import Glibc

// A program for the tests of the terminal: shows its arguments, and each event as text.

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  let isPlain = arguments.contains("--no-colors")
  let hearsMouse = !arguments.contains("--no-mouse")
  let theme = arguments.lazy.compactMap { argument in
    CursesTerminal.ThemeName.allCases.first { argument == "--theme=\($0.rawValue)" }
  }.first
  let terminal = try CursesTerminal(
    options: .init(
      colors: isPlain ? .none : .automatic, theme: theme ?? .default, mouse: hearsMouse))
  var demo = Demo(arguments: arguments)
  exit(demo.run(on: terminal))
} catch {
  print(error)
  exit(2)
}
