internal import ArgumentParser
private import Glibc

/// The one writer for standard output and standard error; nobody else prints.
enum Console {
  /// Writes to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a line to standard error, as `waymark: …`.
  static func complain(_ sentence: String) {
    write(Array("waymark: \(sentence)\n".utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        let problem = errno
        if problem == EINTR { continue }
        if descriptor == STDOUT_FILENO { giveUp(problem) }
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends the program: half an output must not look like a whole one.
  private static func giveUp(_ problem: Int32) -> Never {
    guard problem != EPIPE else { exit(Exit.brokenPipe.rawValue) }
    complain(
      "The output cannot be written: \(String(cString: strerror(problem))). Look for room where it goes, and start again."
    )
    exit(Exit.inputOutput.rawValue)
  }

  /// The next line of standard input without its line break; nil at the end.
  static func readLine() -> String? { Swift.readLine(strippingNewline: true) }

  /// Whether a line, or the end of the input, is there before a time is over; a terminal gives whole lines.
  static func hasLine(within time: Duration) -> Bool {
    let milliseconds =
      time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, Int32(clamping: milliseconds + 1)) > 0
  }

  /// Whether a person would see what is written.
  static var writesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal on standard output, or those of an old one when there is none.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
