internal import ArgumentParser
internal import Interview
internal import LineTerminal
internal import Phrases
internal import Records

/// The clinician's desk line by line, on standard input and output.
@MainActor
struct LineDeskSession {
  private var cabinet: RecordCabinet
  private let terminal: LineTerminal

  /// Runs the desk to its end.
  ///
  /// - Parameters:
  ///   - cabinet: The records, still locked.
  ///   - limit: How long they stay open without a line; nil is for ever.
  /// - Throws: The exit code, when it is not 0.
  static func run(_ cabinet: RecordCabinet, idleLimit limit: Duration?) throws {
    try AssessmentPlace.prepare(cabinet.assessment)
    let phrases = cabinet.phrases
    let watch = LineWatch(limit: limit, phrases.lines)
    var session = LineDeskSession(
      cabinet: cabinet, terminal: LineSession.terminal(phrases, watch))
    var desk = Desk(phrases: phrases, hand: .words)
    while true {
      let ending = session.terminal.converse(
        with: &desk, prepare: { watch.isOn = $0.place != .unlock }
      ) {
        session.perform($0, &$1)
      }
      let unnoted = session.cabinet.lock()
      guard watch.isOver else { return try LineSession.end(ending, phrases) }
      watch.renew()
      LineSession.wipe()
      desk.take(.locked(unnoted ?? phrases.desk.lockedIdle))
    }
  }

  private mutating func perform(
    _ effect: DeskEffect, _ desk: inout Desk
  ) -> LineTerminal.Ending? {
    switch effect {
    case .leave: return .left
    case .vanish: return .vanished
    case .suspend: return nil
    case .lock:
      cabinet.lock()
      desk.take(.locked(nil))
    case .begin: return run(cabinet.begin(), &desk)
    case .open(let id): return run(cabinet.open(id), &desk)
    case .follow(let id): return run(cabinet.follow(id), &desk)
    case .unlock, .accept, .copy, .print, .export, .delete: desk.take(cabinet.perform(effect))
    }
    return nil
  }

  /// Runs an interview, which is kept at each line; afterwards the list is there again.
  private func run(
    _ start: RecordCabinet.Start, _ desk: inout Desk
  ) -> LineTerminal.Ending? {
    switch start {
    case .failed(let sentence):
      desk.take(.said(sentence))
      return nil
    case .interview(var interview, let keeper):
      interview.take(.waiting)
      let ending = terminal.run(
        &interview,
        prepare: { interview in
          guard let (news, notice) = keeper.keep(interview, includingDraft: true) else { return }
          interview.take(news, notice: notice)
        },
        perform: { effect, interview in
          effect == .keepElsewhere
            ? keeper.keepElsewhere(interview) : World.perform(effect, interview)
        })
      cabinet.release(keeper)
      guard ending == .left else { return ending }
      desk.take(cabinet.listed(notice: nil))
      return nil
    }
  }
}
