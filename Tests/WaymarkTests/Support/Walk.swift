import Interview
import Phrases
import Placement
import Questionnaires
import Screens
import TerminalTesting
import Testing

/// The real program on a terminal, and beside it the same interview as a value.
///
/// Each key goes to both, and after each key the terminal must show what the value says, cursor and all.
final class Walk: Person {
  let terminal: TerminalSession
  private(set) var interview: Interview
  /// All keys so far.
  private(set) var keys: [Key] = []
  /// The bytes that each key cost, and the page that it led to.
  private(set) var costs: [(bytes: Int, place: Place)] = []
  private var size: (rows: Int, columns: Int)
  /// How the terminal shows a line, where it cannot show all letters.
  private let letters: (String) -> String
  private let screen = Screen(phrases: .english)

  /// What the shell left on the main screen, where ``startBelowText`` was asked for.
  static let textFromBefore = "what stood before"

  /// Starts the program, and waits for its first page.
  ///
  /// - Parameters:
  ///   - arguments: For the program.
  ///   - environment: Put over what every program needs.
  ///   - scratch: Whose folders it runs in.
  ///   - rows: The height of its window.
  ///   - columns: The width of its window.
  ///   - letters: How the terminal shows a line, where it cannot show all letters.
  /// - Throws: What went wrong, with the screen at that moment.
  init(
    _ arguments: [String], environment: [String: String] = [:], in scratch: Scratch,
    rows: Int = 24, columns: Int = 80, letters: @escaping (String) -> String = { $0 }
  ) throws {
    self.letters = letters
    terminal = try TerminalSession(
      program: Program.path, arguments: arguments,
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work,
      rows: rows, columns: columns)
    size = (rows, columns)
    interview = try Self.interview(arguments)
    try settle()
  }

  convenience init(
    _ arguments: String..., environment: [String: String] = [:], in scratch: Scratch,
    rows: Int = 24, columns: Int = 80
  ) throws {
    try self.init(arguments, environment: environment, in: scratch, rows: rows, columns: columns)
  }

