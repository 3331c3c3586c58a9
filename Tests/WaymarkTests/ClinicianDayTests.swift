import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("A clinician's day")
struct ClinicianDayTests {
  private let phrases = Phrases.english
  private let words = Phrases.english.desk

  /// A printer that keeps what it gets, put first on the path.
  private func printer(in scratch: Scratch) throws -> String {
    let folder = try scratch.makeFolder("programs")
    let script = """
      #!/bin/sh
      number=$(ls "$HOME" | grep -c document)
      printf '%s\\n' "$@" >"$HOME/arguments-$number"
      exec cat >"$HOME/document-$number"

      """
    try scratch.write(script, to: "programs/lp", mode: 0o755)
    return "\(folder):/usr/bin:/bin"
  }

  /// Answers all that is left with what is not known, as far as the result.
  private func finish(_ terminal: TerminalSession, from start: Interview) throws {
    var interview = start
    while interview.place != .review {
      var keys = "\r"
      if case .question = interview.place {
        let control = interview.page.control
        let line = if case .field = control { 1 } else { 0 }
        keys = String(repeating: "\t", count: control.rows.count - 1 + line) + keys
      }
      terminal.type(keys)
      for key in keys { _ = interview.press(key == "\t" ? .tab : .enter) }
    }
    try terminal.waitFor(phrases.screens.reviewTitle)
    terminal.type("1")
    try terminal.waitFor(phrases.result.levelTitle.interview)
  }

  /// An interview at its first question, as a value.
  private func atFirstQuestion() throws -> Interview {
    var interview = Interview(of: try Shipped.assessment, phrases: phrases, voice: .interview)
    for _ in 0..<3 { _ = interview.update(.next) }
    return interview
  }

  private func leave(_ terminal: TerminalSession) throws {
    terminal.type("q2")
    try terminal.waitFor(words.newInterview)
  }

  private func find(_ client: String, on terminal: TerminalSession) throws {
    terminal.type("/\(client)")
    try terminal.waitFor("(1 of ")
    terminal.press(.enter)
    try terminal.waitFor(words.followRow)
  }

  @Test(
    """
    goes from unlocking through three interviews, one of them killed, an override, a reassessment, two prints and a \
    search to locking, and nothing is lost or left on the screen
    """)
  func day() throws {
    let (scratch, store) = try RecordsWalkTests.store()
    // As text, so that what is printed can be read here.
    let environment = store.merging([
      "PATH": try printer(in: scratch), "WAYMARK_PRINT_TEXT": "1",
    ]) { $1 }
    let first = try RecordsWalkTests.desk(scratch, environment)
    try RecordsWalkTests.unlock(first)
    try RecordsWalkTests.begin("Amberley", on: first)
    try finish(first, from: try atFirstQuestion())
    try leave(first)
    try first.waitFor(words.status(.complete))

    // The second is killed after its first answer.
    try RecordsWalkTests.begin("Birchwood", on: first)
    first.type("2\r")
    try first.waitFor("question 2")
    try first.waitFor(words.kept)
    first.signal(SIGKILL)
    _ = try first.waitForExit()

    let second = try RecordsWalkTests.desk(scratch, environment)
    try RecordsWalkTests.unlock(second)
    try find("birch", on: second)
    second.type("1")
    try second.waitFor("question 2")
    var birch = try atFirstQuestion()
    _ = birch.update(.pick(2))
    _ = birch.update(.next)
    try finish(second, from: birch)
    second.type("v4\r7\r\r")
    try second.waitFor("Chosen: Outpatient")
    try leave(second)
    try second.waitFor(words.status(.overridden))

    // The third stays a draft.
    try RecordsWalkTests.begin("Cedarholm", on: second)
    second.type("2\r")
    try second.waitFor("question 2")
    try second.waitFor(words.kept)
    try leave(second)
    try second.waitFor("3 records")

    // The first client comes again.
    try find("amber", on: second)
    second.type("2")
    try second.waitFor(phrases.screens.privacyTitle)
    second.type("1\r\r")
    try second.waitFor("Last time (")
    // Safety is asked fresh.
    second.type("=")
    try second.waitFor(phrases.reassessment.askedFresh)
    try finish(second, from: try atFirstQuestion())
    second.type("c")
    try second.waitFor(phrases.reassessment.title)
    second.press(.left)
    try second.waitFor(phrases.result.levelTitle.interview)
    try leave(second)
    try second.waitFor("4 records")

    for (number, client) in ["Birchwood", "Cedarholm"].enumerated() {
      try find(String(client.prefix(5)), on: second)
      second.type("3")
      try second.waitFor(words.printed)
      let paper = try scratch.read("\(scratch.home)/document-\(number)")
      #expect(paper.contains(client))
      #expect(try !scratch.read("\(scratch.home)/arguments-\(number)").contains(client))
      second.press(.left)
      try second.waitFor(words.newInterview)
    }

    second.type("x")
    try second.waitFor(words.passphrase)
    // A page is painted from its top on.
    try second.wait(for: "screen without a name") { terminal in
      !["Amberley", "Birchwood", "Cedarholm"].contains { terminal.screenText.contains($0) }
    }
    second.press(.control("c"))
    #expect(try second.waitForExit() == .exit(code: 0))
    #expect(!second.screenText.contains("Amberley"))
  }
}
