import Glibc
import Interview
import Phrases
import SeededRandom
import TerminalTesting
import Testing

@Suite("The program under random events")
struct FuzzTests {
  private static let seed: UInt64 = 20_261_124
  private static let events = 20_000

  @Test("neither crashes nor hangs, whatever comes, and the way out is always there")
  func random() throws {
    var random = SeededGenerator(seed: Self.seed)
    let scratch = try Scratch()
    var terminal = try start(in: scratch)
    var sent = 0
    do {
      while sent < Self.events {
        // In bursts, as fast as the program takes them.
        for _ in 0..<500 { send(random.event(), to: terminal) }
        terminal.pump(milliseconds: 0)
        guard let outcome = terminal.outcome else {
          sent += 500
          continue
        }
        // Some of what comes asks to leave, and the rest of that burst is not counted. Nothing else may end it.
        try #require(outcome == .exit(code: 0))
        terminal = try start(in: scratch)
      }
      // A paste or a report that was left open is given up after a second.
      terminal.resize(rows: 24, columns: 80)
      terminal.pump(milliseconds: 1200)
      terminal.waitForIdle(quiet: .milliseconds(1200))
      if terminal.outcome != nil { terminal = try start(in: scratch) }
      terminal.press(.control("x"))
      #expect(try terminal.waitForExit() == .exit(code: 0))
      #expect(terminal.screenText.allSatisfy { $0 == "\n" })
    } catch {
      Issue.record("seed \(Self.seed), after \(sent) events: \(error)")
    }
  }

  /// The program, under the eyes of one that ends it when it hangs.
  private func start(in scratch: Scratch) throws -> TerminalSession {
    let terminal = try TerminalSession(
      program: "/usr/bin/timeout", arguments: ["--foreground", "-k", "1", "100", try Program.path],
      environment: scratch.environment.merging(["EDITOR": "/bin/true"]) { $1 }, folder: scratch.work
    )
    try terminal.waitFor(Phrases.english.program)
    return terminal
  }

  private func send(_ event: RandomEvent, to terminal: TerminalSession) {
    switch event {
    case .bytes(let bytes): terminal.send(bytes)
    case .size(let rows, let columns): terminal.resize(rows: rows, columns: columns)
    case .paste(let text): terminal.paste(text)
    }
  }
}

/// Something that happens at a terminal.
private enum RandomEvent {
  case bytes([UInt8])
  case size(rows: Int, columns: Int)
  case paste(String)
}

extension SeededGenerator {
  fileprivate mutating func event() -> RandomEvent {
    switch Int.random(in: 0..<100, using: &self) {
    case 0..<45: .bytes(Array(key().utf8))
    case 45..<70: .bytes([letter()])
    case 70..<85: .bytes(Array(mouse().utf8))
    case 85..<90: .bytes((0..<Int.random(in: 1...6, using: &self)).map { _ in anyByte() })
    case 90..<96:
      .paste(String(repeating: "paste é 李\n", count: Int.random(in: 0...20, using: &self)))
    case 96:
      .bytes(
        Array(
          ["\u{1B}[", "\u{1B}[<0;1", "\u{1B}[200~"].randomElement(using: &self)?.utf8 ?? "".utf8))
    default:
      .size(
        rows: Int.random(in: 1...70, using: &self), columns: Int.random(in: 1...240, using: &self))
    }
  }

  /// A letter or sign, but none that could lead a file out of the folder that is the test's own.
  private mutating func letter() -> UInt8 {
    let byte = UInt8.random(in: 0x20..<0x7F, using: &self)
    return [0x2E, 0x2F, 0x7E].contains(byte) ? 0x31 : byte
  }

  /// Any byte but Control-C and Control-\, which in the moment where an editor or a shell has the terminal are signals that
  /// rightly end what runs.
  private mutating func anyByte() -> UInt8 {
    let byte = UInt8.random(in: 0...255, using: &self)
    if byte == 0x03 || byte == 0x1C { return 0x1B }
    return (0x20..<0x7F).contains(byte) ? letter() : byte
  }

  private mutating func key() -> String {
    let keys = [
      "\r", "\r", "\r", "\t", "\u{1B}", "\u{7F}", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD",
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}OH", "\u{1B}OF", "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP",
      "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS", "\u{1B}[1;5A", "é", "e\u{301}",
      "李", " ", "1", "2", "3", "\u{7}", "\u{1A}",
    ]
    return keys.randomElement(using: &self) ?? "\r"
  }

  private mutating func mouse() -> String {
    let button = [0, 0, 0, 1, 2, 35, 64, 65].randomElement(using: &self) ?? 0
    let column = Int.random(in: 0...260, using: &self)
    let row = Int.random(in: 0...80, using: &self)
    let end = Bool.random(using: &self) ? "M" : "m"
    return "\u{1B}[<\(button);\(column);\(row)\(end)"
  }
}
