import Glibc
import Passphrases
import Phrases
import TerminalTesting
import Testing

@Suite("A passphrase asked for at the terminal")
struct PassphrasePromptTests {
  private static let words = PassphrasePhrases.english
  private static let secret = "Zug um Zug, señora"

  /// What the demo shows of a passphrase.
  private func shown(_ text: String) -> String {
    "taken: \(text.utf8.map { String($0 + 1) }.joined(separator: " ")) end"
  }

  private func start(
    _ purpose: String, _ script: String = "read go; exec \"$@\""
  ) throws -> (TerminalSession, TerminalSettings) {
    let terminal = try TerminalSession(
      program: "/bin/bash",
      arguments: ["-c", script, "bash", BuiltProducts.path(of: "passphrase-demo"), purpose])
    let before = try terminal.settings
    terminal.press(.enter)
    try terminal.waitFor((purpose == "new" ? Self.words.askNew : Self.words.ask).trimmed)
    return (terminal, before)
  }

  /// Neither the passphrase nor one letter of it in a row with another.
  private func expectSilence(_ terminal: TerminalSession, of secret: String = secret) {
    let sent = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(!sent.contains(secret))
    #expect(!sent.contains(secret.prefix(3)) && !sent.contains(secret.suffix(3)))
  }

  @Test("is taken without a letter shown, and forgotten after use")
  func known() throws {
    let (terminal, before) = try start("known")
    #expect(try terminal.settings != before)
    terminal.type("\(Self.secret)\n")
    try terminal.waitFor("forgotten")
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(terminal.screenText.contains(Self.words.ask.trimmed))
    let text = terminal.screenText.split(separator: "\n").joined()
    #expect(text.contains(shown(Self.secret)), "\(text)")
    expectSilence(terminal)
    #expect(try terminal.settings == before)
  }

  @Test("can be corrected with the keys of the terminal")
  func corrected() throws {
    let (terminal, _) = try start("known")
    terminal.type("wrong\u{15}righz")
    terminal.press(.backspace)
    terminal.type("t\r")
    try terminal.waitFor("forgotten")
    #expect(terminal.screenText.contains(shown("right")))
    expectSilence(terminal, of: "wrong")
  }

  @Test("when new is asked for until it is long enough and twice the same")
  func new() throws {
    let (terminal, before) = try start("new")
    terminal.type("Zug1234\n")
    try terminal.waitFor("has 8 letters or more")
    // Eight letters, of which one takes two bytes; all at once, as pasted.
    terminal.type("Zügelos!\nZügellos\n")
    try terminal.waitFor("two different ones")
    terminal.type("Zügelos!\nZügelos!\n")
    try terminal.waitFor("forgotten")
    #expect(terminal.screenText.contains(shown("Zügelos!")))
    for secret in ["Zug1234", "Zügelos!", "Zügellos"] { expectSilence(terminal, of: secret) }
    #expect(try terminal.settings == before)
  }

  @Test("is refused after three tries, when none was fit")
  func tries() throws {
    let (terminal, before) = try start("new")
    for _ in 0..<3 { terminal.type("short\n") }
    try terminal.waitFor("refused: \(Self.words.tooShort(8).prefix(30))")
    #expect(try terminal.settings == before)
  }

  @Test("is not there when the line is empty, or the input ends")
  func nothing() throws {
    for end in ["\n", "\u{04}"] {
      let (terminal, before) = try start("known")
      terminal.type(end)
      try terminal.waitFor("refused: \(Self.words.nothingGiven.prefix(30))")
      #expect(try terminal.settings == before)
    }
  }

  @Test("is refused when it is longer than the room for it, and not cut")
  func long() throws {
    let (terminal, _) = try start("known")
    terminal.type(String(repeating: "z", count: 1025) + "\n")
    try terminal.waitFor("refused: A passphrase has 1024 bytes at most")
    #expect(!terminal.screenText.contains("zz"))
    let (other, _) = try start("known")
    other.type(String(repeating: "z", count: 1024) + "\n")
    try other.waitFor("forgotten")
  }

  @Test(
    "leaves the terminal as it was, whatever signal ends it",
    arguments: [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGPIPE, SIGXCPU, SIGSEGV, SIGABRT,
      SIGILL, SIGBUS, SIGTRAP, SIGFPE,
    ])
  func signal(number: Int32) throws {
    let (terminal, before) = try start("new", "ulimit -c 0; read go; exec \"$@\"")
    terminal.type("\(Self.secret)\n")
    try terminal.waitFor(Self.words.askAgain.trimmed)
    // A whole line: what the system has not yet handed to the terminal when the program ends, it would show.
    terminal.type("something else\n")
    try terminal.waitFor("two different ones")
    #expect(try terminal.settings != before)
    terminal.signal(number)
    #expect(try terminal.waitForExit() == .signal(number))
    #expect(try terminal.settings == before)
    expectSilence(terminal)
  }

  @Test("gives the terminal to the shell with Ctrl-Z, and asks again when it is continued")
  func pause() throws {
    let script = """
      set -m; read go; "$@"; echo "the shell has it"; read go; fg >/dev/null; echo "code $?"
      """
    let (terminal, before) = try start("known", script)
    terminal.type("Zug")
    terminal.press(.control("z"))
    try terminal.waitFor("the shell has it")
    #expect(try terminal.settings == before)
    terminal.press(.enter)
    let isAsked = { (terminal: TerminalSession) in
      terminal.screenText.components(of: Self.words.ask.trimmed) == 2
    }
    try terminal.wait(for: "second question", until: isAsked)
    #expect(try terminal.settings != before)
    terminal.type("\(Self.secret)\n")
    try terminal.waitFor("code 0")
    #expect(terminal.screenText.split(separator: "\n").joined().contains(shown(Self.secret)))
    expectSilence(terminal)
  }

  @Test("goes on quietly after a stop that nobody can hear of")
  func stopped() throws {
    let (terminal, _) = try start("known")
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    terminal.type("\(Self.secret)\n")
    try terminal.waitFor("forgotten")
    expectSilence(terminal)
  }

  @Test("cannot be asked for without a terminal")
  func none() throws {
    let script = "read go; exec setsid -w \"$@\""
    let terminal = try TerminalSession(
      program: "/bin/bash",
      arguments: ["-c", script, "bash", BuiltProducts.path(of: "passphrase-demo"), "known"])
    terminal.press(.enter)
    try terminal.waitFor("refused: There is no terminal")
  }
}

extension String {
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }

  /// How often a text is in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
