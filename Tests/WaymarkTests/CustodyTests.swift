import Foundation
import Phrases
import Records
import TerminalTesting
import Testing

@Suite("Keys, audit and export of the records")
struct CustodyTests {
  private static let words = Phrases.english.custody
  private static let newPassphrase = "quite another seven words for it"

  @Test("a clinic that has forgotten its passphrase sets a new one with the recovery code")
  func forgotten() throws {
    let clinic = try Clinic()
    let id = try clinic.keep()
    let terminal = try clinic.terminal("passphrase", "change", "--recovery")
    try terminal.waitFor("Recovery code:")
    terminal.type(clinic.code.text + "\n")
    try terminal.waitFor("New passphrase:")
    terminal.type(Self.newPassphrase + "\n")
    try terminal.waitFor("The same once more:")
    terminal.type(Self.newPassphrase + "\n")
    try terminal.waitFor("Dr. Zoltan has the new passphrase")
    #expect(try terminal.waitForExit() == .exit(code: 0))
    let shown = String(decoding: terminal.bytes, as: UTF8.self)
    for secret in [clinic.code.text, Self.newPassphrase] { #expect(!shown.contains(secret)) }

    try clinic.scratch.write(Self.newPassphrase, to: "new", mode: 0o600)
    let list = try clinic.run("list", with: ["--passphrase-file", "new"])
    #expect(list.code == 0)
    #expect(list.output.contains(id))
    let old = try clinic.run("list", with: ["--passphrase-file", "passphrase"])
    #expect(old.code == 77)
    #expect(old.complaint.contains("does not open these records"))
  }

  @Test("a new recovery code is asked back before it counts, and then the old one opens nothing")
  func renewed() throws {
    let clinic = try Clinic()
    let terminal = try clinic.terminal("recovery", "--recovery-file", "code")
    try terminal.waitFor("Group 3")
    let match = try #require(terminal.screenText.firstMatch(of: /([0-9A-Z]{4}-){13}[0-9A-Z]{4}/))
    let code = try RecoveryCode(text: String(match.0))
    terminal.type("wrong\n")
    try terminal.waitFor(Self.words.key.groupDiffers(3))
    #expect(try clinic.run("passphrase", "list").code == 0, "the old one holds until it is right")
    terminal.type(code.groups[2] + "\n")
    try terminal.waitFor("Group 6")
    terminal.type(code.groups[5].lowercased() + "\n")
    try terminal.waitFor("The new code opens the records")
    #expect(try terminal.waitForExit() == .exit(code: 0))

    let old = try clinic.run("passphrase", "list")
    #expect(old.code == 77)
    #expect(old.complaint.contains("That recovery code does not open"))
    try clinic.scratch.write(code.text, to: "code", mode: 0o600)
    let slots = try clinic.run("passphrase", "list")
    #expect(slots.lines == ["Dr. Zoltan", Self.words.key.recoveryCode, ""])
  }

  @Test("a recovery code with a slip in it is told what is wrong with it")
  func mistyped() throws {
    let clinic = try Clinic()
    let text = clinic.code.text
    for (code, part) in [
      (String(text.dropLast(1)), "and this has 55"), ("%" + text.dropFirst(), "the sign \"%\""),
      (text.prefix(5) + String(text.dropFirst(5).reversed()), "not as it was printed"),
    ] {
      try clinic.scratch.write(code, to: "code", mode: 0o600)
      let run = try clinic.run("list")
      #expect(run.code == 77)
      #expect(run.complaint.contains(part), "\(run.complaint)")
    }
  }

  @Test("one more passphrase opens the records until it is removed; the last one stays")
  func passphrases() throws {
    let clinic = try Clinic()
    try clinic.scratch.write(Self.newPassphrase, to: "new", mode: 0o600)
    let new = ["--new-passphrase-file", "new", "--recovery-file", "code"]
    let added = try clinic.run("passphrase", "add", "--name", "Ana", with: new)
    #expect(added.output == Self.words.key.added("Ana") + "\n")
    let again = try clinic.run("passphrase", "add", "--name", "Ana", with: new)
    #expect(again.code == 73)
    #expect(again.complaint.contains(Self.words.key.nameTaken("Ana")))
    let which = try clinic.run("passphrase", "change", with: new)
    #expect(which.code == 64)
    #expect(which.complaint.contains("Ana, Dr. Zoltan"))

    let removed = try clinic.run("passphrase", "remove", "--name", "Dr. Zoltan")
    #expect(removed.code == 0)
    #expect(removed.output.contains(Self.words.key.mayHaveKept))
    #expect(try clinic.run("passphrase").lines == ["Ana", Self.words.key.recoveryCode, ""])
    let gone = try clinic.run("passphrase", "remove", "--name", "Dr. Zoltan")
    #expect(gone.code == 66)
    #expect(gone.complaint.contains("There is one of: Ana"))
    let last = try clinic.run("passphrase", "remove", "--name", "Ana")
    #expect(last.code == 77)
    #expect(last.complaint.contains(Phrases.english.store.lastSlot))
  }

  @Test("sealing anew says for how many records, and lets in only the new code and one passphrase")
  func rekey() throws {
    let clinic = try Clinic()
    _ = try clinic.keep()
    try clinic.scratch.write(Self.newPassphrase, to: "new", mode: 0o600)
    let run = try clinic.run(
      "rekey", with: ["--recovery-file", "code", "--new-passphrase-file", "new"])
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.output.contains(Self.words.key.beforeRekey(1, false, [])))
    #expect(run.output.contains(Self.words.key.rekeyLimits))
    #expect(try clinic.run("list").code == 77)
    let match = try #require(run.output.firstMatch(of: /([0-9A-Z]{4}-){13}[0-9A-Z]{4}/))
    try clinic.scratch.write(String(match.0), to: "code", mode: 0o600)
    let verified = try clinic.run("verify")
    #expect(verified.code == 0)
    #expect(verified.output.contains("1 record, 1 passphrase"))
  }

