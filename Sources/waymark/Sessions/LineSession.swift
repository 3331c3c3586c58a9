internal import ArgumentParser
internal import Interview
internal import LineTerminal
internal import Phrases

/// The interview line by line, on standard input and output.
enum LineSession {
  /// What clears a terminal and what can be scrolled back to (ECMA-48, and xterm's extension of it).
  private static let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  static func run(_ interview: inout Interview) throws {
    try AssessmentPlace.prepare(interview.assessment)
    let terminal = LineTerminal(
      columns: min(Console.columns, 80) - 2, readLine: { Console.readLine() },
      write: { Console.write($0) })
    let ending = terminal.run(&interview) { World.perform($0, $1) }
    switch ending {
    case .left: return
    case .vanished: if Console.isTerminal { Console.write(wipe) }
    case .inputEnded:
      Console.complain(interview.phrases.lines.inputEnded)
      throw Exit.badData
    }
  }
}
