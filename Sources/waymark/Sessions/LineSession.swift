internal import ArgumentParser
internal import Interview
internal import LineTerminal
internal import Passphrases
internal import Phrases
internal import Questionnaires

/// The interview line by line, on standard input and output.
@MainActor
enum LineSession {
  /// Clears a terminal and what can be scrolled back to (ECMA-48, and xterm's extension of it).
  static func wipe() { if Console.isTerminal { Console.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") } }

  /// Runs an interview to its end.
  ///
  /// - Parameters:
  ///   - interview: Where it begins, and afterwards where it ended.
  ///   - limit: How long a clinician's interview waits for a line; nil is for ever.
  /// - Throws: The exit code, when it is not 0.
  static func run(_ interview: inout Interview, idleLimit limit: Duration?) throws {
    try AssessmentPlace.prepare(interview.assessment)
    let watch = LineWatch(limit: limit, interview.phrases.lines)
    let terminal = terminal(interview.phrases, watch)
    let saved = SavedAnswersFile(interview.assessment, interview.phrases, hand: .words)
    interview.take(saved.standing)
    let ending = terminal.run(
      &interview, prepare: { watch.isOn = $0.voice == .interview },
      asking: { ask($0, &$1, saved, terminal) },
      perform: { World.perform($0, $1) })
    guard !watch.isOver else {
      wipe()
      return Console.write(interview.phrases.session.endedIdle(limit ?? .zero) + "\n")
    }
    try end(ending, interview.phrases)
  }

  static func terminal(_ phrases: Phrases, _ watch: LineWatch) -> LineTerminal {
    LineTerminal(
      columns: min(Console.columns, 80) - 2, readLine: { watch.readLine() },
      readSecret: { secret(phrases) }, write: { Console.write($0) })
  }

  /// Leaves the terminal as the ending asks; throws the exit code when it is not 0.
  static func end(_ ending: LineTerminal.Ending, _ phrases: Phrases) throws {
    switch ending {
    case .left: return
    case .vanished: wipe()
    case .inputEnded:
      Console.complain(phrases.lines.inputEnded)
      throw Exit.badData
    }
  }

  /// A line that is not shown while it is typed, where there is somebody to see it.
  private static func secret(_ phrases: Phrases) -> String? {
    guard Console.isTerminal else { return Console.readLine() }
    do throws(PassphraseFault) {
      var bytes = try PassphrasePrompt(phrases.passphrase).read(.known)
      defer { bytes.forget() }
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      // An empty line, or the end of the input: the way back.
      return "<"
    }
  }

  /// Asks what a task about saved answers needs, and goes on with what came of it.
  private static func ask(
    _ task: SavingTask, _ interview: inout Interview, _ saved: SavedAnswersFile,
    _ terminal: LineTerminal
  ) -> LineTerminal.Ending? {
    guard var dialogue = saved.dialogue(for: task) else {
      interview = saved.saveAgain(interview)
      return nil
    }
    let before = interview
    var after = interview
    let ending = terminal.converse(with: &dialogue) { effect, dialogue in
      switch saved.perform(effect, before) {
      case .refused(let sentence): dialogue.refuse(sentence)
      case .interview(let next):
        after = next
        return .left
      case .vanished: return .vanished
      case .suspend: break
      }
      return nil
    }
    guard ending == .left else { return ending }
    interview = after
    return nil
  }
}