  @Test(
    "sealing anew with the same passphrase says that it still opens, and gives it no other name")
  func rekeyKeeping() throws {
    let clinic = try Clinic()
    try clinic.scratch.write(Self.newPassphrase, to: "new", mode: 0o600)
    let added = try clinic.run("passphrase", "add", "--name", "Ana", "--new-passphrase-file", "new")
    #expect(added.code == 0, "\(added.complaint)")
    let opening = ["--passphrase-file", "passphrase"]
    let other = try clinic.run("rekey", "--name", "Ana", with: opening)
    #expect(
      other.code == 64 && other.complaint.contains(Self.words.key.keptIsOf("Dr. Zoltan", "Ana")))
    let run = try clinic.run("rekey", with: opening)
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.output.contains(Self.words.key.beforeRekey(0, true, ["Ana"])))
    #expect(try clinic.run("list", with: opening).code == 0)
    #expect(try clinic.run("list", with: ["--passphrase-file", "new"]).code == 77)
  }

  @Test("an older file is told by every command until it is accepted, and what it lacks")
  func older() throws {
    let clinic = try Clinic()
    #expect(try clinic.run("verify").code == 0)
    let old = try Data(contentsOf: URL(fileURLWithPath: clinic.file))
    _ = try clinic.keep()
    #expect(try clinic.run("list").complaint.isEmpty)
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: clinic.file + end) }
    try old.write(to: URL(fileURLWithPath: clinic.file))

    let list = try clinic.run("list")
    #expect(list.code == 0)
    #expect(list.complaint.contains("are older than those that this computer saw last"))
    #expect(list.complaint.contains("waymark records verify --accept"))
    let verify = try clinic.run("verify")
    #expect(verify.code == 65)
    #expect(verify.complaint.contains("is not in them"))
    let accepted = try clinic.run("verify", "--accept")
    #expect(accepted.code == 0)
    #expect(accepted.output.contains(Self.words.replaced.accepted))
    #expect(try clinic.run("list").complaint.isEmpty)
  }

  @Test(
    "what is remembered of the records is the user's own, says nothing of them, and stops no work")
  func remembered() throws {
    let clinic = try Clinic()
    _ = try clinic.keep()
    #expect(try clinic.run("list").code == 0)
    let folder = "\(clinic.scratch.home)/.local/state/waymark/anchors"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 1)
    for (path, mode) in [(folder, 0o700), ("\(folder)/\(names[0])", 0o600)] {
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == mode, "\(path)")
    }
    #expect(try !clinic.scratch.read("\(folder)/\(names[0])").contains("Quill"))
    try FileManager.default.removeItem(atPath: folder)
    try clinic.scratch.write("no folder", to: folder)
    let run = try clinic.run("list")
    #expect(run.code == 0)
    #expect(run.complaint.isEmpty)
  }

  @Test("the audit says when, who, what and which record, newest last, and names no client")
  func audit() throws {
    let clinic = try Clinic()
    let id = try clinic.keep()
    _ = try clinic.run("show", id)
    let all = try clinic.run("audit")
    #expect(all.lines.first == "2023-11-14 22:13\tDr. Zoltan\tmade the records\t")
    #expect(all.lines.dropLast().last?.hasSuffix("unlocked the records\t") == true)
    #expect(!all.output.contains("Quillfeather"))
    let one = try clinic.run("audit", "--record", id)
    #expect(
      one.lines.dropLast().map { $0.split(separator: "\t").suffix(2).joined(separator: " ") } == [
        "began a record \(id)", "opened a record \(id)",
      ])
    let none = try clinic.run("audit", "--record", String(id.reversed()))
    #expect(none.code == 66)
    #expect(try clinic.run("audit", "--record", "7").code == 64)
  }

  @Test("an export is a new folder each time, for its owner alone, whose answers the program takes")
  func export() throws {
    let clinic = try Clinic()
    let id = try clinic.keep()
    let place = try clinic.scratch.makeFolder("papers")
    let day = try Today.date
    for end in ["", "-2"] {
      let run = try clinic.run("export", id, "--to", "papers")
      #expect(run.code == 0, "\(run.complaint)")
      let name = "papers/waymark-record-\(id.prefix(8))-\(day)\(end)"
      #expect(run.output == Self.words.exportHere(name) + "\n")
      #expect(try clinic.scratch.mode(of: name) == 0o700)
      let folder = "\(clinic.scratch.work)/\(name)"
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(
        files == ["answers.yaml", "audit.txt", "chart.txt", "record.json", "summary.txt"])
      for file in files { #expect(try clinic.scratch.mode(of: "\(name)/\(file)") == 0o600) }
      #expect(try clinic.scratch.read("\(name)/chart.txt").contains("Quillfeather"))
      #expect(try clinic.scratch.read("\(name)/audit.txt").contains("began a record"))
      let decided = try Program.run("decide", "\(name)/answers.yaml", in: clinic.scratch)
      #expect(decided.code == 0, "\(decided.complaint)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).count == 2)
    let audit = try clinic.run("audit", "--record", id)
    #expect(audit.output.ranges(of: "exported a record").count == 2)
    let nowhere = try clinic.run("export", id, "--to", "nowhere")
    #expect(nowhere.code == 66)
    #expect(nowhere.complaint.contains(Self.words.noFolder("nowhere")))
  }

  @Test("a record is deleted when it was asked for twice in words, or with --yes")
  func delete() throws {
    let clinic = try Clinic()
    let id = try clinic.keep()
    let unasked = try clinic.run("delete", id)
    #expect(unasked.code == 64)
    #expect(unasked.complaint.contains("--yes"))
    let terminal = try clinic.terminal("delete", id, "--recovery-file", "code")
    try terminal.waitFor("To go on, type yes:")
    terminal.type("yes\n")
    try terminal.waitFor("for good, type delete:")
    terminal.type("no\n")
    try terminal.waitFor(Self.words.notDeleted)
    #expect(try terminal.waitForExit() == .exit(code: 0))
    let deleted = try clinic.run("delete", id, "--yes")
    #expect(deleted.output == Self.words.deleted + "\n")
    let gone = try clinic.run("delete", id, "--yes")
    #expect(gone.code == 66)
    #expect(gone.complaint.contains(Phrases.english.store.noSuchRecord))
    let shown = try clinic.run("show", id)
    #expect(shown.code == 66)
  }

  @Test("records that were changed by something else are told, with what was found and what to do")
  func damaged() throws {
    let clinic = try Clinic()
    _ = try clinic.keep()
    // What a page holds stands at its end.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: clinic.file))
    for end in stride(from: 2 * 4096, through: bytes.count, by: 4096) { bytes[end - 40] ^= 1 }
    try bytes.write(to: URL(fileURLWithPath: clinic.file))
    let run = try clinic.run("verify")
    #expect(run.code == 65, "\(run.output)\(run.complaint)")
    #expect(run.complaint.contains("damaged, or changed by somebody else"))
    #expect(run.complaint.contains("Go back to a copy"))
  }

  @Test("the desk takes the recovery code too, and shows an older file only when it is accepted")
  func desk() throws {
    let clinic = try Clinic()
    #expect(try clinic.run("list").code == 0)
    let old = try Data(contentsOf: URL(fileURLWithPath: clinic.file))
    _ = try clinic.keep()
    #expect(try clinic.run("list").code == 0)
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: clinic.file + end) }
    try old.write(to: URL(fileURLWithPath: clinic.file))
    let terminal = try clinic.terminal()
    try terminal.waitFor(Phrases.english.desk.passphrase)
    terminal.type(clinic.code.text)
    terminal.press(.enter)
    try terminal.waitFor(Self.words.replaced.title)
    try terminal.waitFor(Self.words.replaced.acceptRow)
    terminal.type("2")
    try terminal.waitFor(Self.words.replaced.accepted)
    try terminal.waitFor(Phrases.english.desk.empty)
    terminal.press(.function(9))
    #expect(try terminal.waitForExit() == .exit(code: 0))
    #expect(try clinic.run("list").complaint.isEmpty)
  }
}
