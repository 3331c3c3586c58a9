import Interview
import Testing

@testable import CursesTerminal

@Suite("Reports of the mouse")
struct MouseReportTests {
  private func take(_ bytes: [UInt8], _ form: MouseReport.Form) -> MouseReport.Progress {
    var report = MouseReport(form)
    var progress = MouseReport.Progress.more
    for byte in bytes {
      guard progress == .more else { return progress }
      progress = report.take(byte)
    }
    return progress
  }

  @Test(
    "in numbers",
    arguments: [
      ("0;12;5M", TerminalEvent.click(row: 4, column: 11)),
      ("0;240;70M", .click(row: 69, column: 239)), ("64;1;1M", .wheel(.up)),
      ("65;1;1M", .wheel(.down)), ("0;12;5m", nil), ("2;12;5M", nil), ("32;1;1M", nil),
      ("66;1;1M", nil), ("0;0;0M", nil), ("M", nil), ("0;1M", nil), ("0;1;2;3M", nil),
      ("99999999999999999999999;1;1M", nil), (";;;;;;;;;;;;;;;;M", nil), ("0;1x", nil),
      ("?!;1;1M", nil),
    ] as [(String, TerminalEvent?)])
  func numbers(text: String, event: TerminalEvent?) {
    #expect(take(Array(text.utf8), .numbers) == .whole(event))
  }

  @Test("in bytes")
  func bytes() {
    #expect(take([32, 33 + 11, 33 + 4], .bytes) == .whole(.click(row: 4, column: 11)))
    #expect(take([32, 255, 33], .bytes) == .whole(.click(row: 0, column: 222)))
    #expect(take([96, 33, 33], .bytes) == .whole(.wheel(.up)))
    #expect(take([97, 33, 33], .bytes) == .whole(.wheel(.down)))
    #expect(take([35, 33, 33], .bytes) == .whole(nil))
    #expect(take([32, 33], .bytes) == .more)
  }

  @Test("a control in the middle is a key of its own")
  func broken() {
    #expect(take(Array("0;1".utf8) + [0x18], .numbers) == .broken(by: 0x18))
    #expect(take([32, 0x1B], .bytes) == .broken(by: 0x1B))
  }
}
