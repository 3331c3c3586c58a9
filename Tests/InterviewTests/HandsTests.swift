import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Hands that know other programs")
struct HandsTests {
  private let words = Phrases.english.handling

  @Test("Tab goes round through the rows, and through the line to write in")
  func tab() throws {
    for start in [try Interview.atFirstQuestion(), try Interview.atDrinkingDays()] {
      var interview = start
      let rows = interview.page.control.rows.count
      let isField = if case .field = interview.page.control { 1 } else { 0 }
      var seen: [Int] = []
      for _ in 0..<(rows + isField) {
        seen.append(interview.page.control.focus)
        interview.hit(.tab)
      }
      #expect(seen == Array(0..<(rows + isField)))
      #expect(interview.page.control.focus == 0)
    }
  }

  @Test("Shift-Tab goes back, and the help page says so")
  func backTab() throws {
    var interview = try Interview.atFirstQuestion()
    let first = interview.place
    interview.hit(.character("2"), .enter, .tab, .tab, .backTab)
    #expect(interview.place == first)
    interview.hit(.character("?"))
    #expect(
      interview.page.blocks.contains(.item("Tab: \(Phrases.english.keys.tab)")))
    #expect(Phrases.english.keys.tab.contains("Shift-Tab"))
  }

  @Test("Space marks a single choice too, and waits for Enter")
  func space() throws {
    var interview = try Interview.atFirstQuestion()
    let question = try #require(interview.question)
    interview.hit(.down, .character(" "))
    #expect(interview.page.control.rows[1].mark == .radio(true))
    #expect(interview.answers[question.id] == nil)
    interview.hit(.enter)
    #expect(interview.answers[question.id] == .choice(.no))
  }

  @Test("a long list is narrowed by what is typed; Enter takes the first line found")
  func filter() throws {
    var interview = try Interview.atResult(of: "shakes-at-home", .person)
    interview.hit(.character("r"))
    let rows = interview.page.control.rows
    interview.hit(.character("/"))
    interview.type("SAFE at")
    let page = interview.page
    #expect(page.search?.text == "SAFE at")
    #expect(page.search?.matches == 1 && page.search?.rows == rows.count)
    #expect(page.control.rows.map(\.text) == ["Safe at home"])
    #expect(words.filter("hom", 3, 83) == "Filter: hom_ (3 of 83)")
    // A row found alone still says to which part it belongs.
    #expect(page.control.rows[0].above != .nothing)
    interview.hit(.enter)
    #expect(interview.question?.id.text == "safe-at-home")
    interview.hit(.escape)
    #expect(interview.place == .review && interview.page.search == nil)
    #expect(interview.page.control.rows[interview.page.control.focus].text == "Safe at home")
  }

  @Test("a search looks among the answers as well, and moves through what it finds")
  func filterAnswers() throws {
    var interview = try Interview.atResult(of: "will-not-say-about-home", .person)
    interview.hit(.character("r"), .character("/"))
    interview.type("prefer not")
    let found = interview.page.control.rows
    #expect(found.count > 1 && found.allSatisfy { $0.detail.contains("Prefer not") })
    interview.hit(.down, .enter)
    #expect(interview.question?.label.person == found[1].text)
  }

  @Test("Escape ends a search and leaves the focus where it was; Backspace widens it again")
  func filterEnds() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"), .down, .down, .character("/"))
    let all = interview.page.control.rows.count
    interview.type("zzz")
    #expect(interview.page.control.rows.isEmpty)
    interview.hit(.enter)
    #expect(interview.message == words.noMatch && interview.place == .guide)
    interview.hit(.control("u"))
    #expect(interview.page.control.rows.count == all)
    interview.hit(.escape)
    #expect(interview.page.search == nil && interview.page.control.focus == 2)
  }

  @Test("letters that are keys elsewhere are letters in a search, and quick exit stays one key")
  func filterLetters() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("g"), .character("/"))
    interview.type("q1?u/ ")
    #expect(interview.page.search?.text == "q1?u/ ")
    #expect(interview.hit(.function(9)) == [.vanish])
    #expect(interview.paste("x").isEmpty && interview.page.search?.text == "q1?u/ x")
  }

  @Test("a choice found in a long question is marked, and waits for Enter")
  func filterChoices() throws {
    var interview = try Interview.atLongQuestion()
    let question = try #require(interview.question)
    let row = interview.page.control.rows[2]
    interview.hit(.character("/"))
    interview.type(row.text)
    interview.hit(.enter)
    #expect(interview.question?.id == question.id)
    #expect(interview.page.control.rows[2].mark == .check(true))
  }

  @Test("a short list is not searched")
  func noFilter() throws {
    var interview = try Interview.atFirstQuestion()
    interview.hit(.character("/"))
    #expect(interview.page.search == nil)
  }

  @Test("every key in a line to write in that shells and editors have")
  func editing() throws {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: .english, voice: .interview)
    interview.hit(.enter)
    interview.type("one two")
    for (key, text, cursor): (Key, String, Int) in [
      (.control("a"), "one two", 0), (.control("e"), "one two", 7), (.wordLeft, "one two", 4),
      (.wordLeft, "one two", 0), (.wordRight, "one two", 3), (.delete, "onetwo", 3),
      (.character(" "), "one two", 4), (.control("k"), "one ", 4), (.deleteWord, "", 0),
    ] {
      interview.hit(key)
      guard case .field(let field, _, _) = interview.page.control else {
        Issue.record("there is a line to write in")
        return
      }
      #expect(field.text == text && field.cursor == cursor, "\(key): \(field.text)")
    }
    interview.type("a b")
    interview.hit(.control("w"), .character("c"), .left, .control("u"))
    guard case .field(let field, _, _) = interview.page.control else { return }
    #expect(field.text == "c" && field.cursor == 0)
  }
}

extension Interview {
  /// At the first question with so many choices that one may search them.
  static func atLongQuestion() throws -> Interview {
    var interview = try atFirstQuestion()
    while interview.page.control.rows.count < 8 {
      if interview.question == nil {
        interview.hit(.enter)
      } else {
        try interview.answerWithoutConcern()
      }
    }
    return interview
  }
}
