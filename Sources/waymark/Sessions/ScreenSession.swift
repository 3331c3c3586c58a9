internal import ArgumentParser
private import CSystem
internal import CursesTerminal
internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Screens

/// One interview on the full screen: draws, waits, and does what the interview asks of the world.
@MainActor
struct ScreenSession {
  private(set) var interview: Interview
  private let terminal: CursesTerminal
  private let screen: Screen
  /// How long a clinician's interview stays open without a key; nil is for ever.
  private var idle: IdleWatch?
  /// What keeps the interview in a record; nil where nothing is kept.
  private let keeper: RecordKeeper?
  /// Where a person may save their own answers; nil where nobody may.
  private let saved: SavedAnswersFile?

  /// Prepares an interview on a terminal that is open.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - terminal: Where it is shown.
  ///   - limit: How long a clinician's interview stays open without a key; nil is for ever.
  ///   - keeper: What keeps it in a record; nil where nothing is kept.
  ///   - saved: Where a person may save their own answers; nil where nobody may.
  init(
    _ start: Interview, on terminal: CursesTerminal, idleLimit limit: Duration?,
    keeper: RecordKeeper? = nil, saved: SavedAnswersFile? = nil
  ) {
    interview = start
    self.terminal = terminal
    screen = Screen(phrases: start.phrases)
    idle = limit.map { IdleWatch(limit: $0, now: .now) }
    self.keeper = keeper
    self.saved = saved
    if let saved { interview.take(saved.standing) }
    if keeper != nil { interview.take(.waiting) }
  }

  /// Runs an interview to its end on a terminal of its own.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - options: How the terminal is used.
  ///   - limit: How long a clinician's interview stays open without a key; nil is for ever.
  /// - Throws: The exit code, when it is not 0.
  static func run(
    _ start: Interview, options: CursesTerminal.Options, idleLimit limit: Duration?
  ) throws {
    let terminal = try open(options)
    let saved = SavedAnswersFile(start.assessment, start.phrases)
    var session = ScreenSession(start, on: terminal, idleLimit: limit, saved: saved)
    let ending = session.ending()
    terminal.close(trace: ending == .vanished || ending == .idle ? .erase : .keep)
    switch ending {
    case .stopped(let signal): throw ExitCode(128 + signal)
    case .unfit: try AssessmentPlace.prepare(start.assessment)
    case .idle: Console.write(start.phrases.session.endedIdle(limit ?? .zero) + "\n")
    case .left, .vanished: break
    }
  }

  /// Takes the terminal over; says why it cannot, and throws the exit code.
  static func open(_ options: CursesTerminal.Options) throws -> CursesTerminal {
    do {
      return try CursesTerminal(options: options)
    } catch {
      Console.complain("\(error)")
      throw Exit.configuration
    }
  }

  enum Ending: Hashable {
    case left
    case vanished
    /// Nobody has pressed anything for too long.
    case idle
    case stopped(signal: Int32)
    /// The assessment cannot be judged.
    case unfit
  }

  /// Runs the interview to its end; what is being written is kept then too.
  mutating func ending() -> Ending {
    defer { keep(includingDraft: true) }
    var isPrepared = false
    while true {
      // Before anything says that it is kept.
      keep(includingDraft: false)
      let frame = show()
      if !isPrepared {
        // The first page stands: now there is time for what judging takes.
        guard (try? interview.assessment.prepare()) != nil else { return .unfit }
        cs_give_back_spare_memory()
        isPrepared = true
      }
      var milliseconds: Int?
      switch verdict {
      case .wait(let time): milliseconds = time.milliseconds
      case .warn:
        interview.warnOfIdleness()
        continue
      case .end: return .idle
      case nil: break
      }
      if let soon = keeper?.wait(for: interview) {
        milliseconds = min(milliseconds ?? soon, soon)
      }
      guard let event = terminal.next(milliseconds: milliseconds) else {
        // The keys rest: what is being written is kept too.
        keep(includingDraft: true)
        continue
      }
      if let ending = take(event, frame) { return ending }
    }
  }

  private mutating func keep(includingDraft: Bool) {
    guard let (news, notice) = keeper?.keep(interview, includingDraft: includingDraft) else {
      return
    }
    interview.take(news, notice: notice)
  }

  private mutating func show() -> Frame {
    let size = terminal.size
    let frame = screen.frame(
      interview.page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
    interview.scrolled(to: frame.scroll)
    terminal.show(frame)
    return frame
  }

  /// What the time without a key asks for; nil where it does not count.
  private var verdict: IdleWatch.Verdict? {
    mutating get { interview.voice == .interview ? idle?.verdict(at: .now) : nil }
  }

  /// Does what an event asks for; how the session ends, if it does.
  private mutating func take(_ event: TerminalEvent, _ frame: Frame) -> Ending? {
    switch event {
    case .stop(let signal): return .stopped(signal: signal)
    case .suspend: return perform([.suspend])
    case .resized, .resumed: return nil
    case .key, .paste, .click, .wheel: break
    }
    // A computer that slept meanwhile wakes with the key that comes too late.
    if verdict == .end { return .idle }
    let isCall = idle?.hasWarned == true
    idle?.pressed(at: .now)
    // The key that answers the warning does nothing else, but for the one that must always act.
    if isCall, command(of: event, frame) != .vanish {
      interview.goOnAfterWarning()
      return nil
    }
    switch event {
    case .key(let key): return perform(interview.press(key))
    case .paste(let text): return perform(interview.paste(text))
    case .wheel(let wheel): return perform(interview.turn(wheel))
    case .click: return command(of: event, frame).flatMap { perform(interview.update($0)) }
    case .stop, .suspend, .resized, .resumed: return nil
    }
  }

  /// What a key or a click asks for.
  private func command(of event: TerminalEvent, _ frame: Frame) -> Command? {
    switch event {
    case .key(let key): interview.command(for: key)
    case .click(let row, let column): frame.command(at: .init(row: row, column: column))
    default: nil
    }
  }

  private mutating func perform(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .leave: return .left
      case .vanish: return .vanished
      case .suspend:
        terminal.suspend()
        // Nothing was shown meanwhile.
        idle?.pressed(at: .now)
      case .edit:
        let outcome = terminal.lend { World.perform(effect, interview) }
        idle?.pressed(at: .now)
        if let outcome { interview.take(outcome) }
      case .keepElsewhere:
        if let outcome = keeper?.keepElsewhere(interview) { interview.take(outcome) }
      case .saving(let task):
        if let ending = run(task) { return ending }
      case .save, .findPrinters, .print:
        if let outcome = World.perform(effect, interview) { interview.take(outcome) }
      }
    }
    return nil
  }

  /// Asks what a task about saved answers needs, and goes on with what came of it.
  private mutating func run(_ task: SavingTask) -> Ending? {
    guard let saved else { return nil }
    let ending = SavingSession(terminal: terminal, file: saved).run(task, interview)
    idle?.pressed(at: .now)
    switch ending {
    case .interview(let next): interview = next
    case .vanished: return .vanished
    case .stopped(let signal): return .stopped(signal: signal)
    }
    return nil
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, so that the time is over when they are.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    let perMillisecond: Int64 = 1_000_000_000_000_000
    return Int(seconds) * 1000 + Int((attoseconds + perMillisecond - 1) / perMillisecond)
  }
}
