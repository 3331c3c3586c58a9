import TerminalTesting
import Testing

@Suite("Painting")
struct PaintingTests {
  @Test("text stands where the canvas has it, and the cursor on the focused row")
  func places() throws {
    let demo = try Demo.start("one line")
    #expect(demo.line(0) == "Demo 24x80 Unicode")
    #expect(demo.line(1) == "one line")
    #expect(demo.line(3) == "  > item 0")
    #expect(demo.cursor == (3, 2))
    #expect(demo.isCursorVisible)
    #expect(demo.isOnAlternateScreen)
  }

  @Test("a wide character moves the next one by two columns")
  func wide() throws {
    let demo = try Demo.start("李x")
    #expect(demo.cell(row: 1, column: 0).text == "李")
    #expect(demo.cell(row: 1, column: 0).columns == 2)
    #expect(demo.cell(row: 1, column: 2).text == "x")
  }

  @Test("a mark shares the column of its letter")
  func combining() throws {
    let demo = try Demo.start("e\u{301}x")
    #expect(demo.cell(row: 1, column: 0).text == "e\u{301}")
    #expect(demo.cell(row: 1, column: 1).text == "x")
  }

  @Test(
    "a character that terminals count differently leaves the rest in its place",
    arguments: [
      ("👩\u{200D}👩\u{200D}👧", 2), ("❤\u{FE0F}", 1), ("\u{4DC0}", 1), ("\u{1FAE8}", 1),
    ])
  func doubtful(text: String, columns: Int) throws {
    let demo = try Demo.start("a\(text)|")
    #expect(demo.cell(row: 1, column: 1 + columns).text == "|")
  }

  @Test("the last cell is painted without scrolling")
  func lastCell() throws {
    let demo = try Demo.start()
    #expect(demo.cell(row: 23, column: 79).text == "#")
    #expect(demo.line(0).hasPrefix("Demo"))
  }

  @Test("roles look different without a word about colour")
  func roles() throws {
    let demo = try Demo.start()
    #expect(demo.cell(row: 0, column: 0).isBold)
    #expect(demo.cell(row: 2, column: 2).isReverse)
    #expect(!demo.cell(row: 3, column: 4).isReverse)
  }

  @Test("nothing is sent while idle")
  func idle() throws {
    let demo = try Demo.start()
    let before = demo.bytes.count
    #expect(!demo.pump(milliseconds: 500))
    #expect(demo.bytes.count == before)
  }

  @Test("a key that changes nothing but a line costs that line")
  func arrow() throws {
    // The demo's list without its list of events, which grows at every key.
    let demo = try Demo.start("--quiet")
    for key in [TerminalKey.down, .down, .up, .down] {
      let before = demo.bytes.count
      demo.press(key)
      demo.waitForIdle()
      #expect((1...80).contains(demo.bytes.count - before))
    }
    #expect(demo.line(4) == "  > item 2")
  }

  @Test("the same frame again sends nothing")
  func same() throws {
    let demo = try Demo.start("--quiet")
    let before = demo.bytes.count
    demo.press(.up)
    demo.press(.tab)
    demo.waitForIdle()
    #expect(demo.bytes.count == before)
  }

  @Test(
    "any size is painted without a trap",
    arguments: [(1, 1), (1, 80), (24, 1), (3, 7), (60, 250)])
  func sizes(rows: Int, columns: Int) throws {
    let demo = try TerminalSession(
      program: BuiltProducts.path(of: "terminal-demo"), arguments: ["李李"], rows: rows,
      columns: columns)
    try demo.wait(for: "first letter") { $0.bytes.count > 20 && $0.isOnAlternateScreen }
    demo.waitForIdle()
    demo.press(.down)
    demo.type("李")
    demo.waitForIdle()
    demo.resize(rows: columns, columns: rows)
    demo.waitForIdle()
    demo.press(.control("q"))
    #expect(try demo.waitForExit() == .exit(code: 0))
  }
}
