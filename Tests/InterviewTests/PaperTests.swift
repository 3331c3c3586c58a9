import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Saving and printing")
struct PaperTests {
  private func atPaper(_ voice: Voice = .person) throws -> Interview {
    var interview = try Interview.atFirstQuestion(voice)
    interview.hit(.character("r"))
    _ = interview.update(.pick(1))
    _ = interview.update(.paper)
    #expect(interview.place == .paper)
    return interview
  }

  @Test("alone, one is offered one's own summary; a clinician is offered the chart too")
  func offers() throws {
    let own = try atPaper(.person).page.control.rows.map(\.text)
    let both = try atPaper(.interview).page.control.rows.map(\.text)
    #expect(!own.contains(Phrases.english.paper.saveChart))
    #expect(both.contains(Phrases.english.paper.saveChart))
    #expect(both.contains(Phrases.english.paper.printChart))
  }

  @Test("a stray Enter saves nothing")
  func strayEnter() throws {
    var interview = try atPaper()
    #expect(interview.hit(.enter) == [])
    #expect(interview.place == .paper)
  }

  @Test("a file that is there already is not overwritten without asking")
  func existing() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    _ = interview.update(.write("mine.txt"))
    #expect(interview.update(.next) == [.save(.person, path: "mine.txt", replacing: false)])
    interview.take(.fileExists(.person, path: "mine.txt"))
    #expect(interview.place == .overwrite(.person, path: "mine.txt"))
    var other = interview
    #expect(other.update(.pick(1)) == [])
    #expect(other.place == .file(.person))
    #expect(interview.update(.pick(2)) == [.save(.person, path: "mine.txt", replacing: true)])
    interview.take(.saved(path: "mine.txt"))
    #expect(interview.place == .paper)
    #expect(interview.message == "Saved as mine.txt.")
  }

  @Test("an empty name is asked for again")
  func emptyName() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    _ = interview.update(.write("  "))
    #expect(interview.update(.next) == [])
    #expect(interview.message == Phrases.english.paper.noFileName)
  }

  @Test("a failure says why, and loses nothing")
  func failures() throws {
    var interview = try atPaper()
    _ = interview.update(.pick(1))
    interview.take(.notSaved(path: "/nowhere/x", reason: "No such file or directory"))
    #expect(interview.message?.contains("No such file or directory") == true)
    #expect(interview.place == .file(.person))
    interview.take(.noPrinter)
    #expect(interview.message == Phrases.english.paper.noPrinter)
  }

  @Test("printing is asked for whom it is")
  func printing() throws {
    var interview = try atPaper(.interview)
    #expect(interview.update(.pick(2)) == [.print(.person)])
    #expect(interview.update(.pick(4)) == [.print(.chart)])
  }
}
