import Interview
import Phrases
import Questionnaires
import Testing

@Suite("Pointing")
struct PointingTests {
  @Test("a click on a row asks for what its digit does")
  func rows() throws {
    let interview = try Interview.atFirstQuestion()
    let control = interview.page.control
    for row in control.rows.indices {
      var clicked = interview
      var typed = interview
      _ = clicked.update(try #require(control.command(forRowAt: row)))
      typed.hit(.character(Character("\(row + 1)")))
      #expect(clicked.page == typed.page)
    }
    #expect(control.command(forRowAt: control.rows.count) == nil)
  }

  @Test("a click on the line to write in takes no mark away, and goes there")
  func line() throws {
    var interview = Interview(
      of: try Interview.atFirstQuestion().assessment, phrases: .english, voice: .interview)
    interview.hit(.enter, .down)
    #expect(interview.page.control.focus == 1)
    let command = try #require(interview.page.control.command(forRowAt: 0))
    #expect(interview.update(command).isEmpty)
    #expect(interview.page.control.focus == 0)
    interview.type("K. 1")
    #expect(interview.page.control.command(forRowAt: 1) == .pick(1))
    _ = interview.update(.pick(1))
    #expect(interview.client == "K. 1")
  }

  @Test("Enter on the row below a line to write in does what the row says")
  func rowBelowLine() throws {
    var interview = Interview(
      of: try Interview.atFirstQuestion().assessment, phrases: .english, voice: .interview)
    interview.hit(.enter)
    interview.type("K. 1")
    interview.hit(.down, .enter)
    #expect(interview.place == .clinician)
    #expect(interview.client == "K. 1")
  }

  @Test("the wheel moves through rows one by one, and through text by three lines")
  func wheel() throws {
    var interview = try Interview.atFirstQuestion()
    #expect(interview.turn(.down).isEmpty)
    #expect(interview.page.control.focus == 1)
    #expect(interview.turn(.up).isEmpty)
    #expect(interview.page.control.focus == 0)
    interview.hit(.character("?"))
    #expect(interview.page.control == .reading)
    _ = interview.turn(.down)
    #expect(interview.scroll == 3)
    _ = interview.turn(.up)
    #expect(interview.scroll == 0)
  }

  @Test("where there is no line to write in, there is no way to it")
  func noLine() throws {
    var interview = try Interview.atFirstQuestion()
    _ = interview.update(.goToLine)
    #expect(interview.message == Phrases.english.screens.nothingHere)
  }
}
