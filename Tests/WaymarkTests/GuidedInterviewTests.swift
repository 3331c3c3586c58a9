import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("A guided interview on the full screen")
struct GuidedInterviewTests {
  private static let example = "shakes-and-a-past-seizure"
  private static let client = "Case 7 Ødegård"
  private static let clinician = "José Łódź 李"
  private static let note = "Sister in town offers a room; мама тоже."
  private let phrases = Phrases.english

  @Test(
    "ends in inpatient care with care for alcohol withdrawal among the first steps",
    arguments: sizes)
  func inpatient(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk(in: scratch, rows: rows, columns: columns)
    try walk.begin(.interview, client: Self.client, clinician: Self.clinician)
    #expect(walk.interview.client == Self.client && walk.interview.clinician == Self.clinician)
    let answers = try Shipped.answers(of: Self.example)

    try askForHelp(walk)
    try walk.answer(answers, until: "drinking-days")
    try takeWrongTurns(walk)
    try walk.resize(rows: 40, columns: 120)
    try walk.expectScreen(says: phrases.screens.needSoFar)
    try walk.answer(answers, until: "safe-at-home")
    try walk.resize(rows: rows, columns: columns)
    try noteOnQuestion(walk)
    try walk.answerAll(answers)
    // The review put the wrong turn right again on the way.
    #expect(walk.interview.answers[try Shipped.question("drinking-days").id] == .number(30))

    let result = walk.interview.recommendation
    #expect(result.levels == [.inpatient])
    let steps = result.firstSteps.filter(\.isCertain)
    #expect(steps.contains { $0.item.id.text == "hospital-withdrawal-care" })
    try walk.press(.home)
    try walk.expectScreen(
      says: phrases.result.first, try #require(steps.first).item.text.interview)
    try walk.expectPage(
      says: ">>> \(try Shipped.assessment[.inpatient].name.interview.uppercased())")

    try walk.save(.person, as: phrases.paper.personFile)
    try walk.save(.chart, as: phrases.paper.chartFile)
    try walk.leave()
    try expectChart(try scratch.read(phrases.paper.chartFile))
    try expectPersonSummary(try scratch.read(phrases.paper.personFile))
  }

  private func askForHelp(_ walk: Walk) throws {
    let place = walk.interview.place
    try walk.press(.character("?"))
    #expect(walk.interview.showsHelp)
    try walk.expectPage(says: phrases.screens.keysHere)
    try walk.press(.escape)
    #expect(!walk.interview.showsHelp && walk.interview.place == place)
  }

  /// Goes back and on with half an answer, which is not lost; takes an emergency back; gives a wrong number.
  private func takeWrongTurns(_ walk: Walk) throws {
    try walk.type("3")
    try walk.press(.escape)
    #expect(walk.question?.id.text == "main-substance")
    try walk.press(.enter)
    #expect(walk.question?.id.text == "drinking-days")
    try walk.press(.enter)
    #expect(walk.question?.id.text == "last-drink")

    try walk.openReview()
    try walk.choose(try Shipped.question("medical-emergency").label.interview)
    try walk.give(.choice(.yes))
    #expect(walk.interview.place == .helpNow)
    try walk.choose(phrases.screens.changeAnswer)
    try walk.give(.choice(.no))
    #expect(walk.interview.place == .review)
    try walk.press(.left)
    #expect(walk.question?.id.text == "last-drink")
  }

  private func noteOnQuestion(_ walk: Walk) throws {
    try walk.press(.character("n"))
    try walk.type(Self.note)
    try walk.press(.enter)
    #expect(walk.question?.id.text == "safe-at-home")
    #expect(walk.interview.notes.values.contains(Self.note))
  }

  private func expectChart(_ chart: String) throws {
    let words = Words(chart)
    let chartWords = phrases.report.chart
    let level = try Shipped.assessment[.inpatient].name.interview
    let identity = try Shipped.assessment.identity
    for text in [
      level, Self.client, Self.clinician, Self.note, chartWords.noticeTitle, chartWords.notice,
      identity.version, identity.id, String(identity.digest.prefix(12)), try Today.date,
      "alcohol-past-complication", phrases.scales.urgency(.today, .interview),
    ] {
      #expect(words.says(text), "“\(text)”")
    }
  }

  /// The client can take it home: it has the level, and nothing of what the clinician noted.
  private func expectPersonSummary(_ summary: String) throws {
    let words = Words(summary)
    #expect(words.says(try Shipped.assessment[.inpatient].name.person))
    #expect(!words.says(Self.note))
  }

  @Test("the clinician deals with an emergency and goes on", arguments: sizes)
  func emergency(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk("--interview", in: scratch, rows: rows, columns: columns)
    try walk.begin(.interview)
    let answers = try Shipped.answers(
      of: Self.example, changing: ["danger-to-others": .choice(.yes)])
    try walk.answer(answers)
    #expect(walk.interview.place == .helpNow)
    try walk.answerAll(answers)
    #expect(walk.interview.recommendation.isEmergency)
    try walk.press(.home)
    try walk.expectScreen(says: phrases.result.emergency.interview)
    try walk.leave()
  }

  @Test("names in other scripts are written, mended and pasted")
  func names() throws {
    let walk = try Walk("--interview", in: try Scratch())
    try walk.press(.enter)
    try walk.type("李小龍 Ж")
    for key: Key in [.backspace, .left, .left, .delete, .home, .right, .end] {
      try walk.press(key)
    }
    try walk.paste(" José\nŁódź")
    try walk.press(.enter)
    #expect(walk.interview.client == "李小  José Łódź")
  }
}
