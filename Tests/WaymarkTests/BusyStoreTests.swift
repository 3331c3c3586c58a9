import CSQLite
import Foundation
import Phrases
import TerminalTesting
import Testing

@Suite("A store that others hold")
struct BusyStoreTests {
  private let words = Phrases.english.desk

  /// Another program that is in the middle of a change, and does not end it.
  private final class Holder {
    private var database: OpaquePointer?

    init(_ path: String) throws {
      let isHeld =
        sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK
        && sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK
      try #require(isHeld, "The store cannot be held.")
    }

    deinit { sqlite3_close(database) }
  }

  @Test(
    "an interview that it does not take goes on in memory, can be kept elsewhere, and is kept once it takes it"
  )
  func held() throws {
    let (scratch, environment) = try RecordsWalkTests.store()
    let path = try #require(environment["WAYMARK_STORE"])
    let terminal = try RecordsWalkTests.desk(scratch, environment)
    try RecordsWalkTests.unlock(terminal)
    try RecordsWalkTests.begin("Quillfeather", on: terminal)
    terminal.type("2\r")
    try terminal.waitFor("question 2")
    try terminal.waitFor(words.kept)

    var holder: Holder? = try Holder(path)
    terminal.type("5\r")
    try terminal.waitFor("question 3")
    try terminal.waitFor(words.notKept)
    terminal.type("q")
    try terminal.waitFor(words.keepElsewhere)
    terminal.type("2")
    try terminal.waitFor("Kept in")
    let elsewhere = try #require(
      try scratch.files().first { $0.hasSuffix("/records.waymark") && $0 != path })
    let mode = try FileManager.default.attributesOfItem(atPath: elsewhere)[.posixPermissions]
    #expect(mode as? Int == 0o600)

    #expect(holder != nil)
    holder = nil
    terminal.press(.left)
    try terminal.waitFor("question 3")
    terminal.type("2\r")
    try terminal.waitFor("question 4")
    try terminal.wait(for: "kept interview") {
      $0.screenText.contains(words.kept) && !$0.screenText.contains(words.notKept)
    }
    terminal.press(.function(9))
    #expect(try terminal.waitForExit() == .exit(code: 0))

    let passphrase = "\(scratch.work)/passphrase"
    for store in [path, elsewhere] {
      let list = try Program.run(
        ["records", "list", "--store", store, "--passphrase-file", passphrase], in: scratch)
      #expect(list.output.contains("Quillfeather"), "\(store): \(list.code) \(list.complaint)")
    }
  }
}
