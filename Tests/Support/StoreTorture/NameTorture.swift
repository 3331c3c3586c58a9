internal import CSQLite
internal import Foundation
internal import Phrases
internal import Records
internal import TerminalTesting

/// A planted name, note and passphrase go through everything that the program does with a record, and are then looked for.
///
/// They may be where they belong: in the files of an export and on paper. After the record is deleted, none of its sealed bytes
/// may be in the file either.
package struct NameTorture {
  private let words = PlantedWords()
  private let texts = Phrases.english.desk
  private let seed: UInt64
  private let program: String
  private let root: String
  private let began = Date.now
  package private(set) var crashes = 0
  package private(set) var kills = 0
  package private(set) var searches = 0
  /// Sealed bytes that were looked for after the deletion.
  package private(set) var traces = 0

  package init(program: String, seed: UInt64) throws {
    self.program = program
    self.seed = seed
    root = NSTemporaryDirectory() + "/waymark-torture-\(UUID().uuidString)"
    for name in ["home", "work", "temporary", "programs", "aside", "private"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(name)", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    let lp = "\(root)/programs/lp"
    try Data(
      """
      #!/bin/sh
      printf '%s\\n' "$@" >"\(root)/work/lp-arguments"
      env >"\(root)/work/lp-environment"
      cat >"\(root)/aside/paper"
      # The words of a PDF are packed, and the paper of somebody without Pango has words alone.
      pdftotext "\(root)/aside/paper" "\(root)/aside/words" || :

      """.utf8
    ).write(to: URL(filePath: lp))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: lp)
    guard let passphrase = Passphrase(words.passphrase.utf8) else {
      throw Loss("no passphrase", seed: seed, at: "start")
    }
    let (store, _) = try Store.create(
      at: self.store, passphrase: passphrase, label: words.clinician, cost: .floor,
      clock: { 1_700_000_000 })
    try store.lock()
  }

  private var store: String { "\(root)/private/records.waymark" }

  /// Goes through it all.
  ///
  /// - Parameter signals: The crashes.
  /// - Throws: A ``Loss``.
  package mutating func run(crashes signals: [Int32]) throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    do {
      try interview()
      try paper()
      for signal in [SIGKILL] + signals { try end(by: signal) }
      try delete()
    } catch let fault as TerminalFault {
      throw Loss("\(fault)", seed: seed, at: "the desk")
    }
  }

  // MARK: - At the desk

  private func desk() throws -> TerminalSession {
    let terminal = try TerminalSession(
      program: "/bin/bash",
      arguments: ["-c", "ulimit -S -c unlimited; exec \"$@\"", "bash", program, "records"],
      environment: [
        "HOME": "\(root)/home", "TMPDIR": "\(root)/temporary", "TZ": "UTC",
        "WAYMARK_STORE": store, "PATH": "\(root)/programs:/usr/bin:/bin",
        // Has the runtime print its trace at once.
        "SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,timeout=20s",
      ], folder: "\(root)/work")
    try terminal.waitFor(texts.passphrase)
    terminal.type(words.passphrase)
    terminal.press(.enter)
    try terminal.waitFor(texts.newInterview)
    return terminal
  }

  private mutating func interview() throws {
    let terminal = try desk()
    let screens = Phrases.english.screens
    terminal.type("1")
    try terminal.waitFor(screens.privacyTitle)
    terminal.type("1")
    try terminal.waitFor(screens.clientTitle)
    terminal.type(words.client)
    terminal.press(.enter)
    try terminal.waitFor(screens.clinicianTitle)
    terminal.type(words.clinician)
    terminal.press(.enter)
    try terminal.waitFor("overdose")
    terminal.type("n")
    try terminal.waitFor(String(screens.note.prefix(20)))
    terminal.type("says \(words.note), twice")
    terminal.press(.enter)
    try terminal.waitFor("overdose")
    terminal.type("2")
    terminal.press(.enter)
    try terminal.waitFor("question 2")
    try terminal.waitFor(texts.kept)
    try look("an interview", terminal)
    terminal.type("q")
    try terminal.waitFor(String(texts.leaveKept.prefix(20)))
    terminal.type("2")
    try terminal.waitFor(texts.listTitle)
    try leave(terminal)
  }

  private mutating func paper() throws {
    let terminal = try desk()
    terminal.type("2")
    try terminal.waitFor(texts.printRow)
    terminal.type("3")
    try terminal.waitFor(texts.printed)
    try look("printing", terminal)
    terminal.type("5")
    try terminal.waitFor(String(texts.exported("").prefix(11)))
    try look("exporting", terminal)
    try leave(terminal)
    // They are found where they belong, so that they would be elsewhere.
    guard words.find(below: "\(root)/aside") != nil, words.find(below: "\(root)/work") != nil else {
      throw Loss("the paper and the export do not name the client", seed: seed, at: "paper")
    }
    try look("leaving")
  }

  /// Opens the interview, and ends the program in the middle of it.
  private mutating func end(by signal: Int32) throws {
    let terminal = try desk()
    terminal.type("2")
    try terminal.waitFor(texts.goOnRow)
    terminal.type("1")
    try terminal.waitFor("question 2")
    terminal.type("n")
    try terminal.waitFor(String(Phrases.english.screens.note.prefix(20)))
    terminal.type("once more \(words.note)")
    try terminal.waitFor("once more")
    terminal.waitForIdle()
    let start = terminal.bytes.count
    terminal.signal(signal)
    guard try terminal.waitForExit() == .signal(signal) else {
      throw Loss("signal \(signal) did not end the program", seed: seed, at: "crash")
    }
    if signal == SIGKILL { kills += 1 } else { crashes += 1 }
    if let word = words.found(in: Data(terminal.bytes[start...])) {
      throw Loss("\(word) is said after signal \(signal)", seed: seed, at: "crash")
    }
    try look("signal \(signal)")
  }

  private mutating func delete() throws {
    let sealed = try sealedRuns()
    traces = sealed.count
    guard try present(sealed) > sealed.count / 2 else {
      throw Loss("the sealed bytes are not found while they are there", seed: seed, at: "delete")
    }
    let terminal = try desk()
    terminal.type("2")
    try terminal.waitFor(texts.deleteRow)
    terminal.type("6")
    try terminal.waitFor("cannot be brought back")
    terminal.type("2")
    try terminal.waitFor("for good")
    terminal.type(texts.deleteWord)
    terminal.press(.enter)
    try terminal.waitFor(texts.deleted)
    try terminal.waitFor(texts.empty)
    let left = try present(sealed)
    guard left == 0 else {
      throw Loss(
        "\(left) sealed runs of the deleted record are in the file", seed: seed, at: "delete")
    }
    try look("deleting", terminal)
    try leave(terminal)
    try look("the end")
  }

  private func leave(_ terminal: TerminalSession) throws {
    terminal.press(.function(9))
    guard try terminal.waitForExit() == .exit(code: 0) else {
      throw Loss("the desk did not end well", seed: seed, at: "leaving")
    }
  }

  // MARK: - The search

  private mutating func look(_ when: String, _ terminal: TerminalSession? = nil) throws {
    searches += 1
    let root = root
    let isExcepted = { (path: String) in
      path.hasPrefix("\(root)/aside/") || path.hasPrefix("\(root)/work/waymark-record-")
    }
    let places = [
      words.find(below: root, except: isExcepted),
      terminal.flatMap { words.find(inProcess: $0.process, except: isExcepted) },
      words.find(below: "/var/log", changedSince: began),
      words.find(below: "/var/crash", changedSince: began),
      words.find(below: "/var/lib/systemd/coredump", changedSince: began),
    ]
    if let find = places.compactMap(\.self).first { throw Loss(find, seed: seed, at: when) }
  }

  /// The sealed bytes of all records as they are in the file, in runs short enough to lie on one page whole.
  private func sealedRuns() throws -> Set<[UInt8]> {
    var handle: OpaquePointer?
    guard sqlite3_open_v2(store, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw Loss("the file cannot be read", seed: seed, at: "delete")
    }
    defer { sqlite3_close(handle) }
    var statement: OpaquePointer?
    sqlite3_prepare_v2(handle, "SELECT header, stamp, payload FROM records", -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    var runs: Set<[UInt8]> = []
    while sqlite3_step(statement) == SQLITE_ROW {
      for column in Int32(0)..<3 {
        let count = Int(sqlite3_column_bytes(statement, column))
        let bytes = Array(
          UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
        for start in stride(from: 0, to: count - 15, by: 16) {
          runs.insert(Array(bytes[start..<start + 16]))
        }
      }
    }
    return runs
  }

  /// How many of the runs are in the file or its log.
  private func present(_ runs: Set<[UInt8]>) throws -> Int {
    var found: Set<[UInt8]> = []
    for suffix in ["", "-wal", "-shm"] {
      let bytes = Array(FileManager.default.contents(atPath: store + suffix) ?? Data())
      for start in bytes.indices.dropLast(15) {
        let run = Array(bytes[start..<start + 16])
        if runs.contains(run) { found.insert(run) }
      }
    }
    return found.count
  }
}
