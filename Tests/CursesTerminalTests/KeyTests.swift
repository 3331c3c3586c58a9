import TerminalTesting
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(
    "each key is known",
    arguments: [
      (TerminalKey.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"),
      (.home, "home"), (.end, "end"), (.pageUp, "pageUp"), (.pageDown, "pageDown"),
      (.enter, "enter"), (.tab, "tab"), (.backTab, "backTab"), (.escape, "escape"),
      (.backspace, "backspace"), (.delete, "delete"), (.function(1), "function(1)"),
      (.function(5), "function(5)"), (.function(12), "function(12)"),
      (.control("c"), "control(\"c\")"), (.control("z"), "control(\"z\")"),
      (.control("s"), "control(\"s\")"), (.control("d"), "control(\"d\")"),
    ])
  func known(key: TerminalKey, name: String) throws {
    let demo = try Demo.start("--harmless")
    demo.press(key)
    try demo.waitFor("1 key \(name)")
  }

  @Test(
    "keys that the terminal's type leaves out are known too",
    arguments: [
      ("\u{1B}[A", "up"), ("\u{1B}[D", "left"), ("\u{1B}[H", "home"), ("\u{1B}[1~", "home"),
      ("\u{1B}[4~", "end"), ("\u{1B}OM", "enter"), ("\n", "enter"), ("\u{8}", "backspace"),
    ])
  func unlisted(bytes: String, name: String) throws {
    let demo = try Demo.start()
    demo.type(bytes)
    try demo.waitFor("1 key \(name)")
  }

  @Test(
    "keys that move and delete by words are known, as each kind of terminal sends them",
    arguments: [
      ("\u{1B}[1;5D", "wordLeft"), ("\u{1B}[1;5C", "wordRight"), ("\u{1B}[1;3D", "wordLeft"),
      ("\u{1B}Od", "wordLeft"), ("\u{1B}Oc", "wordRight"), ("\u{1B}\u{1B}[C", "wordRight"),
      ("\u{1B}b", "wordLeft"), ("\u{1B}f", "wordRight"), ("\u{1B}\u{7F}", "deleteWord"),
    ])
  func words(bytes: String, name: String) throws {
    for type in ["xterm-256color", "vt100"] {
      let demo = try Demo.start(environment: ["TERM": type])
      demo.type(bytes)
      try demo.waitFor("1 key \(name)")
    }
  }

  @Test("escape alone is escape, and what is typed after it keeps its meaning")
  func escapeAlone() throws {
    let demo = try Demo.start()
    demo.press(.escape)
    try demo.waitFor("1 key escape")
    demo.type("b")
    try demo.waitFor("2 character b")
  }

  @Test(
    "function keys are known where the terminal's type does not list what it sends",
    arguments: [("\u{1B}[20~", "function(9)"), ("\u{1B}[11~", "function(1)")])
  func functionKeys(bytes: String, name: String) throws {
    let demo = try Demo.start("--harmless", environment: ["TERM": "vt100"])
    demo.type(bytes)
    try demo.waitFor("1 key \(name)")
  }

  @Test(
    "controls are controls where the terminal's type gives them names of their own",
    arguments: ["linux", "screen", "vt100"], ["c", "g", "x", "z"] as [Character])
  func controls(type: String, letter: Character) throws {
    let demo = try Demo.start("--harmless", environment: ["TERM": type])
    demo.press(.control(letter))
    try demo.waitFor("1 key control(\"\(letter)\")")
  }

  @Test("the digits of a keypad are digits")
  func keypad() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}Oq")
    try demo.waitFor("1 character 1 of 1")
  }

  @Test(
    "a key without a meaning is passed over whole",
    arguments: ["\u{1B}[1;5A", "\u{1B}[I", "\u{1B}[<2;3;4M", "\u{1B}[15;2~", "\u{1B}Ox", "\u{1C}"])
  func unknown(bytes: String) throws {
    let demo = try Demo.start()
    demo.type(bytes)
    demo.waitForIdle(quiet: .milliseconds(300))
    demo.type("x")
    try demo.waitFor("1 character x of 1")
  }

  @Test("a key that comes in pieces is one key")
  func pieces() throws {
    let demo = try Demo.start()
    for piece in ["\u{1B}", "[", "B"] {
      demo.type(piece)
      demo.pump(milliseconds: 30)
    }
    try demo.waitFor("1 key down")
  }

  @Test("a letter whose bytes come apart is one letter")
  func bytesApart() throws {
    let demo = try Demo.start()
    let bytes = Array("é".utf8)
    demo.send(bytes[..<1])
    demo.pump(milliseconds: 15)
    demo.send(bytes[1...])
    try demo.waitFor("1 character é of 1")
  }

  @Test("a letter and its mark that come together are one character")
  func combining() throws {
    let demo = try Demo.start()
    demo.type("e\u{301}x")
    try demo.waitFor("1 character e\u{301} of 2")
    try demo.waitFor("2 character x of 1")
  }

  @Test("keys typed fast come one by one and in order")
  func fast() throws {
    let demo = try Demo.start()
    demo.type("ab\u{1B}OBc\r")
    try demo.waitFor("5 key enter")
    for event in ["1 character a", "2 character b", "3 key down", "4 character c"] {
      #expect(demo.screenText.contains(event))
    }
  }

  @Test("escape and a letter after it are two keys")
  func escapeThenLetter() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}x")
    try demo.waitFor("1 key escape")
    try demo.waitFor("2 character x")
  }
}
