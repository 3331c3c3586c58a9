import Foundation
import Interview
import Phrases
import Screens
import TerminalTesting
import TestLengths
import Testing

@Suite("Signals on every kind of screen")
struct SignalTests {
  /// What asks the program to end.
  private static let requests = [SIGTERM, SIGHUP, SIGINT]
  /// What is sent to a program that crashes.
  private static let crashes = [SIGSEGV, SIGILL, SIGABRT, SIGTRAP]

  /// One of each kind by turns, so that each is tried on several screens; all of them in the long form.
  private static func signals(at station: Station) throws -> [Int32] {
    let place = try #require(Station.allCases.firstIndex(of: station))
    return TestLength.isLong
      ? requests + crashes
      : [requests[place % requests.count], crashes[place % crashes.count]]
  }

  @Test(
    "a request to end, and a crash, leave the terminal as it was", arguments: Station.allCases)
  func end(station: Station) throws {
    let (keys, frame) = try wayThere(station)
    for signal in try Self.signals(at: station) {
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
      let isRequest = Self.requests.contains(signal)
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
