import Foundation
import TerminalTesting
import Testing

@Suite("Signals on every kind of screen")
struct SignalTests {
  @Test("a request to end leaves the terminal as it was", arguments: Station.allCases)
  func request(station: Station) throws {
    for signal in [SIGTERM, SIGHUP, SIGINT] {
      let outcome = try end(at: station, by: signal)
      #expect(outcome == .exit(code: 128 + signal), "after signal \(signal)")
    }
  }

  @Test("a crash leaves the terminal as it was", arguments: Station.allCases)
  func crash(station: Station) throws {
    for signal in [SIGSEGV, SIGILL, SIGABRT, SIGTRAP] {
      let outcome = try end(at: station, by: signal)
      #expect(outcome == .signal(signal), "after signal \(signal)")
    }
  }

  private func end(at station: Station, by signal: Int32) throws -> TerminalSession.Outcome {
    let scratch = try Scratch()
    let (walk, before) = try Walk.startBelowText(station.arguments, in: scratch)
    try station.reach(in: walk, scratch)
    let terminal = walk.terminal
    let files = try scratch.files()
    #expect(try terminal.settings != before)
    #expect(terminal.isOnAlternateScreen)

    terminal.signal(signal)
    let outcome = try terminal.waitForExit()
    #expect(try terminal.settings == before, "after signal \(signal)")
    #expect(terminal.isCursorVisible, "after signal \(signal)")
    #expect(!terminal.isOnAlternateScreen, "after signal \(signal)")
    // The main screen shows what the shell left there, and nothing of the program. A window that
    // was made small may have cut it.
    let text = station == .tooSmall ? "stood before" : Walk.textFromBefore
    #expect(terminal.screenText.contains(text), "after signal \(signal)")
    #expect(!terminal.screenText.contains("Waymark"), "after signal \(signal)")
    #expect(try scratch.files() == files, "after signal \(signal)")
    return outcome
  }
}
