internal import CursesTerminal
private import Glibc
internal import Interview
private import Screens

/// The state of the demo: some lines of text, a list with a focus, and the events so far.
struct Demo {
  let text: [String]
  /// Whether the events are shown.
  let tells: Bool
  /// Whether a key may end the demo.
  let mayEnd: Bool
  private var focus = 0
  private var events: [String] = []
  private var count = 0

  init(arguments: [String]) {
    text = arguments.filter { !$0.hasPrefix("--") }
    tells = !arguments.contains("--quiet")
    mayEnd = !arguments.contains("--harmless")
  }

  /// Runs until a key or a signal ends it; the exit code.
  @MainActor
  mutating func run(on terminal: CursesTerminal) -> Int32 {
    while true {
      terminal.show(frame(on: terminal))
      guard let event = terminal.next(milliseconds: nil) else { continue }
      note(event)
      switch event {
      case .key(.down): focus = min(9, focus + 1)
      case .key(.up): focus = max(0, focus - 1)
      case .suspend: terminal.suspend()
      case .key(.control("z")) where mayEnd: terminal.suspend()
      case .key(let key) where mayEnd:
        if let code = obey(key, on: terminal) { return code }
      case .stop(let signal):
        terminal.close(trace: .keep)
        print("stopped by \(signal)")
        return 1
      default: break
      }
    }
  }

  /// Does what a key asks for; an exit code when it asks to leave.
  @MainActor
  private func obey(_ key: Key, on terminal: CursesTerminal) -> Int32? {
    switch key {
    case .control("a"): abort()
    case .control("t"): fatalError("the demo was told to trap")
    case .control("s"): readNowhere()
    case .control("x"): exit(5)
    case .control("l"):
      terminal.lend {
        print("lent; press Enter")
        _ = readLine()
      }
    case .control("e"): write(STDERR_FILENO, "a word aside\n", 13)
    case .control("q"):
      terminal.close(trace: .keep)
      // A second call must do nothing.
      terminal.close(trace: .erase)
      return 0
    case .function(9):
      terminal.close(trace: .erase)
      return 0
    default: break
    }
    return nil
  }

  private mutating func note(_ event: TerminalEvent) {
    count += 1
    events.append("\(count) \(Self.name(of: event))")
    if events.count > 8 { events.removeFirst() }
  }

  private static func name(of event: TerminalEvent) -> String {
    switch event {
    case .key(.character(let character)):
      "character \(character) of \(character.unicodeScalars.count)"
    case .key(let key): "key \(key)"
    case .paste(let text): "paste of \(text.utf8.count) bytes: \(text.prefix(40))."
    case .click(let row, let column): "click on \(row), \(column)"
    case .wheel(let wheel): "wheel \(wheel)"
    case .resized: "resized"
    case .suspend: "suspend"
    case .resumed: "resumed"
    case .stop(let signal): "stop \(signal)"
    }
  }

  @MainActor
  private func frame(on terminal: CursesTerminal) -> Frame {
    let size = terminal.size
    var canvas = Canvas(rows: size.rows, columns: size.columns)
    let letters = terminal.usesUnicode ? "Unicode" : "ASCII"
    canvas.write("Demo \(size.rows)x\(size.columns) \(letters)", row: 0, column: 0, style: .title)
    for (row, line) in text.enumerated() { canvas.write(line, row: 1 + row, column: 0) }
    let list = 2 + text.count
    for item in 0..<10 {
      let style: Style = item == focus ? .focus : .plain
      let mark = item == focus ? ">" : " "
      canvas.write("\(mark) item \(item)", row: list + item, column: 2, style: style)
    }
    for (row, event) in events.enumerated() where tells {
      canvas.write(event, row: list + row, column: 20, style: .quiet)
    }
    for (at, style) in Style.allCases.enumerated() {
      canvas.write("s\(at)", row: size.rows - 1, column: at * 3, style: style)
    }
    canvas.write("#", row: size.rows - 1, column: size.columns - 1, style: .alert)
    let cursor = Frame.Position(row: list + focus, column: 2)
    return Frame(canvas: canvas, cursor: cursor, scrollLimit: 0)
  }

  private func readNowhere() {
    if let nowhere = UnsafePointer<Int>(bitPattern: 8) { print(nowhere.pointee) }
  }
}
