import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("The guide")
struct GuideTests {
  private let phrases = Phrases.english

  @Test("opens from every place by one key, and Back finds all as it was")
  func everywhere() throws {
    var interview = Interview(of: try ShippedAssessment.assessment(), phrases: .english)
    var places: Set<Place> = []
    for step in 0..<160 where interview.place != .guide {
      try expectReturn(from: interview)
      // In the middle of things too: a row that was moved to, a text half written, help that is read.
      var busy = interview
      busy.hit(.down)
      try expectReturn(from: busy)
      if case .field = interview.page.control {
        busy.type("12")
        try expectReturn(from: busy)
      }
      busy.hit(.function(1))
      _ = busy.update(.down)
      try expectReturn(from: busy)
      places.insert(interview.place)
      step == 9 ? _ = interview.update(.leave) : try goOn(&interview)
    }
    #expect(places.isSuperset(of: [.welcome, .privacy, .leave, .review, .recommendation, .paper]))
    #expect(places.contains(.file(.person)))
  }

  private func expectReturn(from interview: Interview) throws {
    let isWriting =
      if case .field = interview.page.control { !interview.showsHelp } else { false }
    for key in isWriting ? [Key.function(3)] : [.character("g"), .function(3)] {
      var reader = interview
      #expect(reader.hit(key) == [])
      #expect(reader.place == .guide, "\(interview.place)")
      // A walk through the guide: a page, its paper, its file, and all the way back.
      reader.hit(.down, .enter, .pageDown, .character("p"), .character("1"))
      reader.type("x")
      reader.hit(.function(1), .escape, .escape, .escape, .escape)
      #expect(reader.place == .guide && reader.page.control.focus == 1)
      _ = reader.press(.escape)
      #expect(reader.place == interview.place)
      #expect(reader.showsHelp == interview.showsHelp)
      #expect(reader.scroll == interview.scroll)
      #expect(reader.answers == interview.answers)
      var before = interview
      before.say("")
      reader.say("")
      #expect(reader.page == before.page)
      // Both go on alike from here.
      for key in [Key.enter, .escape, .escape] {
        before.hit(key)
        reader.hit(key)
        #expect(reader.page == before.page && reader.place == before.place)
      }
    }
  }

  private func goOn(_ interview: inout Interview) throws {
    switch interview.place {
    case .question: try interview.answer(.preferNotToSay)
    case .review, .paper: _ = interview.update(.pick(1))
    case .recommendation: _ = interview.update(.paper)
    case .leave: _ = interview.update(.pick(1))
    default: _ = interview.update(.next)
    }
  }

