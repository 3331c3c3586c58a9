import Interview
import Phrases
import Screens
import Testing

@Suite("What can be clicked on")
struct TargetTests {
  private func frame(_ interview: Interview, _ columns: Int, _ rows: Int) -> Frame {
    Screen(phrases: .english).frame(
      interview.page, rows: rows, columns: columns, scroll: interview.scroll)
  }

  @Test("lies inside of every window, and nowhere twice")
  func inside() throws {
    for tour in try Tour.all() {
      for (columns, rows) in [(80, 24), (32, 10), (50, 16), (110, 34), (240, 70), (20, 5), (1, 1)] {
        var cells: Set<Frame.Position> = []
        for target in frame(tour.interview, columns, rows).targets {
          #expect((0..<rows).contains(target.row))
          #expect(!target.columns.isEmpty)
          #expect(target.columns.lowerBound >= 0 && target.columns.upperBound <= columns)
          for column in target.columns {
            #expect(cells.insert(.init(row: target.row, column: column)).inserted, "\(tour.name)")
          }
        }
      }
    }
  }

  @Test("every row that is seen can be clicked on, along all of its lines")
  func rows() throws {
    for tour in try Tour.all() {
      let frame = frame(tour.interview, 80, 24)
      for row in 2..<21 where frame.canvas.runs(row: row).contains(where: { $0.style == .focus }) {
        let control = tour.interview.page.control
        #expect(
          frame.command(at: .init(row: row, column: 10))
            == control.command(forRowAt: control.focus),
          "\(tour.name), row \(row)")
      }
    }
  }

  @Test("a key in the help line does what the key does; its words belong to it")
  func keys() throws {
    let tour = try #require(try Tour.all().first { $0.name == "self-yes-no" })
    let frame = frame(tour.interview, 80, 24)
    let line = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[23]
    func column(_ text: String) throws -> Int {
      let range = try #require(line.firstRange(of: text), "\(text) is not in \(line)")
      return line.distance(from: line.startIndex, to: range.lowerBound)
    }
    for (text, command) in [
      ("Enter", Command.next), ("next", .next), ("back", .back), ("?", .help), ("help", .help),
      ("F9", .vanish), ("leave no trace", .vanish),
    ] {
      #expect(frame.command(at: .init(row: 23, column: try column(text))) == command, "\(text)")
    }
    #expect(frame.command(at: .init(row: 23, column: 0)) == nil)
    #expect(frame.command(at: .init(row: 0, column: 3)) == nil)
  }

  @Test("keys that share a name share its columns")
  func shared() throws {
    let tour = try #require(try Tour.all().first { $0.name == "self-yes-no" })
    let frame = frame(tour.interview, 200, 40)
    let line = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[39]
    let range = try #require(line.firstRange(of: "Arrows"))
    let column = line.distance(from: line.startIndex, to: range.lowerBound)
    #expect(frame.command(at: .init(row: 39, column: column)) == .up)
    #expect(frame.command(at: .init(row: 39, column: column + 3)) == .down)
    #expect(frame.command(at: .init(row: 39, column: column + 7)) == .down)
    // A digit is no row.
    #expect(!frame.targets.contains { $0.command == .pick(0) })
  }
}
