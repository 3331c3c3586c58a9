import Glibc
import TerminalTesting
import Testing

@Suite("Leaving")
struct LeavingTests {
  @Test("leaving brings back the screen, the cursor and the settings from before")
  func keep() throws {
    let (demo, before) = try Demo.startBelowText()
    #expect(try demo.settings.isRaw)
    demo.press(.control("q"))
    #expect(try demo.waitForExit() == .exit(code: 0))
    try expectRestored(demo, before)
    #expect(!demo.output().contains("\u{1B}[3J"))
  }

  @Test("quick exit erases what was shown, what stood there before, and what had scrolled off")
  func erase() throws {
    let (demo, before) = try Demo.startBelowText()
    let start = demo.bytes.count
    demo.press(.function(9))
    #expect(try demo.waitForExit() == .exit(code: 0))
    #expect(demo.screenText.allSatisfy { $0 == "\n" })
    #expect(demo.cursor == (0, 0))
    #expect(!demo.isOnAlternateScreen && demo.isCursorVisible)
    #expect(try demo.settings == before)
    // The second screen is cleared while it is shown; the main screen and its past after that.
    let parts = demo.output(from: start).split(separator: "\u{1B}[?1049l")
    try #require(parts.count == 2)
    #expect(parts[0].contains("\u{1B}[2J"))
    #expect(parts[1].contains("\u{1B}[H\u{1B}[2J\u{1B}[3J"))
    #expect(!parts[0].contains("item"))
  }

  @Test("quick exit clears the past of a terminal without a second screen")
  func eraseOnConsole() throws {
    let (demo, _) = try Demo.startBelowText(environment: ["TERM": "linux"])
    let start = demo.bytes.count
    demo.press(.function(9))
    try demo.waitForExit()
    #expect(demo.output(from: start).contains("\u{1B}[3J"))
    #expect(demo.screenText.allSatisfy { $0 == "\n" })
  }

  @Test("keys typed after quick exit do not reach the shell")
  func typeAhead() throws {
    let path = try BuiltProducts.path(of: "terminal-demo")
    // After the demo, all that has been typed and not read is shown.
    let script = "'\(path)'; stty -icanon min 0 time 2; cat; echo end"
    let demo = try TerminalSession(program: "/bin/sh", arguments: ["-c", script])
    try demo.waitFor("Demo")
    demo.waitForIdle()
    // F9 and a word in one go.
    demo.type("\u{1B}[20~secret")
    try demo.waitFor("end")
    #expect(!demo.screenText.contains("secret"))
  }

  @Test(
    "a request to end is an event, and the terminal is restored",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func stop(signal: Int32) throws {
    let (demo, before) = try Demo.startBelowText()
    demo.signal(signal)
    #expect(try demo.waitForExit() == .exit(code: 1))
    #expect(demo.screenText.contains("stopped by \(signal)"))
    try expectRestored(demo, before)
  }

  @Test("a request to end is heard while keys keep coming")
  func stopUnderFire() throws {
    let (demo, _) = try Demo.startBelowText()
    demo.signal(SIGSTOP)
    demo.type(String(repeating: "x", count: 2000))
    demo.signal(SIGTERM)
    demo.signal(SIGCONT)
    #expect(try demo.waitForExit() == .exit(code: 1))
  }

  @Test(
    "a crash restores the terminal and keeps its signal",
    arguments: [SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT])
  func crash(signal: Int32) throws {
    let (demo, before) = try Demo.startBelowText()
    demo.signal(signal)
    #expect(try demo.waitForExit() == .signal(signal))
    try expectRestored(demo, before)
  }

  @Test(
    "a fault of the program itself restores the terminal",
    arguments: [("s", SIGSEGV), ("a", SIGABRT)] as [(Character, Int32)])
  func fault(key: Character, signal: Int32) throws {
    let (demo, before) = try Demo.startBelowText()
    demo.press(.control(key))
    #expect(try demo.waitForExit() == .signal(signal))
    try expectRestored(demo, before)
  }

  @Test("the message of a trap can be read after it")
  func trap() throws {
    let (demo, before) = try Demo.startBelowText()
    demo.press(.control("t"))
    guard case .signal(let signal) = try demo.waitForExit() else {
      Issue.record("the demo did not trap")
      return
    }
    #expect([SIGILL, SIGTRAP].contains(signal))
    #expect(demo.screenText.contains("the demo was told to trap"))
    try expectRestored(demo, before)
  }

  @Test("an exit without goodbye restores the terminal")
  func exitAtOnce() throws {
    let (demo, before) = try Demo.startBelowText()
    demo.press(.control("x"))
    #expect(try demo.waitForExit() == .exit(code: 5))
    try expectRestored(demo, before)
  }

  @Test("what is written to standard error shows after the screen, never on it")
  func standardError() throws {
    let (demo, _) = try Demo.startBelowText()
    demo.press(.control("e"))
    demo.waitForIdle()
    #expect(!demo.screenText.contains("a word aside"))
    demo.press(.control("q"))
    try demo.waitForExit()
    #expect(demo.screenText.contains("a word aside"))
  }

  @Test("a window that is closed ends the program")
  func hangUp() throws {
    let demo = try Demo.start()
    demo.hangUp()
    #expect(try demo.waitForExit() == .exit(code: 1))
  }

  private func expectRestored(_ demo: TerminalSession, _ before: TerminalSettings) throws {
    #expect(try demo.settings == before)
    #expect(!demo.isOnAlternateScreen)
    #expect(demo.isCursorVisible)
    #expect(demo.screenText.contains("what stood before"))
    #expect(!demo.screenText.contains("item 0"))
    #expect(demo.output().contains("\u{1B}[?2004l"))
  }
}
