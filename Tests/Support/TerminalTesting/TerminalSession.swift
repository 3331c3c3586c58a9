internal import CPseudoTerminal
internal import CVTerm
private import Glibc

/// A program that runs on a terminal of its own, and what its terminal shows.
///
/// Needs no terminal itself. The program is ended with the session.
package final class TerminalSession {
  /// Everything that the program sent.
  package private(set) var bytes: [UInt8] = []
  /// When the last of them came.
  package private(set) var lastByte = ContinuousClock.now
  /// How the program ended; nil while it runs.
  package private(set) var outcome: Outcome?

  let model: ScreenModel
  var session = pt_session()

  /// How a program ended.
  package enum Outcome: Hashable, Sendable {
    case exit(code: Int32)
    case signal(Int32)
  }

  /// Starts the program; nothing of this process's environment reaches it unless given here.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Without the program's name.
  ///   - environment: Put over `TerminalSession.environment`.
  ///   - folder: Where it runs; here unless told.
  ///   - rows: The height of its window.
  ///   - columns: The width of its window.
  /// - Throws: A `TerminalFault` when it cannot be started.
  package init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil, rows: Int = 24, columns: Int = 80
  ) throws {
    model = ScreenModel(rows: rows, columns: columns)
    let variables = Self.environment.merging(environment) { _, new in new }
    let problem = withCStrings([program] + arguments) { arguments in
      withCStrings(variables.map { "\($0)=\($1)" }.sorted()) { environment in
        pt_spawn(
          &session, program, arguments, environment, folder, Int32(rows), Int32(columns))
      }
    }
    guard problem == 0 else {
      throw TerminalFault("\(program) could not be started: \(String(cString: strerror(problem))).")
    }
  }

  deinit { pt_close(&session) }

  /// What a program finds in its environment unless a test says otherwise.
  package static let environment = [
    "TERM": "xterm-256color",
    "LC_ALL": "C.UTF-8",
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    // The backtracer would ask on the terminal what to do, and wait.
    "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Sends bytes as they are; takes in what comes meanwhile, so that neither side blocks.
  package func send(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty, outcome == nil {
      let count = rest.withUnsafeBytes { write(session.terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        pump(milliseconds: 10)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Takes in what comes; false when nothing came in the time.
  @discardableResult
  package func pump(milliseconds: Int) -> Bool {
    var hasBytes = false
    var hasEnded = false
    guard pt_wait(&session, Int32(clamping: milliseconds), &hasBytes, &hasEnded) else {
      return false
    }
    // Ended first, bytes second: what came before the end is still read.
    var status: Int32 = 0
    if hasEnded, pt_has_ended(&session, &status) {
      let code = pt_outcome(status)
      outcome = code < 0 ? .signal(-code) : .exit(code: code)
    }
    if hasBytes || hasEnded { read() }
    return true
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(session.terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      lastByte = .now
      bytes.append(contentsOf: buffer[..<count])
      model.write(buffer[..<count])
    }
    let answers = model.takeAnswers()
    if !answers.isEmpty { send(answers) }
  }
}
