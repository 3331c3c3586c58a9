internal import Interview
private import Glibc
internal import Phrases
internal import Records
internal import SeededRandom
internal import TerminalTesting

/// The real program at its desk, killed while somebody writes a note.
struct DeskKill {
  private let program: String
  private let store: String
  private let seed: UInt64

  init(program: String, store: String, seed: UInt64) {
    self.program = program
    self.store = store
    self.seed = seed
  }

  /// What the screen had called kept when the program was killed.
  struct Kept {
    let client: String
    let note: String

    /// What a store lacks of it, when it lacks anything.
    func difference(from store: Store) throws(StoreFault) -> String? {
      guard let found = try store.list().first(where: { $0.header.client == client }) else {
        return "the record of \(client), which was called kept, is gone"
      }
      guard let snapshot = try? Interview.Snapshot(bytes: try store.open(found.id).payload) else {
        return "no interview is in the record of \(client)"
      }
      return note.isEmpty || snapshot.notes.values.contains { $0.hasPrefix(note) }
        ? nil : "the note of \(client), which was called kept, is gone"
    }
  }

  /// Begins an interview, writes notes, and is killed.
  func run(client: String, _ random: inout SeededGenerator) throws -> Kept {
    let words = Phrases.english.desk
    let screens = Phrases.english.screens
    let terminal = try TerminalSession(
      program: program, arguments: ["records"], environment: ["WAYMARK_STORE": store])
    try terminal.waitFor(words.passphrase)
    terminal.type(Store.passphrase)
    terminal.press(.enter)
    try terminal.waitFor(words.newInterview)
    terminal.type("1")
    try terminal.waitFor(screens.privacyTitle)
    terminal.type("1")
    try terminal.waitFor(screens.clientTitle)
    terminal.type(client)
    terminal.press(.enter)
    try terminal.waitFor(screens.clinicianTitle)
    terminal.press(.enter)
    try terminal.waitFor("overdose")
    try terminal.waitFor(words.kept)
    var note = ""
    let page = String(screens.note.prefix(20))
    if random.next() % 4 != 0 {
      terminal.type("n")
      try terminal.waitFor(page)
      terminal.type("words \(seed)")
      terminal.press(.enter)
      try terminal.wait(for: "the question again, with what is kept") {
        let text = $0.screenText
        return !text.contains(page) && text.contains("overdose") && text.contains(words.kept)
      }
      note = "words \(seed)"
    }
    terminal.type("n and so on")
    usleep(UInt32(random.next() % 50_000))
    terminal.signal(SIGKILL)
    _ = try terminal.waitForExit()
    return Kept(client: client, note: note)
  }
}
