import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("Saving a summary")
struct SavingTests {
  private static let example = "shakes-and-a-past-seizure"
  private let paper = Phrases.english.paper

  /// A program that was brought to a result: a short one, unless told.
  private func start(
    _ voice: Voice, in scratch: Scratch, example: String = "uses-nothing", client: String = "",
    clinician: String = ""
  ) throws -> Walk {
    let walk = try Walk("--\(voice.rawValue)", in: scratch)
    try walk.begin(voice, client: client, clinician: clinician)
    try walk.answerAll(try Shipped.answers(of: example))
    return walk
  }

  @Test("files can be read by their owner alone")
  func mode() throws {
    let scratch = try Scratch()
    let walk = try start(.interview, in: scratch)
    try walk.save(.person, as: "person.txt")
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()
    for name in ["person.txt", "chart.txt"] {
      #expect(try scratch.mode(of: name) == 0o600)
      #expect(try !scratch.read(name).isEmpty)
    }
    #expect(try scratch.files().count == 2)
  }

  @Test("a file that is there is kept, unless it is agreed to replace it")
  func overwriting() throws {
    let scratch = try Scratch()
    try scratch.write("precious", to: "old.txt", mode: 0o644)
    let walk = try start(.person, in: scratch)
    try walk.openFile(.person, named: "old.txt")
    let save = Effect.save(.person, path: "old.txt", replacing: false)
    try walk.press(.enter, for: save, yields: .fileExists(.person, path: "old.txt"))
    try walk.expectScreen(says: paper.exists("old.txt"))
    #expect(try scratch.read("old.txt") == "precious")

    // Another name: the one that was written is still there to be mended.
    try walk.choose(paper.anotherName)
    try walk.press(.home)
    try walk.type("new-")
    try walk.press(
      .enter, for: .save(.person, path: "new-old.txt", replacing: false),
      yields: .saved(path: "new-old.txt"))
    try walk.expectScreen(says: paper.saved("new-old.txt"))
    #expect(try scratch.read("old.txt") == "precious")
    #expect(try scratch.mode(of: "old.txt") == 0o644)

    // Replacing: as one step, with the rights of a new file.
    try walk.openFile(.person, named: "old.txt")
    try walk.press(.enter, for: save, yields: .fileExists(.person, path: "old.txt"))
    try walk.press(
      try walk.key(toChoose: paper.replace),
      for: .save(.person, path: "old.txt", replacing: true),
      yields: .saved(path: "old.txt"))
    try walk.leave()
    #expect(try scratch.read("old.txt") == scratch.read("new-old.txt"))
    #expect(try scratch.mode(of: "old.txt") == 0o600)
    #expect(try scratch.files().count == 2)
  }

  @Test("what cannot be written is said with its reason, and nothing is lost")
  func failures() throws {
    let scratch = try Scratch()
    let walk = try start(.person, in: scratch)
    let folder = try scratch.makeFolder("folder")
    for (path, reason) in [
      ("nowhere/mine.txt", "No such file or directory"),
      ("/proc/mine.txt", "No such file or directory"),
      (String(repeating: "n", count: 300), "File name too long"),
    ] {
      try walk.openFile(.person, named: path)
      try walk.press(
        .enter, for: .save(.person, path: path, replacing: false),
        yields: .notSaved(path: path, reason: reason))
      try walk.press(.escape)
    }
    // A folder is there too, and cannot be replaced by a file.
    try walk.openFile(.person, named: folder)
    try walk.press(
      .enter, for: .save(.person, path: folder, replacing: false),
      yields: .fileExists(.person, path: folder))
    try walk.press(
      try walk.key(toChoose: paper.replace),
      for: .save(.person, path: folder, replacing: true),
      yields: .notSaved(path: folder, reason: "Is a directory"))
    try walk.press(.escape, .escape)
    try walk.openFile(.person, named: " ")
    try walk.press(.enter)
    try walk.expectScreen(says: paper.noFileName)
    try walk.press(.escape)
    try walk.save(.person, as: "mine.txt")
    try walk.leave()
    #expect(try scratch.files() == [folder, "\(scratch.work)/mine.txt"])
  }

  @Test("a stray Enter saves nothing, prints nothing and leaves nothing")
  func strayEnter() throws {
    let scratch = try Scratch()
    let walk = try start(.person, in: scratch)
    try walk.openPaper()
    try walk.press(.enter, .enter)
    #expect(walk.interview.place == .paper)
    try walk.press(.character("q"))
    try walk.press(.enter, .enter)
    #expect(walk.interview.place == .leave)
    try walk.choose(Phrases.english.screens.stay)
    #expect(walk.interview.place == .paper)
    #expect(try scratch.files().isEmpty)
  }

  @Test("a tilde stands for the home folder")
  func home() throws {
    let scratch = try Scratch()
    let walk = try start(.person, in: scratch)
    try walk.save(.person, as: "~/mine.txt")
    try walk.leave()
    #expect(try scratch.files() == ["\(scratch.home)/mine.txt"])
  }

  @Test("names with blanks and letters of other scripts are kept as they are")
  func names() throws {
    let scratch = try Scratch()
    let walk = try start(.person, in: scratch)
    try walk.save(.person, as: "mi resumen – 要約.txt")
    try walk.leave()
    #expect(try scratch.files() == ["\(scratch.work)/mi resumen – 要約.txt"])
  }

  @Test("the chart summary has the notice of 42 CFR Part 2 and all that identifies it")
  func chart() throws {
    let scratch = try Scratch()
    let walk = try start(
      .interview, in: scratch, example: "ciwa-of-22", client: "K-17", clinician: "José Łódź 李")
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()
    let report = try Program.run(
      "report", Shipped.file(of: "ciwa-of-22"), "--for", "chart", "--client", "K-17",
      "--clinician", "José Łódź 李", "--date", try Today.date, in: scratch)
    #expect(report.code == 0)
    #expect(try scratch.read("chart.txt") == report.output)
    let words = Words(report.output)
    for text in ["42 CFR Part 2", "K-17", "José Łódź 李", "Inpatient", "page 1 of"] {
      #expect(words.says(text), "\(text)")
    }
  }

  @Test("the summary of a self-assessment has no name, and never asked for one")
  func noName() throws {
    let scratch = try Scratch()
    let walk = try start(.person, in: scratch, example: Self.example)
    try walk.save(.person, as: "mine.txt")
    try walk.leave()
    let report = try Program.run(
      "report", Shipped.file(of: Self.example), "--for", "self", "--date", try Today.date,
      in: scratch)
    #expect(try scratch.read("mine.txt") == report.output)
    let words = Words(try scratch.read("mine.txt"))
    #expect(words.says(try Shipped.assessment[.inpatient].name.person))
    #expect(!words.says("clinician:") && !words.says("client"))
  }
}
