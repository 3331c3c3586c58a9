import TerminalTesting
import Testing

@Suite("Starting")
struct StartTests {
  @Test(
    "a terminal that cannot be painted gets a sentence with the remedy",
    arguments: [
      (
        "nonesuch",
        """
        Waymark does not know the terminal type "nonesuch". \
        Set TERM to a type that this machine knows, such as xterm, or use --plain.
        """
      ),
      (
        "dumb",
        """
        The terminal type "dumb" cannot move the cursor. \
        Set TERM to the type of your terminal, such as xterm, or use --plain.
        """
      ),
    ])
  func refusal(type: String, sentence: String) throws {
    let demo = try TerminalSession(
      program: BuiltProducts.path(of: "terminal-demo"), environment: ["TERM": type], columns: 200)
    let before = try demo.settings
    #expect(try demo.waitForExit() == .exit(code: 2))
    // The sentence is all that is sent: looking the type up writes nothing.
    #expect(demo.output() == sentence + "\r\n")
    #expect(try demo.settings == before)
  }

  @Test("without a TERM the cursor cannot be moved")
  func noType() throws {
    let demo = try TerminalSession(
      program: BuiltProducts.path(of: "terminal-demo"), environment: ["TERM": ""])
    #expect(try demo.waitForExit() == .exit(code: 2))
    #expect(demo.screenText.contains("cannot move the cursor"))
  }

  @Test("input that is no terminal is refused", arguments: ["< /dev/null", "| cat"])
  func notATerminal(redirection: String) throws {
    let path = try BuiltProducts.path(of: "terminal-demo")
    let demo = try TerminalSession(
      program: "/bin/sh", arguments: ["-c", "'\(path)' \(redirection)"], columns: 200)
    try demo.waitForExit()
    #expect(demo.screenText.contains("must both be a terminal"))
    #expect(!demo.output().contains("\u{1B}"))
  }

  @Test(
    "terminals of many types are opened and given back",
    arguments: [
      "ansi", "cygwin", "linux", "rxvt-unicode-256color", "screen-256color", "sun",
      "tmux-256color", "vt52", "vt220", "xterm",
    ])
  func types(type: String) throws {
    let (demo, before) = try Demo.startBelowText(environment: ["TERM": type])
    demo.press(.control("q"))
    #expect(try demo.waitForExit() == .exit(code: 0))
    #expect(try demo.settings == before)
    // What brackets a paste is a riddle to a terminal that does not speak ECMA-48.
    #expect(demo.output().contains("\u{1B}[?2004h") == (type != "vt52"))
  }

  @Test("a line that does not know its size is taken to be as its type says")
  func noSize() throws {
    let path = try BuiltProducts.path(of: "terminal-demo")
    let demo = try TerminalSession(
      program: "/bin/sh", arguments: ["-c", "stty rows 0 columns 0; exec '\(path)'"])
    try demo.waitFor("Demo 24x80")
  }

  @Test("a program that does not exist is a sentence")
  func noProgram() {
    #expect(throws: TerminalFault.self) { try TerminalSession(program: "/nonexistent/waymark") }
    #expect(throws: TerminalFault.self) { try BuiltProducts.path(of: "no-such-program") }
  }

  @Test("waiting in vain shows the screen")
  func inVain() throws {
    let demo = try Demo.start()
    let fault = #expect(throws: TerminalFault.self) {
      try demo.waitFor("never", timeout: .milliseconds(50))
    }
    #expect(fault?.description.contains("|Demo 24x80") == true)
  }
}
