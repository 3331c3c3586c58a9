import Interview
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("Writing with an editor")
struct EditorTests {
  private let phrases = Phrases.english

  /// The page for a note, with some words in it.
  private func note(_ text: String) throws -> Interview {
    var interview = try Interview.atFirstQuestion(.interview)
    interview.hit(.character("n"))
    interview.type(text)
    return interview
  }

  private func text(of interview: Interview) -> String? {
    if case .field(let field, _, _) = interview.page.control { field.text } else { nil }
  }

  @Test("asks for one with the text so far, and puts in the line what comes back")
  func roundTrip() throws {
    var interview = try note("slept")
    #expect(interview.hit(.control("g")) == [.edit("slept")])
    interview.take(.edited("slept badly\nall\tweek\r\n\n"))
    #expect(text(of: interview) == "slept badly all week")
    #expect(interview.message == nil)
    interview.hit(.character("!"), .enter)
    let question = try #require(interview.question)
    #expect(interview.notes[question.id] == "slept badly all week!")
  }

  @Test(
    "a text that comes back empty empties the line; an accent and a wide letter come back whole")
  func texts() throws {
    var interview = try note("slept")
    interview.take(.edited("\n"))
    #expect(text(of: interview) == "")
    interview.take(.edited("Łódź e\u{301} 李\n"))
    #expect(text(of: interview) == "Łódź e\u{301} 李")
  }

  @Test("a text that is too long is cut, and that is said")
  func tooLong() throws {
    var interview = try note("")
    interview.take(.edited(String(repeating: "x", count: 2_500)))
    #expect(text(of: interview)?.count == 2_000)
    #expect(interview.message == phrases.session.cut(2_000))
  }

  @Test("a failure is said, and leaves the text as it was")
  func failure() throws {
    for (outcome, message) in [
      (Outcome.noEditor, phrases.session.noEditor),
      (.notEdited(reason: "x"), phrases.session.notEdited("x")),
    ] {
      var interview = try note("slept")
      interview.take(outcome)
      #expect(interview.message == message)
      #expect(text(of: interview) == "slept")
      interview.hit(.character("!"))
      #expect(text(of: interview) == "slept!")
    }
  }

  @Test("is offered where running text is written, by both its keys, and nowhere else")
  func places() throws {
    var interview = try note("a")
    #expect(interview.page.bindings.contains { $0.command == .edit && $0.name == "Ctrl-G" })
    #expect(interview.hit(.function(5)) == [.edit("a")])
    interview = try Interview.atFirstQuestion()
    #expect(interview.hit(.control("g")).isEmpty)
    #expect(interview.message == phrases.screens.nothingHere)
    #expect(interview.update(.edit).isEmpty)
    interview.take(.edited("x"))
    #expect(interview.page.bindings.allSatisfy { $0.command != .edit })
    // A name is no running text.
    interview = Interview(of: interview.assessment, phrases: phrases, voice: .interview)
    interview.hit(.enter)
    #expect(interview.place == .client)
    #expect(interview.hit(.control("g")).isEmpty)
  }

  @Test("pausing is offered on every page, and keeps what was typed")
  func pause() throws {
    var interview = try note("slept")
    #expect(interview.hit(.control("z")) == [.suspend])
    #expect(text(of: interview) == "slept")
    interview.hit(.function(1))
    #expect(interview.page.bindings.contains { $0.command == .suspend })
    #expect(interview.hit(.control("z")) == [.suspend])
    #expect(interview.showsHelp)
  }
}
