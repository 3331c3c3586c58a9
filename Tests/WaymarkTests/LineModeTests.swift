import Interview
import LineTerminal
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("Line mode")
struct LineModeTests {
  private let phrases = Phrases.english

  @Test(
    "a whole interview gives what decide gives, in words that any line can carry",
    arguments: Voice.allCases,
    ["shakes-and-a-past-seizure", "will-not-say-about-suicide", "wine-and-pills", "uses-nothing"])
  func whole(voice: Voice, example: String) throws {
    let scratch = try Scratch()
    let writer = try LineWriter(voice)
    try writer.begin(voice, client: "Case 7", clinician: "José Łódź 李")
    try writer.answerAll(try Shipped.answers(of: example))
    try leave(writer)
    let expected = try LineRun(writer.lines, voice)
    #expect(expected.ending == .left)

    let run = try Program.run(
      "--\(voice.rawValue)", "--plain", input: writer.input, in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty)
    expectSame(run.output, expected.output)
    expectPlain(run.output)

    // The lines led to the same answers as the keys, and those to the same result as the file.
    #expect(expected.interview.answers == writer.interview.answers)
    let decided = try Program.run("decide", "--json", Shipped.file(of: example), in: scratch)
    #expect(try Gist(json: decided.output) == Gist(expected.interview.recommendation))
    let level = expected.interview.recommendation.level
    let name = try Shipped.assessment[level].name[voice]
    #expect(Words(run.output).says(level == .none ? phrases.result.noLevel[voice] : name))
    #expect(try scratch.files().isEmpty)
  }

  private func leave(_ writer: LineWriter) throws {
    try writer.press(.character("q"))
    writer.add(writer.leaveRow)
  }

  /// Expects two long texts to be the same, and shows where they part.
  private func expectSame(_ text: String, _ expected: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, others).enumerated().first { $1.0 != $1.1 }
    #expect(place == nil, "line \(place?.offset ?? 0)")
    #expect(lines.count == others.count)
  }

  private func expectPlain(_ text: String) {
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    // Nothing is drawn that a screen reader would spell out.
    #expect(!text.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) })
  }

  @Test("an emergency stops the questions, and the summary that is saved leads with help")
  func emergency() throws {
    let scratch = try Scratch()
    let writer = try LineWriter(.person)
    try writer.begin(.person)
    try writer.give(.choice(.yes))
    #expect(writer.interview.place == .helpNow)
    try writer.choose(phrases.screens.seeResult)
    try writer.press(.character("p"))
    writer.add("1", "help.txt", "q", writer.leaveRow)
    let expected = try LineRun(writer.lines, .person) { _ in .saved(path: "help.txt") }
    let run = try Program.run("--self", "--plain", input: writer.input, in: scratch)
    #expect(run.code == 0)
    expectSame(run.output, expected.output)
    #expect(Words(run.output).says(phrases.screens.helpNowLead.person))
    #expect(Words(run.output).says(phrases.paper.saved("help.txt")))
    #expect(try scratch.files() == ["\(scratch.work)/help.txt"])
    #expect(try scratch.mode(of: "help.txt") == 0o600)
    let words = phrases.report.person
    let text = Words(try scratch.read("help.txt"))
    #expect(text.says(words.emergencyTitle, before: [words.intro]))
  }

  @Test("what is typed wrong gets a sentence, and the question stays")
  func wrongInput() throws {
    let scratch = try Scratch()
    let writer = try LineWriter(.person)
    try writer.begin(.person)
    writer.add("banana", "7", "0", "-1", "1 banana", "99999999999999999999", "")
    let answers = try Shipped.answers(of: "shakes-at-home")
    try writer.answer(answers, until: "drinking-days")
    writer.add("31", "many", "-1", "1.5", "")
    try writer.answer(answers, until: "withdrawal-signs")
    writer.add("", "1 99")
    let expected = try LineRun(writer.lines, .person)
    let run = try Program.run("--self", "--plain", input: writer.input, in: scratch)
    #expect(run.code == 65)
    expectSame(run.output, expected.output)
    expectPlain(run.output)
    let words = Words(run.output)
    for sentence in [
      phrases.lines.notUnderstood("banana"), phrases.lines.noSuchRow(7, 4),
      phrases.lines.noSuchRow(0, 4), phrases.lines.notUnderstood("1 banana"),
      phrases.lines.typeNumber, phrases.prompts.writeNumber(0...30), phrases.lines.noSuchRow(99, 8),
    ] {
      #expect(words.says(sentence), "\(sentence)")
    }
    let id = try Shipped.question("withdrawal-signs").id
    #expect(expected.interview.answers[id] == nil)
    #expect(expected.interview.place == writer.interview.place)
  }

  @Test("back, help, the review and Enter for what stands")
  func movement() throws {
    let scratch = try Scratch()
    let writer = try LineWriter(.person)
    let answers = try Shipped.answers(of: "shakes-at-home")
    try writer.begin(.person)
    try writer.answer(answers, until: "withdrawal-signs")
    // Several at once; back; what stands is said, and Enter keeps it; commas do as well.
    writer.add("1 3", "<", "", "?", "<", "1,2", "r", "1", "<", "q", "1", "q", writer.leaveRow)
    let expected = try LineRun(writer.lines, .person)
    let run = try Program.run("--self", input: writer.input, in: scratch)
    #expect(run.code == 0)
    expectSame(run.output, expected.output)
    let question = try Shipped.question("withdrawal-signs")
    guard case .severalOf(let choices, _, _) = question.kind else {
      Issue.record("withdrawal-signs has no choices")
      return
    }
    let kept = phrases.answers.several([choices[0], choices[2]].map(\.text.person))
    #expect(Words(run.output).says(phrases.lines.keep(kept)))
    #expect(Words(run.output).says(phrases.lines.wordsHere))
    #expect(Words(run.output).says(phrases.screens.reviewLead.person))
    let ids = ["shakes", "vomiting"].compactMap(Identifier<Choice>.init)
    #expect(expected.interview.answers[question.id] == .choices(ids))
  }

  @Test("it is chosen where there is no terminal, and by ACCESSIBLE")
  func choice() throws {
    let scratch = try Scratch()
    let plain = try Program.run("--plain", input: "3\n", in: scratch)
    let bare = try Program.run(input: "3\n", in: scratch)
    let accessible = try Program.run(input: "3\n", environment: ["ACCESSIBLE": "1"], in: scratch)
    #expect([plain.code, bare.code, accessible.code] == [0, 0, 0])
    #expect(plain.output == bare.output && bare.output == accessible.output)
    #expect(plain.lines.first == phrases.lines.intro.first)
  }
}
