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

  /// A folder with a script named `lp`, to be put first on the path, and one that says which printers there are.
  private func printer(
    _ script: String, printers: String = "exit 1", in scratch: Scratch
  ) throws -> String {
    let folder = try scratch.makeFolder("programs")
    try scratch.write("#!/bin/sh\n\(script)\n", to: "programs/lp", mode: 0o755)
    try scratch.write("#!/bin/sh\n\(printers)\n", to: "programs/lpstat", mode: 0o755)
    return "\(folder):/usr/bin:/bin"
  }

  @Test("where there is no printer this is said plainly, and nothing is lost")
  func noPrinter() throws {
    let scratch = try Scratch()
    let walk = try start(in: scratch, path: try scratch.makeFolder("programs"))
    for audience in Audience.allCases {
      try walk.findPrinters(for: audience, yields: .noPrinter)
      try walk.expectScreen(says: paper.noPrinter)
    }
    try walk.save(.chart, as: "chart.txt")
    try walk.leave()
    #expect(try scratch.read("chart.txt").contains(Self.client))
  }

  @Test("the printer gets the very bytes of a PDF, and a title without a name")
  func bytes() throws {
    let scratch = try Scratch()
    let path = try printer(
      """
      number=$(ls "$HOME" | wc -l)
      printf '%s\\n' "$@" >"$HOME/arguments-$number"
      exec cat >"$HOME/document-$number"
      """,
      printers: """
        case "$1" in
        -e) echo office; echo ward;;
        -d) echo 'system default destination: ward';;
        esac
        """, in: scratch)
    let printers = Printers(usual: "ward", names: ["office", "ward"])
    let walk = try start(in: scratch, path: path)
    try walk.print(.person, on: "ward", among: printers, yields: .printed)
    try walk.expectScreen(says: paper.printed)
    try walk.print(.chart, on: "office", copies: 2, among: printers, yields: .printed)
    try walk.save(.person, as: "person.pdf")
    try walk.save(.chart, as: "chart.pdf")
    try walk.save(.chart, as: "chart.html")
    try walk.leave()

    for (printed, saved) in [("document-0", "person.pdf"), ("document-2", "chart.pdf")] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.home)/\(printed)"))
      #expect(bytes.starts(with: Data("%PDF-".utf8)))
      #expect(try bytes == Data(contentsOf: URL(fileURLWithPath: "\(scratch.work)/\(saved)")))
    }
    #expect(try scratch.read("chart.html").contains("<dd>\(Self.client)</dd>"))
    let arguments = try [0, 2].map { try scratch.read("\(scratch.home)/arguments-\($0)") }
    #expect(arguments == ["-t\nSummary\n-d\nward\n-\n", "-t\nSummary\n-d\noffice\n-n\n2\n-\n"])
  }

  @Test(
    "a print queue gets them, in as many copies, and keeps no trace that it was told not to keep")
  func queue() throws {
    let scratch = try Scratch()
    let queue = try PrintQueue(in: scratch)
    let environment = ["CUPS_SERVER": queue.socket, "PATH": "/usr/bin:/bin"]
    let walk = try Walk("--self", environment: environment, in: scratch)
    try walk.begin(.person)
    try walk.answerAll(try Shipped.answers(of: "uses-nothing"))
    try walk.print(
      .person, on: "ward", copies: 3, among: Printers(usual: "ward", names: ["office", "ward"]),
      yields: .printed)
    try walk.save(.person, as: "person.pdf")
    try walk.leave()
    let saved = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.work)/person.pdf"))
    let (job, bytes) = try queue.printed()
    #expect(job == "ward 3 Summary\n")
    #expect(bytes == saved)
    #expect(try queue.papersKept() == [])
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
