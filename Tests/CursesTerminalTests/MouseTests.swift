import TerminalTesting
import Testing

@Suite("The mouse")
struct MouseTests {
  private static let on = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let off = "\u{1B}[?1006l\u{1B}[?1000l"

  @Test("a click and the wheel are events, in the words of xterm and of older terminals")
  func events() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<65;1;1M")
    try demo.waitFor("1 click on 4, 11")
    try demo.waitFor("2 wheel down")
    let old = try Demo.start(environment: ["TERM": "screen"])
    old.send(Array("\u{1B}[M".utf8) + [32, 33 + 11, 33 + 4, 27] + Array("[M".utf8) + [35, 44, 37])
    try old.waitFor("1 click on 4, 11")
    // A column beyond 95 is a byte that is no letter of UTF-8.
    old.send(Array("\u{1B}[M".utf8) + [32, 233, 33])
    try old.waitFor("2 click on 0, 200")
    old.type("x")
    try old.waitFor("3 character x")
  }

  @Test("is turned on, and off again at the end", arguments: ["xterm-256color", "tmux-256color"])
  func onAndOff(type: String) throws {
    let demo = try Demo.start(environment: ["TERM": type])
    #expect(demo.output().contains(Self.on))
    #expect(!demo.output().contains(Self.off))
    demo.press(.control("q"))
    try demo.waitForExit()
    #expect(demo.output().hasSuffix("l") || demo.output().contains(Self.off))
    #expect(demo.output().contains(Self.off))
  }

  @Test("is turned off by a crash", arguments: ["a", "s", "t"] as [Character])
  func crash(key: Character) throws {
    let (demo, _) = try Demo.startBelowText()
    demo.press(.control(key))
    try demo.waitForExit()
    #expect(demo.output().contains(Self.off))
  }

  @Test("terminals without one, and people who want none, are sent nothing about it")
  func none() throws {
    for type in ["vt100", "vt220", "ansi", "vt52"] {
      let demo = try Demo.start(environment: ["TERM": type])
      demo.press(.control("q"))
      try demo.waitForExit()
      #expect(!demo.output().contains("\u{1B}[?100"), "\(type)")
    }
    let demo = try Demo.start("--no-mouse")
    demo.type("\u{1B}[<0;12;5Mx")
    // A report that comes all the same, asked for by another program, is no letter.
    try demo.waitFor("character x of 1")
    demo.press(.control("t"))
    try demo.waitForExit()
    #expect(!demo.output().contains("\u{1B}[?100"))
  }

  @Test(
    "a report in pieces, or without a meaning, never acts as typed letters",
    arguments: [
      ["\u{1B}[<0;1", "2;5m"], ["\u{1B}[<", "35;2;3M"], ["\u{1B}[", "<35;1;2M"],
      ["\u{1B}", "[<2;1;1M"],
      ["\u{1B}[<0;1;", "1", "m"], ["\u{1B}[<77;1;1;4;9M"], ["\u{1B}[<Z"], ["\u{1B}[32;4;9M"],
    ])
  func pieces(pieces: [String]) throws {
    let demo = try Demo.start()
    for piece in pieces {
      demo.type(piece)
      // Longer than the program waits for the rest of a key.
      demo.waitForIdle(quiet: .milliseconds(250))
    }
    demo.type("x")
    try demo.waitFor("character x of 1")
    for letter in "0123456789;<[mMZ" {
      #expect(!demo.screenText.contains("character \(letter) "), "\(demo.screenText)")
    }
  }

  @Test("a click whose report comes in pieces is a click")
  func late() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[<0;1")
    demo.waitForIdle(quiet: .milliseconds(250))
    demo.type("2;5M")
    try demo.waitFor("1 click on 4, 11")
  }

  @Test("a report without an end holds the keys for a second, and signals not at all")
  func endless() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[<0;1")
    demo.pump(milliseconds: 1500)
    demo.type("x")
    try demo.waitFor("1 character x")
    demo.type("\u{1B}[<0;1")
    demo.signal(15)
    #expect(try demo.waitForExit() == .exit(code: 1))
  }

  @Test("a control in the middle of a report is heard")
  func control() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[<0;1\u{18}")
    #expect(try demo.waitForExit() == .exit(code: 5))
  }
}
