import Interview
import Phrases
import Placement
import Questionnaires
import Screens
import Testing

@Suite("Reasons that open one by one")
struct OpenedReasonTests {
  @Test("are brought into view when they open, with the cursor on them")
  func inView() throws {
    var interview = try Walk.toReview("shakes-at-home", try Spoken(.english), .person)
    _ = interview.update(.pick(1))
    let screen = Screen(phrases: .english)
    for _ in interview.recommendation.domains {
      _ = interview.press(.tab)
      let frame = screen.frame(interview.page, rows: 16, columns: 50, scroll: interview.scroll)
      interview.scrolled(to: frame.scroll)
      let place = try #require(interview.page.opened).block
      guard case .bar(let name, _, _, _) = interview.page.blocks[place] else { continue }
      let row = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[
        frame.cursor.row]
      #expect(row.contains(name.prefix(10)), "the cursor stands on \(row)")
      #expect(
        frame == screen.frame(interview.page, rows: 16, columns: 50, scroll: interview.scroll))
    }
  }
}
