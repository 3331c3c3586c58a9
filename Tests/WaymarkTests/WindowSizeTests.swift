import Interview
import Phrases
import Placement
import Questionnaires
import Screens
import TerminalTesting
import Testing

@Suite("Sizes of windows")
struct WindowSizeTests {
  private let phrases = Phrases.english

  @Test(
    "a self-assessment is walked through from the smallest window to the largest",
    arguments: [(12, 40), (10, 32), (70, 240)])
  func whole(rows: Int, columns: Int) throws {
    let walk = try Walk(in: try Scratch(), rows: rows, columns: columns)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "shakes-and-a-past-seizure"))
    #expect(walk.interview.recommendation.levels == [.inpatient])
    try walk.expectPage(says: phrases.result.first, "911", "988")
    try walk.press(.character("l"))
    try walk.expectPage(says: "cost")
    try walk.leave()
  }

  @Test(
    "an interview is walked through from the smallest window to the largest",
    arguments: [(12, 40), (24, 100), (70, 240)])
  func interview(rows: Int, columns: Int) throws {
    let walk = try Walk("--interview", in: try Scratch(), rows: rows, columns: columns)
    try walk.begin(.interview, client: "Case 7", clinician: "José Łódź 李")
    try walk.answer(try Shipped.answers(of: "pregnant-and-drinking"), until: "safe-at-home")
    #expect(walk.words.says(phrases.screens.needSoFar) == (columns >= 100))
    try walk.answerAll(try Shipped.answers(of: "pregnant-and-drinking"))
    try walk.leave()
  }

  @Test("a smaller window says what is needed, and keeps half an answer")
  func tooSmall() throws {
    let walk = try Walk("--self", in: try Scratch())
    try walk.begin(.person)
    try walk.answer(try Shipped.answers(of: "shakes-at-home"), until: "drinking-days")
    try walk.type("3")
    let before = walk.terminal.screenText
    try walk.resize(rows: 5, columns: 20)
    try walk.expectScreen(says: "Please make the window larger")
    #expect(walk.words.says("\(Screen.smallest.columns)"))
    try walk.resize(rows: 24, columns: 80)
    #expect(walk.terminal.screenText == before)
    try walk.type("0")
    try walk.press(.enter)
    #expect(walk.interview.answers[try Shipped.question("drinking-days").id] == .number(30))
  }

  @Test("several marks survive a window that is made smaller step by step, down to one letter")
  func steps() throws {
    let walk = try Walk("--self", in: try Scratch())
    try walk.begin(.person)
    try walk.answer(try Shipped.answers(of: "shakes-at-home"), until: "withdrawal-signs")
    try walk.press(.character("1"), .character("3"))
    let before = walk.terminal.screenText
    for (rows, columns) in [(16, 60), (12, 40), (10, 32), (9, 32), (10, 31), (2, 10), (1, 1)] {
      try walk.resize(rows: rows, columns: columns)
    }
    try walk.resize(rows: 24, columns: 80)
    #expect(walk.terminal.screenText == before)
    try walk.press(.enter)
    let ids = ["shakes", "vomiting"].compactMap(Identifier<Choice>.init)
    #expect(
      walk.interview.answers[try Shipped.question("withdrawal-signs").id] == .choices(ids))
  }

  @Test("every row of every page is reached in a small window", arguments: Station.allCases)
  func everyStation(station: Station) throws {
    let scratch = try Scratch()
    let walk = try Walk(station.arguments, in: scratch, rows: 12, columns: 40)
    try station.reach(in: walk, scratch)
    // The focused row, and the cursor on it, is always in sight: the screen is compared at each step.
    for _ in walk.interview.page.control.rows.prefix(12) { try walk.press(.down) }
    for _ in walk.interview.page.control.rows.prefix(12) { try walk.press(.up) }
  }
}
