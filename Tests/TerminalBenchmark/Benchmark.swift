internal import TerminalTesting

/// Runs the program on a terminal of 80 by 24 and measures it.
struct Benchmark {
  let program: String
  let arguments: [String]
  let walk: [(text: String, keys: String)]

  /// From the start to the last byte of the first screen, so often.
  func starts(_ count: Int) throws -> [Double] {
    try (0..<count).map { _ in
      let begin = ContinuousClock.now
      let session = try open()
      try session.waitFor(walk[0].text)
      session.waitForIdle()
      return (session.lastByte - begin).inMilliseconds
    }
  }

  /// The program on the screen that the walk leads to.
  func atQuestion() throws -> TerminalSession {
    let session = try open()
    for step in walk {
      try session.waitFor(step.text)
      session.waitForIdle()
      session.type(step.keys)
    }
    session.waitForIdle()
    return session
  }

  /// From an arrow key to the last byte painted, and the bytes it cost, so often.
  func arrows(_ count: Int, on session: TerminalSession) -> (times: [Double], bytes: [Double]) {
    var times: [Double] = []
    var bytes: [Double] = []
    for index in 0..<count {
      let before = session.bytes.count
      let begin = ContinuousClock.now
      // Two down, two up: the focus meets neither end of a list of three.
      session.press(index % 4 < 2 ? .down : .up)
      session.waitForIdle(quiet: .milliseconds(10))
      guard session.bytes.count > before else { continue }
      times.append((session.lastByte - begin).inMilliseconds)
      bytes.append(Double(session.bytes.count - before))
    }
    return (times, bytes)
  }

  /// The bytes that come within a second without a key.
  func idleBytes(on session: TerminalSession) -> Int {
    session.waitForIdle()
    let before = session.bytes.count
    let end = ContinuousClock.now + .seconds(1)
    while case let left = end - .now, left > .zero {
      session.pump(milliseconds: Int(left.inMilliseconds.rounded(.up)))
    }
    return session.bytes.count - before
  }

  private func open() throws -> TerminalSession {
    try TerminalSession(program: program, arguments: arguments)
  }
}
