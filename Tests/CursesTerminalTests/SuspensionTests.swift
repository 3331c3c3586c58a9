import Glibc
import TerminalTesting
import Testing

@Suite("Standing still")
struct SuspensionTests {
  /// The demo as a job of a shell with job control.
  private func startAsJob(type: String = "xterm-256color") throws -> TerminalSession {
    let demo = try BuiltProducts.path(of: "terminal-demo")
    // A shell leaves a loop when a job in it is stopped, so each time stands on its own.
    let pause = "jobs; stty -a | grep -o ' -*icanon'; read go; fg >/dev/null; code=$?"
    let script = """
      set -m; echo what stood before; '\(demo)'; code=$?; echo "code $code"
      [ $code = 148 ] && { \(pause); }
      [ $code = 148 ] && { \(pause); }
      [ $code = 148 ] && { \(pause); }
      echo "at last $code"
      """
    let session = try TerminalSession(
      program: "/bin/bash", arguments: ["-c", script], environment: ["TERM": type])
    try session.waitFor("Demo")
    session.waitForIdle()
    return session
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg takes it again with all that was there")
  func key() throws {
    let demo = try startAsJob()
    demo.type("x")
    try demo.waitFor("1 character x")
    let start = demo.bytes.count
    demo.press(.control("z"))
    // 148 is what a shell says of a job that SIGTSTP stopped.
    try demo.waitFor("code 148")
    try demo.waitFor("Stopped")
    try demo.waitFor(" icanon")
    #expect(!demo.isOnAlternateScreen && demo.isCursorVisible)
    #expect(!demo.screenText.contains("item"))
    #expect(demo.output(from: start).contains("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l"))
    #expect(try !demo.settings.isRaw)
    try goOn(demo)
    #expect(demo.screenText.contains("1 character x"))
    #expect(demo.isOnAlternateScreen)
    #expect(try demo.settings.isRaw)
    demo.press(.down)
    try demo.waitFor("key down")
    demo.type("\u{1B}[<0;12;5M")
    try demo.waitFor("click on 4, 11")
    try leave(demo)
  }

  @Test("a stop from outside does the same, again and again")
  func signal() throws {
    let demo = try startAsJob()
    for _ in 0..<3 {
      let start = demo.bytes.count
      #expect(demo.signalForeground(SIGTSTP))
      try demo.wait(for: "word of the shell") { $0.output(from: start).contains(" icanon") }
      #expect(!demo.isOnAlternateScreen)
      #expect(demo.output(from: start).contains("\u{1B}[?1000l"))
      try goOn(demo)
    }
    try leave(demo)
  }

  @Test("a window that became smaller meanwhile is filled as it is now")
  func size() throws {
    let demo = try startAsJob()
    demo.press(.control("z"))
    try demo.waitFor(" icanon")
    demo.resize(rows: 15, columns: 50)
    try goOn(demo)
    try demo.waitFor("Demo 15x50")
    #expect(demo.line(14).hasSuffix("#"))
    try leave(demo)
  }

  @Test("nothing stays in sight where there is no second screen", arguments: ["vt100", "linux"])
  func oneScreen(type: String) throws {
    let demo = try startAsJob(type: type)
    demo.press(.control("z"))
    try demo.waitFor(" icanon")
    #expect(!demo.screenText.contains("item"))
    try goOn(demo)
    try demo.waitFor("item 0")
    try leave(demo)
  }

  @Test("where no shell could continue it, the program goes on at once")
  func noShell() throws {
    let demo = try Demo.start()
    demo.press(.control("z"))
    demo.type("x")
    try demo.waitFor("character x")
    #expect(demo.isOnAlternateScreen)
    #expect(demo.screenText.contains("item 0"))
  }

  @Test("a stop that cannot be heard leaves no mess behind when the program goes on")
  func unheard() throws {
    let demo = try Demo.start("--quiet")
    demo.signal(SIGSTOP)
    demo.resize(rows: 20, columns: 70)
    let start = demo.bytes.count
    demo.signal(SIGCONT)
    try demo.waitFor("Demo 20x70")
    demo.waitForIdle()
    // All of it again, since a shell may have written over it.
    #expect(demo.output(from: start).contains("item 9"))
    #expect(try demo.settings.isRaw)
  }

  @Test("another program has the terminal while it is lent, with its keys and its size")
  func lending() throws {
    let (demo, before) = try Demo.startBelowText()
    demo.press(.control("l"))
    try demo.waitFor("lent; press Enter")
    #expect(!demo.isOnAlternateScreen)
    #expect(try demo.settings == before)
    demo.resize(rows: 30, columns: 90)
    // What would interrupt the other program does not end this one.
    demo.press(.control("c"))
    demo.press(.control("\\"))
    demo.press(.enter)
    try demo.waitFor("Demo 30x90")
    demo.type("x")
    try demo.waitFor("character x")
    demo.press(.control("q"))
    #expect(try demo.waitForExit() == .exit(code: 0))
    #expect(try demo.settings == before)
  }

  private func goOn(_ demo: TerminalSession) throws {
    demo.press(.enter)
    try demo.wait(for: "second screen") { $0.line(0).hasPrefix("Demo") }
    demo.waitForIdle()
  }

  private func leave(_ demo: TerminalSession) throws {
    demo.press(.control("q"))
    try demo.waitFor("at last 0")
    #expect(try demo.waitForExit() == .exit(code: 0))
  }
}
