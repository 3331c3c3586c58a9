import Interview
import LineTerminal
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Line mode")
struct LineTerminalTests {
  /// What was said, how it ended, and where the interview stands.
  private struct Run {
    var said = ""
    var ending: LineTerminal.Ending?
    var interview: Interview
    var effects: [Effect] = []
  }

  private func run(
    _ lines: [String], voice: Voice? = .person, in language: Language = .english
  ) throws -> Run {
    var run = Run(
      interview: Interview(
        of: try ShippedAssessment.assessment(in: language), phrases: .of(language), voice: voice,
        hand: .words))
    var rest = lines[...]
    var said = ""
    var effects: [Effect] = []
    let terminal = LineTerminal(columns: 78, readLine: { rest.popFirst() }, write: { said += $0 })
    run.ending = terminal.run(&run.interview) { effect, _ in
      effects.append(effect)
      if case .save(_, let path, _) = effect { return .saved(path: path) }
      return .noPrinter
    }
    run.said = said
    run.effects = effects
    return run
  }

  @Test("asks with numbers and takes a number for an answer")
  func numbers() throws {
    let run = try run(["1", "2", "q", "2"])
    #expect(run.said.contains("1. Yes\n2. No\n3. Not sure\n4. Prefer not to say\n"))
    let first = run.interview.assessment.questionnaire.questions[0]
    #expect(run.interview.answers[first.id] == .choice(.no))
    #expect(run.ending == .left)
  }

  @Test("several numbers mark several choices, and replace what was marked")
  func several() throws {
    let run = try run(["1", "2", "1 3", "<", "<", "2 4", "q", "2"])
    let question = run.interview.assessment.questionnaire.questions[1]
    guard case .severalOf(let choices, _, _) = question.kind else {
      Issue.record("the second question should allow several choices")
      return
    }
    #expect(run.interview.answers[question.id] == .choices([choices[0].id, choices[2].id]))
  }

  @Test("Enter keeps the stated answer")
  func keeps() throws {
    let run = try run(["1", "2", "<", "", "q", "2"])
    #expect(run.said.contains("Press Enter to keep: No\n"))
    let first = run.interview.assessment.questionnaire.questions[0]
    #expect(run.interview.answers[first.id] == .choice(.no))
  }

  @Test("what is not an answer is said back, and the question stays")
  func nonsense() throws {
    let run = try run(["1", "maybe", "9", "q", "2"])
    #expect(run.said.contains("\"maybe\" is not an answer here. Type ? for help.\n"))
    #expect(run.said.contains("There is no line 9. Choose from 1 to 4.\n"))
    let untouched = run.interview.assessment.questionnaire.answers(in: .person)
    #expect(run.interview.answers == untouched)
  }

  @Test("a message does not repeat the question")
  func messagesAreShort() throws {
    let run = try run(["1", "maybe", "q", "2"])
    let question = run.interview.assessment.questionnaire.questions[0]
    let words = question.wording.person.prefix(20)
    #expect(run.said.components(separatedBy: words).count == 2)
  }

  @Test("help, review and back work by ?, r and <")
  func commands() throws {
    let run = try run(["1", "?", "", "2", "r", "<", "q", "2"])
    #expect(run.said.contains("\nHelp\n"))
    #expect(run.said.contains("\nThe answers\n"))
  }

  @Test("g opens the guide, where numbers choose a page, and < leads back to the question")
  func guide() throws {
    let run = try run(["1", "2", "g", "1", "", "<", "1", "q", "2"])
    #expect(run.said.contains("\nGuide\n"))
    let page = try #require(run.interview.assessment.guide.first)
    #expect(run.said.contains("\n\(page.title)\n"))
    let questions = run.interview.assessment.questionnaire.questions
    #expect(run.said.components(separatedBy: questions[1].wording.person.prefix(20)).count == 3)
    #expect(run.interview.answers[questions[1].id] != nil)
  }

  @Test("the end of the input ends the interview")
  func inputEnds() throws {
    #expect(try run(["1"]).ending == .inputEnded)
  }

  @Test("u takes the last answer back, and says so before it asks again")
  func undo() throws {
    let run = try run(["1", "2", "u", "q", "2"])
    let question = run.interview.assessment.questionnaire.questions[0]
    #expect(run.interview.answers[question.id] == nil)
    let said = run.said.components(separatedBy: "Open again: \(question.label.person)\n")
    #expect(said.count == 2 && said[1].contains(question.wording.person.prefix(20)))
  }

