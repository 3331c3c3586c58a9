import TerminalTesting
import Testing

@Suite("Resizing")
struct ResizeTests {
  @Test("the screen is painted anew in the new size")
  func once() throws {
    let demo = try Demo.start("some text")
    demo.resize(rows: 30, columns: 100)
    try demo.waitFor("Demo 30x100")
    try demo.waitFor("1 resized")
    demo.waitForIdle()
    #expect(demo.line(1) == "some text")
    #expect(demo.cell(row: 29, column: 99).text == "#")
  }

  @Test("a storm of changes ends in the last size, with keys alive")
  func storm() throws {
    let demo = try Demo.start()
    for step in 1...60 {
      demo.resize(rows: 5 + step % 17, columns: 30 + step * 2)
      if step.isMultiple(of: 3) { demo.press(.down) }
    }
    demo.resize(rows: 20, columns: 60)
    try demo.waitFor("Demo 20x60")
    demo.waitForIdle()
    demo.type("x")
    try demo.waitFor("character x of 1")
    #expect(demo.line(19).hasSuffix("#"))
  }

  @Test("sizes in the environment do not freeze the window")
  func environment() throws {
    let demo = try Demo.start(environment: ["LINES": "10", "COLUMNS": "40"])
    #expect(demo.line(0) == "Demo 24x80 Unicode")
    demo.resize(rows: 12, columns: 50)
    try demo.waitFor("Demo 12x50")
  }
}
