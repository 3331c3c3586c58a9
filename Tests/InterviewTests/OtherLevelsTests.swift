import Assessments
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("The result pages")
struct OtherLevelsTests {
  static let examples = [
    "home-not-safe", "bipolar-in-a-using-home", "carpenter-ready-for-iop", "drinks-on-weekends",
    "will-not-say-about-home", "not-sure-about-a-seizure",
  ]

  @Test("say why not each other level, in a line or two", arguments: examples, Voice.allCases)
  func whyNot(_ id: String, _ voice: Voice) throws {
    let interview = try Interview.atResult(of: id, voice)
    let assessment = interview.assessment
    let items = interview.page.items(under: Phrases.english.result.whyNotTitle)
    let lines = WhyNotPhrases.english.lines(for: interview.recommendation, .english, voice)
    #expect(
      items
        == lines.map { line in
          WhyNotPhrases.english.line(line.levels.map { assessment[$0].name[voice] }, line.sentence)
        })
    for level in Level.allCases where level != interview.recommendation.level {
      #expect(items.contains { $0.contains(assessment[level].name[voice]) }, "\(level)")
    }
  }

  @Test("say what would change the result, less care before more", arguments: examples)
  func changes(_ id: String) throws {
    for voice in Voice.allCases {
      var interview = try Interview.atResult(of: id, voice)
      let outlook = try #require(interview.outlook)
      let told = ChangePhrases.english.sentences(
        for: outlook, from: interview.recommendation, interview.answers,
        in: interview.assessment, voice)
      let expected = told.less + (told.floor.map { [$0.sentence] } ?? []) + told.more
      #expect(interview.page.items(under: Phrases.english.result.changeTitle) == expected)
      interview.hit(.character("w"))
      #expect(interview.page.items(under: Phrases.english.result.changeTitle) == expected)
    }
  }

  @Test("put the warning signs under a heading of their own for the person")
  func warningSigns() throws {
    let signs = Block.quiet(ChangePhrases.english.warningSigns)
    let person = try Interview.atResult(of: "carpenter-ready-for-iop", .person).page.blocks
    #expect(person.contains(signs))
    let chart = try Interview.atResult(of: "carpenter-ready-for-iop", .interview).page.blocks
    #expect(!chart.contains(signs))
  }

  @Test("give the answers and the sources of what is too little, on the page of reasons")
  func inFull() throws {
    var interview = try Interview.atResult(of: "home-not-safe", .person)
    interview.hit(.character("w"))
    let blocks = interview.page.blocks
    let title = Block.heading(Phrases.english.result.whyNotTitle)
    let rest = blocks[(try #require(blocks.firstIndex(of: title)))...]
    #expect(
      rest.contains {
        if case .detail(let text) = $0 { text.contains("Safe at home: No") } else { false }
      })
    #expect(
      rest.contains {
        if case .detail(let text) = $0 { text.contains("Minnesota Rules") } else { false }
      })
  }

  @Test("are made anew after an answer was changed")
  func madeAnew() throws {
    var interview = try Interview.atResult(of: "home-not-safe", .person)
    let before = interview.page.items(under: Phrases.english.result.changeTitle)
    let question = try #require(
      interview.assessment.questionnaire.questions.first { $0.id.text == "safe-at-home" })
    try interview.change(.choice(.yes), to: question)
    let after = interview.page.items(under: Phrases.english.result.changeTitle)
    #expect(before.contains("If home were safe, outpatient visits would be enough."))
    #expect(!after.contains("If home were safe, outpatient visits would be enough."))
    #expect(after.contains("If home were not safe, a live-in program would be safer."))
  }
}

extension Page {
  /// The items from a heading on to the next.
  fileprivate func items(under title: String) -> [String] {
    guard let start = blocks.firstIndex(of: .heading(title)) else { return [] }
    return blocks[(start + 1)...].prefix { if case .heading = $0 { false } else { true } }
      .compactMap { if case .item(let text) = $0 { text } else { nil } }
  }
}