  @Test("lists its pages by title, with what is on each")
  func list() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"))
    let guide = interview.assessment.guide
    #expect(
      interview.page.control.rows.map(\.text)
        == guide.map { phrases.guide.row($0.title, $0.about) })
    interview.hit(.character("2"))
    #expect(interview.place == .page(1))
    #expect(interview.page.title == guide[1].title)
    #expect(interview.page.control == .reading)
  }

  @Test("a key for the guide goes from a page to the list, and from the list nowhere")
  func fromPages() throws {
    var interview = try Interview.atFirstQuestion()
    let question = interview.place
    interview.hit(.character("g"), .character("1"), .character("g"))
    #expect(interview.place == .guide)
    interview.hit(.character("g"))
    #expect(interview.place == .guide && interview.message == phrases.screens.nothingHere)
    interview.hit(.escape)
    #expect(interview.place == question)
  }

  @Test("Enter on a page goes back to the list, and leads on to the next")
  func enter() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"), .enter, .enter, .down, .enter)
    #expect(interview.place == .page(1))
  }

  @Test("says what levels.yaml, the contacts and the sources say, to the person")
  func inserts() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("g"))
    let assessment = interview.assessment
    let blocks = assessment.guide.indices.flatMap { place -> [Block] in
      var reader = interview
      _ = reader.update(.pick(place + 1))
      return reader.page.blocks
    }
    let words = blocks.map { "\($0)" }.joined()
    for level in assessment.levels where level.level != .none {
      #expect(words.contains(level[.cost].person) && words.contains(level.name.person))
    }
    for contact in assessment.contacts { #expect(words.contains(contact.reach.person)) }
    for source in assessment.sources {
      #expect(blocks.contains(.detail(source.address)))
      #expect(blocks.contains(.detail(phrases.guide.usedFor(source.usedFor))))
    }
  }

  @Test("a page names its sources, unless it lists all")
  func sources() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"))
    for (place, page) in interview.assessment.guide.enumerated() {
      _ = interview.update(.pick(place + 1))
      let heads = interview.page.blocks.contains(.heading(phrases.guide.sourcesTitle))
      #expect(heads != page.blocks.contains(.insert(.sources)))
      interview.hit(.escape)
    }
  }

  @Test("a page is saved and printed as a summary is")
  func paper() throws {
    var interview = try Interview.atFirstQuestion()
    let id = interview.assessment.guide[1].id
    interview.hit(.character("g"), .character("2"), .character("p"))
    #expect(interview.place == .pagePaper(1))
    // A stray Enter does nothing.
    #expect(interview.hit(.enter) == [] && interview.place == .pagePaper(1))
    #expect(interview.update(.pick(2)) == [.findPrinters(.page(1))])
    interview.take(.noPrinter)
    #expect(interview.message == phrases.paper.noPrinter)
    _ = interview.update(.pick(1))
    let path = phrases.guide.file(id.text)
    #expect(interview.update(.next) == [.save(.page(1), path: path, replacing: false)])
    interview.take(.fileExists(.page(1), path: path))
    #expect(interview.place == .overwrite(.page(1), path: path))
    #expect(interview.update(.pick(2)) == [.save(.page(1), path: path, replacing: true)])
    interview.take(.saved(path: path))
    #expect(interview.place == .pagePaper(1))
    #expect(interview.message == phrases.paper.saved(path))
    _ = interview.update(.pick(3))
    #expect(interview.place == .page(1))
  }

  @Test(
    "changes nothing about an emergency: help stands above the list, and the help page is found again"
  )
  func emergency() throws {
    for voice in Voice.allCases {
      var interview = try Interview.atFirstQuestion(voice)
      try interview.answer(.choice(.yes))
      let help = interview.page
      interview.hit(.character("g"))
      #expect(interview.isStopped)
      #expect(interview.page.blocks.first == .alert(phrases.screens.helpNowLead[voice]))
      let words = interview.page.blocks.map { "\($0)" }.joined()
      #expect(words.contains("911") && words.contains("988"))
      interview.hit(.character("1"), .character("p"), .escape, .escape, .escape)
      #expect(interview.place == .helpNow && interview.page == help)
      // A stray Enter still does not turn the page.
      interview.hit(.enter)
      #expect(interview.place == .helpNow)
      interview.hit(.left)
      try interview.answer(.choice(.no))
      #expect(interview.question?.id.text == "withdrawal-now")
      interview.hit(.character("g"))
      #expect(!interview.page.blocks.contains(.alert(phrases.screens.helpNowLead[voice])))
    }
  }

  @Test("is left by quick exit at once, and by asking otherwise")
  func leaving() throws {
    var interview = try Interview.atFirstQuestion()
    let question = interview.place
    for keys in [[Key.character("g")], [.character("1")], [.character("p")], [.character("1")]] {
      for key in keys { interview.hit(key) }
      for exit in [Key.function(9), .control("x")] {
        var copy = interview
        #expect(copy.hit(exit) == [.vanish])
      }
    }
    interview.hit(.control("c"))
    #expect(interview.place == .leave)
    // The guide is one key from here too, and Back unwinds all of it.
    interview.hit(.character("g"), .escape)
    #expect(interview.place == .leave)
    interview.hit(.escape, .escape, .escape, .escape, .escape)
    #expect(interview.place == question)
  }

  @Test("pages that fit are listed with the result, and open by their numbers")
  func fitting() throws {
    var interview = try Interview.atResult(of: "carpenter-ready-for-iop", .person)
    let pages = interview.assessment.pages(for: interview.recommendation)
    #expect(pages.count > 1)
    let blocks = interview.page.blocks
    let start = try #require(blocks.firstIndex(of: .heading(phrases.guide.fitTitle.person)))
    for (place, fitting) in pages.enumerated() {
      let title = try #require(
        blocks[start...].firstIndex(of: .text("\(place + 1). \(fitting.page.title)")))
      // Each that a rule offers says why; the page of the level itself needs no reason.
      guard let reason = fitting.reasons.first else { continue }
      #expect(blocks[title + 1] == .detail(reason.text.person))
    }
    #expect(pages.filter(\.reasons.isEmpty).count <= 1)
    // In the middle of the result too: Back finds the line that was read.
    for _ in 0..<5 { _ = interview.update(.down) }
    let before = interview
    interview.hit(.character("2"))
    #expect(interview.place == .page(pages[1].place))
    interview.hit(.character("g"))
    #expect(interview.place == .guide)
    interview.hit(.escape)
    _ = interview.press(.escape)
    #expect(interview.place == .recommendation && interview.scroll == before.scroll)
    #expect(interview.page == before.page)
    interview.hit(.character("9"))
    #expect(interview.message == phrases.lines.noSuchRow(9, pages.count))
  }

  @Test("no page is offered with the result of an interview that an emergency stopped")
  func fittingInEmergency() throws {
    var interview = try Interview.atFirstQuestion()
    try interview.answer(.choice(.yes))
    _ = interview.update(.pick(1))
    #expect(interview.place == .recommendation)
    #expect(!interview.page.blocks.contains(.heading(phrases.guide.fitTitle.person)))
    interview.hit(.character("1"))
    #expect(interview.place == .recommendation)
    #expect(interview.message == phrases.handling.noNumbersHere)
  }

  @Test("its letter is a letter where a text is written")
  func letters() throws {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: .english, voice: .interview)
    interview.hit(.enter)
    interview.type("Big g")
    guard case .field(let field, _, _) = interview.page.control else {
      Issue.record("a label is written in a line")
      return
    }
    #expect(field.text == "Big g")
  }

  @Test("an open question that is visited from the result is found again")
  func errands() throws {
    var interview = try Interview.atResult(of: "will-not-say-about-home", .person)
    interview.hit(.character("s"))
    let question = try #require(interview.question?.id)
    interview.hit(.down, .character("g"), .character("1"), .escape, .escape)
    #expect(interview.question?.id == question)
    try interview.answer(.notSure)
    #expect(interview.place != .review)
  }
}