  @Test("a long list is said once, and then what is new in it; a stroke finds lines in it")
  func review() throws {
    let run = try run(["1", "2", "r", "2", "3", "/SUICIDE", "/zebra", "/", "q", "2"])
    let label = run.interview.assessment.questionnaire.questions[0].label.person
    let lines = run.said.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("2. \(label): No") }.count == 2 + 1)
    #expect(lines.filter { $0.hasPrefix("2. \(label): Not sure") }.count == 2)
    #expect(lines.filter { $0 == Phrases.english.lines.restAsBefore }.count == 1)
    #expect(lines.filter { $0 == "> No line has that." }.count == 1)
    #expect(lines.filter { $0.hasPrefix("Here is what you said.") }.count == 1)
    #expect(lines.filter { $0.contains("Thoughts of suicide now: ") }.count == 3)
  }

  @Test("a stroke finds lines with accents by letters without")
  func accents() throws {
    let run = try run(["1", "2", "r", "/MEDICA", "q", "2"], in: .spanish)
    #expect(!run.said.contains(Phrases.spanish.lines.noneFound))
    // In the list, and found.
    #expect(run.said.components(separatedBy: "Otra emergencia médica ahora: ").count == 2 + 1)
  }

  @Test("m asks the questions without a clear answer one after the other")
  func missing() throws {
    let run = try run(["1", "r", "m", "2", "m", "5", "m", "1", "q", "2"])
    let questions = run.interview.assessment.questionnaire.questions
    #expect(run.interview.answers[questions[0].id] == .choice(.no))
    #expect(run.interview.answers[questions[1].id] == .choices([]))
    #expect(run.interview.answers[questions[2].id] != nil)
  }

  @Test("the clinician hears once what an answer changed, before the next question")
  func changes() throws {
    let run = try run(["1", "", "", "1", "1", "", "?", "", "q", "2"], voice: .interview)
    let title = Phrases.english.review.changedTitle
    #expect(run.said.components(separatedBy: "\(title): Level: ").count == 2)
  }

  @Test("why a question is asked is said the first time, and then by help")
  func reasonsOnce() throws {
    let run = try run(["1", "2", "<", "2", "q", "2"])
    let help = try #require(run.interview.assessment.questionnaire.questions[0].help?.person)
    #expect(run.said.components(separatedBy: help.prefix(20)).count == 2)
  }

  @Test("x leaves at once")
  func vanish() throws {
    let run = try run(["1", "2", "x", "never read"])
    #expect(run.ending == .vanished)
  }

  @Test("the result can be reached, explained and saved")
  func result() throws {
    let run = try run(["1", "r", "1", "w", "", "p", "1", "mine.txt", "q", "2"])
    #expect(run.said.contains("What to ask about"))
    #expect(run.said.contains("Why not another level"))
    #expect(run.effects.contains(.save(.person, path: "mine.txt", replacing: false)))
    #expect(run.said.contains("Saved as mine.txt."))
  }

  @Test("in a line for words a letter is a letter; a colon makes it a command")
  func wordsAreWords() throws {
    let run = try run(["1", "q", ":?", "", "x", "q", "2"], voice: .interview)
    #expect(run.interview.client == "q")
    #expect(run.interview.clinician == "x")
    #expect(run.ending == .left)
  }

  @Test("no line is too long, and there are no control characters, boxes or bars")
  func plain() throws {
    let run = try run(["1", "r", "1", "w", "", "l", "", "q", "2"])
    for line in run.said.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    for scalar in run.said.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x2500...0x25FF).contains(scalar.value))
    }
  }
}

extension String {
  fileprivate func components(separatedBy separator: some StringProtocol) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}

@Suite("Line mode for a clinician")
struct ClinicianLineTests {
  private static let phrases = Phrases.english

  /// An interview at its result, in which nothing is known of anything.
  private func atResult() throws -> Interview {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: Self.phrases, voice: .interview,
      hand: .words)
    while interview.place != .review {
      if case .question = interview.place {
        _ = interview.update(.pick(interview.page.control.rows.count))
      }
      _ = interview.update(.next)
    }
    _ = interview.update(.pick(1))
    return interview
  }

  private func say(_ lines: [String], to interview: inout Interview) -> String {
    var rest = lines[...]
    var said = ""
    let terminal = LineTerminal(columns: 78, readLine: { rest.popFirst() }, write: { said += $0 })
    _ = terminal.run(&interview) { _, _ in nil }
    return said
  }

  @Test("chooses another level with a letter, a number and words")
  func override() throws {
    var interview = try atResult()
    let said = say(["v", "4", "8", "", "A judge ordered it."], to: &interview)
    #expect(said.contains(Self.phrases.override.levelQuestion))
    #expect(said.contains(Self.phrases.override.needsWords))
    #expect(said.contains("Chosen: Outpatient."))
    #expect(said.contains(Self.phrases.override.chosenRung))
    #expect(interview.standingOverride?.text == "A judge ordered it.")
  }

  @Test(
    "says what was said last time, says it again with a sign, and says why not where it does not")
  func following() throws {
    let last = try atResult()
    var interview = Interview(
      following: [EarlierInterview(last.snapshot, day: "2026-03-01")], of: last.assessment,
      phrases: Self.phrases, hand: .words)
    let said = say(
      ["1", "", "", "=", "2", "5", "1", "2", "2", "2", "1", "="], to: &interview)
    #expect(said.contains("Last time (2026-03-01): Declined to say"))
    #expect(said.contains(Self.phrases.reassessment.askedFresh))
    #expect(said.contains("As last time: "))
    #expect(interview.snapshot.answers.count == 7)
    var again = Interview(
      following: [EarlierInterview(last.snapshot, day: "2026-03-01")], of: last.assessment,
      phrases: Self.phrases, hand: .words)
    #expect(say(["1", "", "", "r", "1", "c"], to: &again).contains("cannot be said yet"))
  }
}