  /// Starts the program on a line of 9,600 bits a second, as its terminal's settings say.
  ///
  /// The pseudo-terminal itself is as fast as ever; what counts is how many bytes are sent.
  static func onSlowLine(
    _ arguments: [String], environment: [String: String], in scratch: Scratch
  ) throws -> Walk {
    let script = "stty 9600; exec \"$@\""
    let terminal = try TerminalSession(
      program: "/bin/sh", arguments: ["-c", script, "sh", Program.path] + arguments,
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
    return try Walk(on: terminal, interview: try interview(arguments), size: (16, 60))
  }

  /// Starts the program below a line of text that a shell left on the main screen.
  ///
  /// - Returns: Its terminal, and the terminal's settings from before the program.
  static func openBelowText(
    _ arguments: [String], in scratch: Scratch
  ) throws -> (TerminalSession, TerminalSettings) {
    // No core is written where the program is made to crash.
    let script = "ulimit -c 0; echo \(textFromBefore); read go; exec \"$@\""
    let terminal = try TerminalSession(
      program: "/bin/sh", arguments: ["-c", script, "sh", Program.path] + arguments,
      environment: scratch.environment, folder: scratch.work)
    try terminal.waitFor(textFromBefore)
    let settings = try terminal.settings
    terminal.press(.enter)
    return (terminal, settings)
  }

  /// Starts the program below such a line, and waits for its first page.
  static func startBelowText(
    _ arguments: [String], in scratch: Scratch
  ) throws -> (Walk, TerminalSettings) {
    let (terminal, settings) = try openBelowText(arguments, in: scratch)
    return (try Walk(on: terminal, interview: try interview(arguments)), settings)
  }

  private init(
    on terminal: TerminalSession, interview: Interview, size: (rows: Int, columns: Int) = (24, 80)
  ) throws {
    self.terminal = terminal
    self.interview = interview
    letters = { $0 }
    self.size = size
    try settle()
  }

  private static func interview(_ arguments: [String]) throws -> Interview {
    let voice: Voice? =
      arguments.contains("--self") ? .person : arguments.contains("--interview") ? .interview : nil
    var interview = Interview(of: try Shipped.assessment, phrases: .english, voice: voice)
    interview.take(SavedAnswers.none)
    return interview
  }

  // MARK: - Acting

  func press(_ key: Key) throws {
    let effects = try send(key)
    try #require(effects.isEmpty, "The key \(key) asks for \(effects).")
    try settle()
  }

  /// Presses a key that asks something of the world, and says what must come of it.
  func press(_ key: Key, for effect: Effect, yields outcome: Outcome) throws {
    try #require(try send(key) == [effect])
    interview.take(outcome)
    try settle()
  }

  /// Presses a key that ends the program.
  @discardableResult
  func press(_ key: Key, toEndWith effect: Effect) throws -> TerminalSession.Outcome {
    try #require(try send(key) == [effect])
    return try terminal.waitForExit()
  }

  /// Pastes text, and waits for it to be shown; line breaks come as blanks.
  func paste(_ text: String) throws {
    terminal.paste(text)
    try #require(interview.paste(text.replacing("\n", with: " ")).isEmpty)
    try settle()
  }

  /// Clicks on a cell with the first button, and lets it go again.
  func click(row: Int, column: Int) throws {
    let command = frame.command(at: .init(row: row, column: column))
    terminal.type("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
    if let command { try #require(interview.update(command).isEmpty) }
    try settle()
  }

  /// Turns the wheel by one notch.
  func turn(_ wheel: Wheel) throws {
    terminal.type("\u{1B}[<\(wheel == .up ? 64 : 65);1;1M")
    try #require(interview.turn(wheel).isEmpty)
    try settle()
  }

  /// Waits for the warning that nobody is there.
  func awaitWarning() throws {
    interview.warnOfIdleness()
    try settle()
  }

  /// Presses a key that only says that somebody is there.
  func answerWarning(with key: Key) throws {
    terminal.send(key)
    interview.goOnAfterWarning()
    try settle()
  }

  /// Starts the program as a job of a shell, which takes the terminal when the job is stopped, and gives it back after Enter.
  static func startAsJob(
    _ arguments: [String], in scratch: Scratch, environment: [String: String] = [:]
  ) throws -> Walk {
    // A shell leaves a loop when a job in it is stopped, so each time stands on its own.
    let again = #"[ $code = 148 ] && { echo "the shell has it"; read go; fg >/dev/null; code=$?; }"#
    let script = """
      set -m; "$@"; code=$?
      \(again)
      \(again)
      \(again)
      \(again)
      exit $code
      """
    let terminal = try TerminalSession(
      program: "/bin/bash", arguments: ["-c", script, "bash", Program.path] + arguments,
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
    return try Walk(on: terminal, interview: try interview(arguments))
  }

  /// Has the program stopped, does something meanwhile, and has the shell continue it.
  func pause(by stop: (TerminalSession) throws -> Void, meanwhile: () throws -> Void = {}) throws {
    let start = terminal.bytes.count
    try stop(terminal)
    try terminal.wait(for: "word of the shell") {
      String(decoding: $0.bytes[start...], as: UTF8.self).contains("the shell has it")
    }
    try meanwhile()
    terminal.press(.enter)
    try settle()
  }

  /// Has a text written by another program, and says what must be in the line afterwards.
  func edit(
    _ text: String, yields line: String, by act: (TerminalSession) throws -> Void
  ) throws {
    try act(terminal)
    try #require(interview.press(.control("g")) == [.edit(text)])
    interview.take(.edited(line))
    try settle()
  }

  /// Gives the window another size while the program does not look.
  func resizeUnseen(rows: Int, columns: Int) {
    terminal.resize(rows: rows, columns: columns)
    size = (rows, columns)
  }

  /// Gives the window another size, and waits for the page to fill it.
  func resize(rows: Int, columns: Int) throws {
    terminal.resize(rows: rows, columns: columns)
    size = (rows, columns)
    try settle()
  }

  private func send(_ key: Key) throws -> [Effect] {
    keys.append(key)
    terminal.send(key)
    return interview.press(key)
  }

  // MARK: - Seeing

  /// What the screen must show now.
  var frame: Frame {
    screen.frame(
      interview.page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
  }

  /// Waits until the terminal shows the page, and the cursor stands where it belongs.
  private func settle() throws {
    let frame = frame
    let before = terminal.bytes.count
    interview.scrolled(to: frame.scroll)
    try terminal.wait(for: frame, letters: letters)
    costs.append((terminal.bytes.count - before, interview.place))
  }

  /// The words on the screen.
  var words: Words { Words(terminal.screenText) }
}

extension TerminalSession {
  /// Waits until the screen shows a frame, and the cursor stands where it says.
  func wait(for frame: Frame, letters: (String) -> String = { $0 }) throws {
    let text = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { letters(String($0)) }.joined(separator: "\n")
    // On a slow line the frame is smaller than the window.
    let rest = String(repeating: "\n", count: max(0, rows - frame.canvas.rows))
    try wait(
      for: "cursor at \(frame.cursor.row), \(frame.cursor.column) on a screen like this:\n\(text)\n"
    ) {
      $0.cursor == (frame.cursor.row, frame.cursor.column) && $0.screenText == text + rest
    }
  }

  /// Presses the key that the interview calls by this name.
  func send(_ key: Key) {
    switch key {
    case .character(let character): type(String(character))
    case .enter: press(.enter)
    case .tab: press(.tab)
    case .backTab: press(.backTab)
    case .escape: press(.escape)
    case .backspace: press(.backspace)
    case .delete: press(.delete)
    case .up: press(.up)
    case .down: press(.down)
    case .left: press(.left)
    case .right: press(.right)
    case .home: press(.home)
    case .end: press(.end)
    case .pageUp: press(.pageUp)
    case .pageDown: press(.pageDown)
    // As xterm sends them.
    case .wordLeft: type("\u{1B}[1;5D")
    case .wordRight: type("\u{1B}[1;5C")
    case .deleteWord: type("\u{1B}\u{7F}")
    case .function(let number): press(.function(number))
    case .control(let letter): press(.control(letter))
    }
  }
}
