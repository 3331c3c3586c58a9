internal import CursesTerminal
internal import Interview
internal import Phrases
internal import Screens

/// What is asked about saved answers, on the full screen; afterwards the interview is there again.
@MainActor
struct SavingSession {
  let terminal: CursesTerminal
  let file: SavedAnswersFile

  enum Ending {
    case interview(Interview)
    case vanished
    case stopped(signal: Int32)
  }

  func run(_ task: SavingTask, _ interview: Interview) -> Ending {
    guard var dialogue = file.dialogue(for: task) else {
      return .interview(file.saveAgain(interview))
    }
    let screen = Screen(phrases: dialogue.phrases)
    while true {
      let frame = show(&dialogue, screen)
      guard let event = terminal.next(milliseconds: nil) else { continue }
      let effects: [SavingEffect]
      switch event {
      case .stop(let signal): return .stopped(signal: signal)
      case .suspend: effects = [.suspend]
      case .key(let key): effects = dialogue.press(key)
      case .paste(let text): effects = dialogue.paste(text)
      case .wheel(let wheel): effects = dialogue.update(wheel == .up ? .up : .down)
      case .click(let row, let column):
        effects =
          frame.command(at: .init(row: row, column: column)).map { dialogue.update($0) } ?? []
      case .resized, .resumed: effects = []
      }
      for effect in effects {
        if effect.takesLong {
          dialogue.say(dialogue.phrases.desk.oneMoment)
          _ = show(&dialogue, screen)
        }
        switch file.perform(effect, interview) {
        case .refused(let sentence): dialogue.refuse(sentence)
        case .interview(let interview): return .interview(interview)
        case .vanished: return .vanished
        case .suspend: terminal.suspend()
        }
      }
    }
  }

  private func show(_ dialogue: inout SavingDialogue, _ screen: Screen) -> Frame {
    let size = terminal.size
    let frame = screen.frame(
      dialogue.page, rows: size.rows, columns: size.columns, scroll: dialogue.scroll)
    dialogue.scrolled(to: frame.scroll)
    terminal.show(frame)
    return frame
  }
}

extension SavingEffect {
  /// Whether a passphrase is tried or taken, which takes long on purpose.
  fileprivate var takesLong: Bool {
    switch self {
    case .open, .save: true
    case .delete, .giveUp, .vanish, .suspend: false
    }
  }
}
