import TerminalTesting

/// Starts the demo, which shows its arguments and each event as text.
enum Demo {
  /// The demo with its first screen shown.
  static func start(
    _ arguments: String..., environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      program: BuiltProducts.path(of: "terminal-demo"), arguments: arguments,
      environment: environment, rows: rows, columns: columns)
    try session.waitFor("Demo")
    session.waitForIdle()
    return session
  }

  /// The demo, begun below a line of text that a shell left on the main screen.
  ///
  /// - Returns: The session, and the terminal's settings from before the demo.
  static func startBelowText(
    environment: [String: String] = [:]
  ) throws -> (TerminalSession, TerminalSettings) {
    let demo = try BuiltProducts.path(of: "terminal-demo")
    // No core is written where the demo is made to crash.
    let script = "ulimit -c 0; echo what stood before; read go; exec '\(demo)'"
    let session = try TerminalSession(
      // Tall enough for the trace of a crash below what stood before.
      program: "/bin/sh", arguments: ["-c", script], environment: environment, rows: 48)
    try session.waitFor("what stood before")
    let settings = try session.settings
    session.press(.enter)
    try session.waitFor("Demo")
    session.waitForIdle()
    return (session, settings)
  }
}

extension TerminalSession {
  /// What the program sent from the given place on, as text.
  func output(from start: Int = 0) -> String { String(decoding: bytes[start...], as: UTF8.self) }
}
