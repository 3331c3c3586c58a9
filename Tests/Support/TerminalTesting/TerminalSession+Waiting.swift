extension TerminalSession {
  /// How long to wait for what should come at once, on a machine that is busy.
  package static let patience = Duration.seconds(20)

  /// Waits until the screen shows the text.
  package func waitFor(_ text: String, timeout: Duration = patience) throws {
    try wait(for: "“\(text)” on the screen", timeout: timeout) { $0.screenText.contains(text) }
  }

  /// Waits until the condition holds; looks again whenever the program has sent something.
  ///
  /// - Parameters:
  ///   - wish: What is waited for, for the message when it does not come.
  ///   - timeout: The longest wait.
  ///   - condition: Looks at the session.
  /// - Throws: A `TerminalFault` that shows the screen, when the time is up or the program ends.
  package func wait(
    for wish: String, timeout: Duration = patience, until condition: (TerminalSession) -> Bool
  ) throws {
    let end = ContinuousClock.now + timeout
    while !condition(self) {
      let left = end - .now
      guard left > .zero else {
        throw TerminalFault("After \(timeout) there is no \(wish). The screen:\n\(framed)")
      }
      let ended = outcome
      pump(milliseconds: left.milliseconds)
      if let ended, !condition(self) {
        throw TerminalFault(
          "The program ended with \(ended), and there is no \(wish). The screen:\n\(framed)")
      }
    }
  }

  /// Waits until the program has sent nothing for a while.
  package func waitForIdle(quiet: Duration = .milliseconds(60)) {
    while outcome == nil, pump(milliseconds: quiet.milliseconds) {}
  }

  /// Waits for the end of the program, and takes in all that it sent.
  @discardableResult
  package func waitForExit(timeout: Duration = patience) throws -> Outcome {
    let end = ContinuousClock.now + timeout
    while true {
      if let outcome { return outcome }
      let left = end - .now
      guard left > .zero else {
        throw TerminalFault("After \(timeout) the program still runs. The screen:\n\(framed)")
      }
      pump(milliseconds: left.milliseconds)
    }
  }

  /// The screen with its edges, for messages.
  private var framed: String {
    screenText.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  |\($0)" }.joined(separator: "\n")
  }
}

extension Duration {
  /// Whole milliseconds, rounded up.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    let perMillisecond: Int64 = 1_000_000_000_000_000
    return Int(seconds) * 1000 + Int((attoseconds + perMillisecond - 1) / perMillisecond)
  }
}
