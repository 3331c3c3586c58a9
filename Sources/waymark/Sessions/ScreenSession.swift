internal import ArgumentParser
private import CSystem
internal import CursesTerminal
internal import Interview
internal import Placement
internal import Screens

/// The interview on the full screen: draws, waits, and does what the interview asks of the world.
@MainActor
enum ScreenSession {
  static func run(_ start: Interview, options: CursesTerminal.Options) throws {
    var interview = start
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(options: options)
    } catch {
      Console.complain("\(error)")
      throw Exit.configuration
    }
    let ending = loop(&interview, terminal)
    terminal.close(trace: ending == .vanished ? .erase : .keep)
    switch ending {
    case .stopped(let signal): throw ExitCode(128 + signal)
    case .unfit: try AssessmentPlace.prepare(interview.assessment)
    case .left, .vanished: break
    }
  }

  private enum Ending: Hashable {
    case left
    case vanished
    case stopped(signal: Int32)
    /// The assessment cannot be judged.
    case unfit
  }

  private static func loop(_ interview: inout Interview, _ terminal: CursesTerminal) -> Ending {
    let screen = Screen(phrases: interview.phrases)
    var isPrepared = false
    while true {
      let size = terminal.size
      let frame = screen.frame(
        interview.page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
      interview.limitScroll(to: frame.scrollLimit)
      terminal.show(frame)
      if !isPrepared {
        // The first page stands: now there is time for what judging takes.
        guard (try? interview.assessment.prepare()) != nil else { return .unfit }
        cs_give_back_spare_memory()
        isPrepared = true
      }
      let effects: [Effect]
      switch terminal.next(milliseconds: nil) {
      case .key(let key): effects = interview.press(key)
      case .paste(let text): effects = interview.paste(text)
      case .stop(let signal): return .stopped(signal: signal)
      case .resized, nil: continue
      }
      for effect in effects {
        switch effect {
        case .leave: return .left
        case .vanish: return .vanished
        case .save, .print: interview.take(World.perform(effect, interview))
        }
      }
    }
  }
}
