import Testing
import TextLayout

@testable import Interview
@testable import Screens

@Suite("The ladder")
struct LadderLayoutTests {
  private static let rungs = [
    rung("Inpatient", ["Live there", "Day and night"], .possible, "possible"),
    rung("Partial", ["Live at home", "20 hours"], .between, nil),
    rung("Outpatient", ["Live at home", "Under 9 hours"], .atLeast, "at least this"),
    rung("Self-help", ["Live at home", "No hours"], .other, nil),
  ]

  private static func rung(
    _ name: String, _ facts: [String], _ standing: Block.Standing, _ note: String?
  ) -> Block.Rung {
    Block.Rung(name: name, facts: facts, note: note, standing: standing)
  }

  @Test("marks both ends of an open range and joins them with a bar, all facts in columns")
  func range() {
    #expect(
      text(width: 60) == """
         ?  Inpatient                 Live there    Day and night
         │  Partial                   Live at home  20 hours
        >>> OUTPATIENT                Live at home  Under 9 hours
            at least this
            Self-help                 Live at home  No hours
        """)
  }

  @Test(
    "leaves the first fact out where only the last fits, and says it below the rung that matters")
  func narrower() {
    #expect(
      text(width: 44) == """
         ?  Inpatient                 Day and night
         │  Partial                   20 hours
        >>> OUTPATIENT                Under 9 hours
            at least this
            Live at home
            Self-help                 No hours
        """)
  }

  @Test("keeps names alone where no fact fits, and never writes beyond its width")
  func narrow() {
    for width in 8...90 {
      let lines = LadderLayout(width: width).lines(Self.rungs)
      #expect(
        lines.allSatisfy { $0.indent + $0.spans.map(\.text.columns).reduce(0, +) <= width },
        "\(width)")
    }
    #expect(
      text(width: 32)
        .contains(">>> OUTPATIENT\n    at least this\n    Live at home · Under 9 hours")
    )
  }

  private func text(width: Int) -> String {
    LadderLayout(width: width).lines(Self.rungs).map { line in
      String(repeating: " ", count: line.indent) + line.spans.map(\.text).joined()
    }.joined(separator: "\n")
  }
}
