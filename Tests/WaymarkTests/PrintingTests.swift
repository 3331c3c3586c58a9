import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("Printing a summary")
struct PrintingTests {
  private static let client = "Case 7"
  private let paper = Phrases.english.paper

  /// A program that was brought to a result, and finds only these programs.
  private func start(
    in scratch: Scratch, path: String, voice: Voice = .interview
  ) throws -> Walk {
    let walk = try Walk("--\(voice.rawValue)", environment: ["PATH": path], in: scratch)
    try walk.begin(voice, client: Self.client, clinician: "José Łódź 李")
    try walk.answerAll(try Shipped.answers(of: "uses-nothing"))
    return walk
  }

  /// A folder with a script named `lp`, to be put first on the path.
  private func printer(_ script: String, in scratch: Scratch) throws -> String {
    let folder = try scratch.makeFolder("programs")
    try scratch.write("#!/bin/sh\n\(script)\n", to: "programs/lp", mode: 0o755)
    return "\(folder):/usr/bin:/bin"
  }

  @Test("where there is no printer this is said plainly, and nothing is lost")
  func noPrinter() throws {
    let scratch = try Scratch()
    let walk = try start(in: scratch, path: try scratch.makeFolder("programs"))
    for audience in Audience.allCases {
      try walk.print(audience, yields: .noPrinter)
      try walk.expectScreen(says: paper.noPrinter)
    }
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()
    #expect(try scratch.read("chart.txt").contains(Self.client))
  }

  @Test("the printer gets the very bytes of the summary, and a title without a name")
  func bytes() throws {
    let scratch = try Scratch()
    let path = try printer(
      """
      number=$(ls "$HOME" | wc -l)
      printf '%s\\n' "$@" >"$HOME/arguments-$number"
      exec cat >"$HOME/document-$number"
      """, in: scratch)
    let walk = try start(in: scratch, path: path)
    try walk.print(.person, yields: .printed)
    try walk.expectScreen(says: paper.printed)
    try walk.print(.chart, yields: .printed)
    try walk.save(.person, as: "person.txt")
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()

    #expect(try scratch.read("\(scratch.home)/document-0") == scratch.read("person.txt"))
    #expect(try scratch.read("\(scratch.home)/document-2") == scratch.read("chart.txt"))
    for number in [0, 2] {
      let arguments = try scratch.read("\(scratch.home)/arguments-\(number)")
      #expect(arguments.contains("-t\n"))
      for name in [Self.client, "José", "alcohol", "Inpatient", "Waymark"] {
        #expect(!arguments.contains(name), "\(arguments)")
      }
    }
  }

  @Test("a printer that fails is quoted, and nothing is lost")
  func failure() throws {
    let scratch = try Scratch()
    let path = try printer("echo 'lp: the printer is on fire' >&2; exit 1", in: scratch)
    let walk = try start(in: scratch, path: path, voice: .person)
    try walk.print(.person, yields: .notPrinted(reason: "lp: the printer is on fire"))
    try walk.save(.person, as: "mine.txt")
    try walk.leave()
    #expect(try !scratch.read("mine.txt").isEmpty)
  }

  @Test("a printer that reads nothing, or fails without a word, ends nothing")
  func silence() throws {
    let scratch = try Scratch()
    let walk = try start(
      in: scratch, path: try printer("exit 3", in: scratch), voice: .person)
    try walk.print(.person, yields: .notPrinted(reason: "lp ended with code 3"))
    try walk.leave()
  }

  @Test("the standard printer of a machine without one is no printer")
  func noDestination() throws {
    let scratch = try Scratch()
    let script = "echo 'lp: Error - No default destination.' >&2; exit 1"
    let walk = try start(
      in: scratch, path: try printer(script, in: scratch), voice: .person)
    try walk.print(.person, yields: .noPrinter)
    try walk.leave()
  }
}
