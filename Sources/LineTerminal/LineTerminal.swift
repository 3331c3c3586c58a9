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
  /// The same for a line that must not be shown while it is typed.
  let readSecret: () -> String?
  let write: (String) -> Void
  let columns: Int

  /// Makes a line terminal.
  ///
  /// - Parameters:
  ///   - columns: How long lines may get.
  ///   - readLine: Gives the next line; nil at the end of the input.
  ///   - readSecret: Gives the next line without showing it; without it secrets are lines like others.
  ///   - write: Takes text to show.
  package init(
    columns: Int, readLine: @escaping () -> String?, readSecret: (() -> String?)? = nil,
    write: @escaping (String) -> Void
  ) {
    self.columns = columns
    self.readLine = readLine
    self.readSecret = readSecret ?? readLine
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
  ///   - prepare: What is done before each page is said: keeping it, for one.
  ///   - asking: Asks what a task about saved answers needs, and does it; gives the ending when that is one.
  ///   - perform: Does what else the interview asks of the world.
  /// - Returns: How it ended.
  package func run(
    _ interview: inout Interview, prepare: (inout Interview) -> Void = { _ in },
    asking: (SavingTask, inout Interview) -> Ending? = { _, _ in nil },
    perform: (Effect, Interview) -> Outcome?
  ) -> Ending {
    introduce(interview)
    return converse(with: &interview, prepare: prepare) { effect, interview in
      switch effect {
      case .leave: return .left
      case .vanish: return .vanished
      // The terminal is not held here: the system does both.
      case .suspend, .edit: break
      case .saving(let task): return asking(task, &interview)
      case .save, .findPrinters, .print, .keepElsewhere:
        if let outcome = perform(effect, interview) { interview.take(outcome) }
      }
      return nil
    }
  }

  /// Says how one answers line by line.
  private func introduce(_ interview: Interview) {
    for line in interview.phrases.lines.intro { say(line) }
    if interview.offersGuide { say(interview.phrases.guide.howToOpen) }
  }

  /// Talks with a person until what is asked of the world ends it.
  ///
  /// - Parameters:
  ///   - dialogue: Where it begins, and afterwards where it ended.
  ///   - prepare: What is done before each page is said: saving, for one.
  ///   - perform: Does what is asked of the world; gives the ending when that is one.
  /// - Returns: How it ended.
  package func converse<Subject: Dialogue>(
    with dialogue: inout Subject, prepare: (inout Subject) -> Void = { _ in },
    perform: (Subject.Wish, inout Subject) -> Ending?
  ) -> Ending {
    var memory = Memory()
    while true {
      prepare(&dialogue)
      let page = dialogue.page
      say(page, &memory, dialogue.phrases)
      guard let line = next(page, dialogue.phrases) else {
        write("\n")
        return .inputEnded
      }
      if line.hasPrefix("/"), page.takesNoWords {
        if dialogue.find(line.dropFirst().filter { $0 != "/" }.trimmingBlanks) {
          memory = Memory()
          continue
        }
        if search(line.trimmingBlanks, page, dialogue.phrases) {
          dialogue.silence()
          continue
        }
      }
      for effect in answer(line, page, &dialogue) {
        if let ending = perform(effect, &dialogue) { return ending }
      }
    }
  }

  private func next(_ page: Page, _ phrases: Phrases) -> String? {
    if case .field(let field, _, _) = page.control, field.isSecret { return readSecret() }
    write(phrases.lines.prompt)
    return readLine()
  }

  func say(_ line: String) { write(line + "\n") }
}

extension Page {
  /// Whether what is typed cannot be words to be kept.
  fileprivate var takesNoWords: Bool { if case .field = control { false } else { true } }
}
