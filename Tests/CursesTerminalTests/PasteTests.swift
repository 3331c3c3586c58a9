@testable import CursesTerminal
import TerminalTesting
import Testing

@Suite("Paste")
struct PasteTests {
  @Test("a paste with line breaks is one event, with spaces")
  func lines() throws {
    let demo = try Demo.start()
    demo.paste("first\r\nsecond\tthird\rfourth")
    demo.type("x")
    try demo.waitFor("1 paste of 25 bytes: first second third fourth.")
    try demo.waitFor("2 character x")
  }

  @Test("keys inside a paste press nothing")
  func keysInside() throws {
    let demo = try Demo.start()
    demo.paste("a\u{1B}OBb")
    try demo.waitFor("1 paste of 2 bytes: ab.")
  }

  @Test("a paste without an end is given up, and keys work again")
  func endless() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[200~lost")
    try demo.waitFor("1 paste of 4 bytes: lost.")
    demo.type("x")
    try demo.waitFor("2 character x")
  }

  @Test("a paste of 128 KiB is cut at 64")
  func large() throws {
    let demo = try Demo.start()
    demo.paste(String(repeating: "0123456789abcdef", count: 1 << 13))
    try demo.waitFor("1 paste of 65536 bytes")
    demo.type("x")
    try demo.waitFor("2 character x")
  }

  @Test("a stop is heard in the middle of a paste")
  func stop() throws {
    let demo = try Demo.start()
    demo.type("\u{1B}[200~half")
    demo.waitForIdle()
    demo.signal(15)
    #expect(try demo.waitForExit() == .exit(code: 1))
  }

  @Test("a cut does not split a letter")
  func cut() {
    var paste = PastedText()
    for _ in 0..<PastedText.limit - 1 { paste.append("x") }
    paste.append("é")
    #expect(paste.text.utf8.count == PastedText.limit - 1)
    paste.append("\u{1B}")
    #expect(paste.text.last == " ")
  }
}
