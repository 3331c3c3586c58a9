import Foundation
import Interview
import Phrases
import Screens
import TerminalTesting
import Testing

@Suite("Signals on every kind of screen")
struct SignalTests {
  /// What asks the program to end, and what is sent to a program that crashes.
  private static let signals = [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGILL, SIGABRT, SIGTRAP]

  @Test(
    "a request to end, and a crash, leave the terminal as it was", arguments: Station.allCases)
  func end(station: Station) throws {
    let (keys, frame) = try wayThere(station)
    for signal in Self.signals {
      let scratch = try Scratch()
      try station.prepare(scratch)
      let (terminal, before) = try Walk.openBelowText(station.arguments, in: scratch)
      // Once it has painted, the program takes each key as it comes.
      try terminal.waitFor(Phrases.english.program)
      for key in keys { terminal.send(key) }
      if station == .tooSmall { terminal.resize(rows: 5, columns: 20) }
      try terminal.wait(for: frame)
      let files = try scratch.files()
      #expect(try terminal.settings != before)
      #expect(terminal.isOnAlternateScreen)

      terminal.signal(signal)
      let outcome = try terminal.waitForExit()
      let isRequest = [SIGTERM, SIGHUP, SIGINT].contains(signal)
      #expect(outcome == (isRequest ? .exit(code: 128 + signal) : .signal(signal)))
      #expect(try terminal.settings == before, "after signal \(signal)")
      #expect(terminal.isCursorVisible, "after signal \(signal)")
      #expect(!terminal.isOnAlternateScreen, "after signal \(signal)")
      // The main screen shows what the shell left there, and nothing of the program. A window that
      // was made small may have cut it.
      let text = station == .tooSmall ? "stood before" : Walk.textFromBefore
      #expect(terminal.screenText.contains(text), "after signal \(signal)")
      #expect(!terminal.screenText.contains("Waymark"), "after signal \(signal)")
      #expect(try scratch.files() == files, "after signal \(signal)")
    }
  }

  /// The keys that lead to a screen, found by going there, and the screen.
  private func wayThere(_ station: Station) throws -> ([Key], Frame) {
    let scratch = try Scratch()
    let walk = try Walk(station.arguments, in: scratch)
    try station.reach(in: walk, scratch)
    return (walk.keys, walk.frame)
  }
}
