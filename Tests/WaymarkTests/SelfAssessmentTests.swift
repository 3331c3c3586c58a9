import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

/// The two sizes that every walk is made in.
let sizes = [(rows: 24, columns: 80), (rows: 16, columns: 50)]

@Suite("Self-assessments on the full screen")
struct SelfAssessmentTests {
  private let phrases = Phrases.english

  @Test("one ends in an intensive outpatient program, and in its summary", arguments: sizes)
  func intensiveOutpatient(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk(in: scratch, rows: rows, columns: columns)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "carpenter-ready-for-iop"))
    #expect(walk.interview.recommendation.levels == [.intensiveOutpatient])
    let name = try Shipped.assessment[.intensiveOutpatient].name.person
    try walk.expectPage(
      says: ">>> \(name.uppercased())", phrases.result.levelTitle.person, "Call 911",
      phrases.result.disclaimer.person)

    try walk.press(.character("w"))
    try walk.expectPage(says: phrases.result.whyNotTitle)
    try walk.press(.enter)
    try walk.press(.character("l"))
    try walk.expectPage(says: phrases.result.compareLead)
    try walk.press(.enter)

    try walk.save(.person, as: "mine.txt")
    try walk.leave()
    let summary = try scratch.read("mine.txt")
    #expect(Words(summary).says(name))
    // On paper it is what the command writes for the same answers.
    let file = Shipped.file(of: "carpenter-ready-for-iop")
    let report = try Program.run(
      "report", file, "--for", "self", "--date", try Today.date, in: scratch)
    #expect(report.code == 0)
    #expect(report.output == summary)
    #expect(try scratch.files() == ["\(scratch.work)/mine.txt"])
  }

  @Test("one that is not told all ends in a range, and says so first", arguments: sizes)
  func range(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", in: scratch, rows: rows, columns: columns)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "will-not-say-about-suicide"))
    let result = walk.interview.recommendation
    #expect(result.level == .intensiveOutpatient && result.mostLevel == .inpatient)

    // The first screen names the range before it shows any level; so does the summary.
    let assessment = try Shipped.assessment
    let others = Level.allCases.filter { $0 != .none }.map { assessment[$0].name.person }
    let names = [result.level, result.mostLevel].map { assessment[$0].name.person }
    let first = walk.words
    #expect(
      first.says(phrases.result.range(names[0], names[1]), before: others.map { ">>> \($0)" }),
      "\(first)")
    try walk.save(.person, as: "range.txt")
    let summary = Words(try scratch.read("range.txt"))
    #expect(summary.says(phrases.report.person.rangeTitle, before: others), "\(summary)")
    let range = phrases.scales.levelRange(names[0], names[1])
    #expect(summary.says(phrases.report.person.range(range)))

    // The open question can be answered from the result, which is then settled.
    try walk.press(.escape)
    try walk.press(.character("s"))
    #expect(walk.question?.id.text == "suicide-thoughts")
    let no = try #require(Identifier<Choice>("no-thoughts"))
    try walk.give(.choice(no))
    #expect(walk.interview.place == .recommendation)
    #expect(walk.interview.recommendation.levels == [.intensiveOutpatient])
    try walk.leave()
  }

  @Test("one is stopped by the safety check, and its summary leads with help", arguments: sizes)
  func stopped(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let walk = try Walk("--self", in: scratch, rows: rows, columns: columns)
    try walk.begin(.person)
    let answers = try Shipped.answers(of: "chest-pain")
    try walk.answer(answers)
    #expect(walk.interview.place == .helpNow)
    try expectHelp(walk)

    // A wrong key can be taken back.
    try walk.choose(phrases.screens.changeAnswer)
    #expect(walk.question?.id.text == "medical-emergency")
    try walk.give(.choice(.yes))
    #expect(walk.interview.place == .helpNow)

    try walk.choose(phrases.screens.seeResult)
    try walk.press(.home)
    try walk.expectScreen(says: phrases.result.emergency.person)
    let contacts = try Shipped.assessment.contacts.map(\.reach.person)
    let screens = try walk.readPage()
    for contact in contacts { #expect(screens.contains { $0.says(contact) }, "\(contact)") }
    // Where to get help is all that matters now: no level is put before a person in danger.
    #expect(!screens.contains { $0.says(">>>") })
    try walk.save(.person, as: "help.txt")
    try walk.leave()
    try expectHelpFirst(try scratch.read("help.txt"))
  }

  /// Goes through the rows of the page, so that a small window shows all of it, and looks for the ways to help.
  private func expectHelp(_ walk: Walk) throws {
    try walk.press(.home)
    try walk.expectScreen(says: phrases.screens.helpNowLead.person)
    var screens = [walk.words]
    while walk.interview.scroll > 0 {
      try walk.press(.down)
      screens.append(walk.words)
    }
    let steps = walk.interview.recommendation.firstSteps.filter(\.isCertain)
    #expect(!steps.isEmpty)
    for text in ["911", "988"] + steps.map(\.item.text.person) {
      #expect(screens.contains { $0.says(text) }, "\(text)")
    }
  }

  private func expectHelpFirst(_ summary: String) throws {
    let words = phrases.report.person
    let text = Words(summary)
    let levels = try Level.allCases.filter { $0 != .none }.map {
      try Shipped.assessment[$0].name.person
    }
    #expect(text.says(words.emergencyTitle, before: levels + [words.intro, "911"]))
    #expect(text.says("911", before: levels))
    #expect(text.says(words.emergencyStopped, before: levels))
  }
}
