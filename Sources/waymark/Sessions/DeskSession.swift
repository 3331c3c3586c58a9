internal import ArgumentParser
internal import CursesTerminal
internal import Interview
internal import Phrases
internal import Placement
internal import Records
internal import Screens

/// The clinician's desk on the full screen: records are unlocked, looked for and opened, and interviews are kept as they go.
@MainActor
struct DeskSession {
  private var desk: Desk
  private let terminal: CursesTerminal
  private let screen: Screen
  private let idleLimit: Duration?
  private var idle: IdleWatch?
  private var cabinet: RecordCabinet

  /// Runs the desk to its end on a terminal of its own.
  ///
  /// - Parameters:
  ///   - cabinet: The records, still locked.
  ///   - options: How the terminal is used.
  ///   - limit: After how long without a key the records are locked; nil is never.
  /// - Throws: The exit code, when it is not 0.
  static func run(
    _ cabinet: RecordCabinet, options: CursesTerminal.Options, idleLimit limit: Duration?
  ) throws {
    let terminal = try ScreenSession.open(options)
    var session = DeskSession(
      desk: Desk(phrases: cabinet.phrases), terminal: terminal,
      screen: Screen(phrases: cabinet.phrases), idleLimit: limit,
      idle: limit.map { IdleWatch(limit: $0, now: .now) }, cabinet: cabinet)
    let ending = session.ending()
    session.cabinet.lock()
    // Names were on the screen: nothing of it stays, however the desk is left.
    terminal.close(trace: .erase)
    switch ending {
    case .stopped(let signal): throw ExitCode(128 + signal)
    case .unfit: try AssessmentPlace.prepare(cabinet.assessment)
    case .left, .vanished, .idle: break
    }
  }

  private mutating func ending() -> ScreenSession.Ending {
    while true {
      let frame = show()
      var milliseconds: Int?
      if desk.place != .unlock, let verdict = idle?.verdict(at: .now) {
        switch verdict {
        case .wait(let time): milliseconds = time.milliseconds
        case .warn:
          desk.warnOfIdleness()
          continue
        case .end:
          lock(saying: desk.phrases.desk.lockedIdle)
          continue
        }
      }
      guard let event = terminal.next(milliseconds: milliseconds) else { continue }
      if let ending = take(event, frame) { return ending }
    }
  }

  private mutating func show() -> Frame {
    let size = terminal.size
    let frame = screen.frame(
      desk.page, rows: size.rows, columns: size.columns, scroll: desk.scroll)
    desk.scrolled(to: frame.scroll)
    terminal.show(frame)
    return frame
  }

  private mutating func take(_ event: TerminalEvent, _ frame: Frame) -> ScreenSession.Ending? {
    switch event {
    case .stop(let signal): return .stopped(signal: signal)
    case .suspend: return perform(.suspend)
    case .resized, .resumed: return nil
    case .key, .paste, .click, .wheel: break
    }
    // A computer that slept meanwhile wakes with the key that comes too late.
    if desk.place != .unlock, idle?.verdict(at: .now) == .end { return nil }
    let isCall = desk.place != .unlock && idle?.hasWarned == true
    idle?.pressed(at: .now)
    // The key that answers the warning does nothing else, but for the one that must always act.
    if isCall, command(of: event, frame) != .vanish {
      desk.goOnAfterWarning()
      return nil
    }
    let effects: [DeskEffect]
    switch event {
    case .key(let key): effects = desk.press(key)
    case .paste(let text): effects = desk.paste(text)
    case .wheel(let wheel): effects = desk.turn(wheel)
    case .click: effects = command(of: event, frame).map { desk.update($0) } ?? []
    case .stop, .suspend, .resized, .resumed: effects = []
    }
    for effect in effects { if let ending = perform(effect) { return ending } }
    return nil
  }

  /// What a key or a click asks for.
  private func command(of event: TerminalEvent, _ frame: Frame) -> Command? {
    switch event {
    case .key(let key): desk.command(for: key)
    case .click(let row, let column): frame.command(at: .init(row: row, column: column))
    default: nil
    }
  }

  private mutating func perform(_ effect: DeskEffect) -> ScreenSession.Ending? {
    switch effect {
    case .leave: return .left
    case .vanish: return .vanished
    case .suspend:
      terminal.suspend()
      idle?.pressed(at: .now)
    case .lock: lock(saying: nil)
    case .begin: return run(cabinet.begin())
    case .open(let id): return run(cabinet.open(id))
    case .follow(let id): return run(cabinet.follow(id))
    case .unlock, .accept, .copy, .print, .export, .delete:
      if case .unlock = effect {
        desk.take(.said(desk.phrases.desk.oneMoment))
        _ = show()
      }
      desk.take(cabinet.perform(effect))
      // What it takes to unlock is not time in which nobody was there.
      idle?.pressed(at: .now)
    }
    return nil
  }

  private mutating func lock(saying notice: String?) {
    let unnoted = cabinet.lock()
    desk.take(.locked(unnoted ?? notice))
  }

  /// Runs an interview on the same terminal; afterwards the list is there again.
  private mutating func run(_ start: RecordCabinet.Start) -> ScreenSession.Ending? {
    switch start {
    case .failed(let sentence):
      desk.take(.said(sentence))
      return nil
    case .interview(let interview, let keeper):
      var session = ScreenSession(
        interview, on: terminal, idleLimit: idleLimit, keeper: keeper)
      let ending = session.ending()
      cabinet.release(keeper)
      idle?.pressed(at: .now)
      switch ending {
      case .left:
        desk.take(cabinet.listed(notice: nil))
        return nil
      case .idle:
        lock(saying: desk.phrases.desk.lockedIdle)
        return nil
      case .vanished, .stopped, .unfit: return ending
      }
    }
  }
}
