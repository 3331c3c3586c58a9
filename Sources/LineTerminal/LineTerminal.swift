internal import TextLayout
package import Interview
internal import Phrases

/// The interview as plain prompts: one line asks, one line answers, and nothing is ever redrawn.
///
/// For screen readers, braille lines, teletypes and scripts. It runs the same ``Interview`` as the full screen, so that the two
/// cannot drift apart. Rules of what it writes: no boxes, no colours, no control characters; hints once, not at each prompt.
package struct LineTerminal {
  /// Gives the next line without its line break; nil at the end of the input.
  let readLine: () -> String?
  let write: (String) -> Void
  let columns: Int

  /// Makes a line terminal.
  ///
  /// - Parameters:
  ///   - columns: How long lines may get.
  ///   - readLine: Gives the next line; nil at the end of the input.
  ///   - write: Takes text to show.
  package init(columns: Int, readLine: @escaping () -> String?, write: @escaping (String) -> Void) {
    self.columns = columns
    self.readLine = readLine
    self.write = write
  }

  /// How a run ended.
  package enum Ending: Hashable, Sendable {
    case left
    /// At once, with everything to be wiped.
    case vanished
    /// The input came to its end before the person left.
    case inputEnded
  }

  /// Runs an interview to its end.
  ///
  /// - Parameters:
  ///   - interview: Where it begins, and afterwards where it ended.
  ///   - perform: Does what the interview asks of the world.
  /// - Returns: How it ended.
  package func run(
    _ interview: inout Interview, perform: (Effect, Interview) -> Outcome?
  ) -> Ending {
    for line in interview.phrases.lines.intro { say(line) }
    if interview.offersGuide { say(interview.phrases.guide.howToOpen) }
    var memory = Memory()
    while true {
      let page = interview.page
      say(page, &memory, interview.phrases)
      write(interview.phrases.lines.prompt)
      guard let line = readLine() else {
        write("\n")
        return .inputEnded
      }
      if search(line.trimmingBlanks, page, interview.phrases) {
        interview.silence()
        continue
      }
      for effect in answer(line, page, &interview) {
        switch effect {
        case .leave: return .left
        case .vanish: return .vanished
        case .save, .findPrinters, .print, .keepElsewhere:
          if let outcome = perform(effect, interview) { interview.take(outcome) }
        // The terminal is not held here: the system does both.
        case .suspend, .edit: break
        }
      }
    }
  }

  func say(_ line: String) { write(line + "\n") }
}
