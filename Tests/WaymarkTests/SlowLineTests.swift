import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

/// What a key costs at 80x24 on a slow line, such as a serial one of 9,600 baud.
@Suite("Slow lines")
struct SlowLineTests {
  /// The bytes that 9,600 baud carry in a second.
  private static let second = 960

  private static let types = ["xterm-256color", "vt100"]

  @Test(
    "every page is there within a second on a line of 9,600 baud, the first among them",
    arguments: Station.allCases.filter { $0 != .tooSmall }, types)
  func slowLine(station: Station, type: String) throws {
    let scratch = try Scratch()
    let walk = try Walk.onSlowLine(station.arguments, environment: ["TERM": type], in: scratch)
    try station.reach(in: walk, scratch)
    for cost in walk.costs { #expect(cost.bytes <= Self.second, "\(cost.place)") }
  }

  /// Pages that fill the window with running text, whose letters alone take longer than a second.
  private static let full: [Station] = [.recommendation, .why, .compare, .guide, .guidePage]

  @Test(
    "a page full of text costs little more than its letters, where the line is no slower than it says",
    arguments: full, types)
  func fullPages(station: Station, type: String) throws {
    let walk = try reach(station, type)
    let text = walk.terminal.screenText.filter { $0 != " " && $0 != "\n" }
    let cost = walk.costs[walk.costs.count - 1].bytes
    #expect(cost <= Self.second * 5 / 2)
    // No more is spent on looks and places than half as much again as on the letters.
    #expect(cost * 2 <= text.utf8.count * 5, "\(cost) bytes for \(text.utf8.count) of text")
  }

  @Test("scrolling sends what comes into sight, and no more", arguments: types)
  func scrolling(type: String) throws {
    for station in [Station.why, .guidePage] {
      let walk = try reach(station, type)
      for _ in 0..<5 {
        try walk.press(.down)
        #expect(walk.costs[walk.costs.count - 1].bytes <= 240, "\(station)")
      }
      for key in [Key.up, .pageDown, .pageUp] {
        try walk.press(key)
        #expect(walk.costs[walk.costs.count - 1].bytes <= 800, "\(station), \(key)")
      }
    }
  }

  @Test("an arrow and a letter cost a line", arguments: types)
  func small(type: String) throws {
    for station in [Station.severalOf, .note] {
      let walk = try reach(station, type)
      for key in [Key.down, .up, .character("1"), .character("2")] {
        try walk.press(key)
        #expect(walk.costs[walk.costs.count - 1].bytes <= 300, "\(station), \(key)")
      }
    }
  }

  private func reach(_ station: Station, _ type: String) throws -> Walk {
    let scratch = try Scratch()
    let walk = try Walk(station.arguments, environment: ["TERM": type], in: scratch)
    try station.reach(in: walk, scratch)
    return walk
  }
}
