import Foundation
import Phrases
import TerminalTesting
import Testing

@Suite("waymark doctor")
struct DoctorTests {
  /// The lines about one matter, as one.
  private func said(of topic: String, in output: String) -> String {
    var lines: [Substring] = []
    for line in output.split(separator: "\n") {
      if line.contains("  \(topic)  ") {
        lines = [line]
      } else if !lines.isEmpty {
        guard line.hasPrefix("   ") else { break }
        lines.append(line)
      }
    }
    return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test("finds that this program keeps its memory back, and changes nothing")
  func itself() throws {
    let scratch = try Scratch()
    let before = try scratch.traces()
    let run = try Program.run("doctor", in: scratch)
    #expect(run.code == 0)
    let words = DoctorPhrases.english
    #expect(
      said(of: words.topics.crash, in: run.output) == "OK A crash \(words.memory.crashKeptBack)")
    // Two slashes in a row, as in some names of scratch folders, are one.
    let path = "\(scratch.home)/.local/share/waymark/records.waymark".replacing("//", with: "/")
    #expect(
      said(of: words.topics.records, in: run.output) == "OK Records \(words.store.none(path))")
    #expect(try scratch.traces() == before)
  }

  @Test(
    "names a place that others can enter, in both languages, and ends with 78 when it is strict")
  func place() throws {
    let scratch = try Scratch()
    let folder = try scratch.makeFolder("open").replacing("//", with: "/")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    let english = try Program.run("doctor", "--strict", "--store", "open/a", in: scratch)
    #expect(english.code == 78)
    #expect(
      said(of: "Records", in: english.output)
        == "LOOK Records \(PlacePhrases.english.openFolder(folder))")
    let spanish = try Program.run(
      "doctor", "--language", "es", environment: ["WAYMARK_STORE": "\(folder)/a"], in: scratch)
    #expect(spanish.code == 0)
    #expect(
      said(of: "Expedientes", in: spanish.output)
        == "REVISAR Expedientes \(PlacePhrases.spanish.openFolder(folder))")
    let byLocale = try Program.run("doctor", environment: ["LC_ALL": "es_MX.UTF-8"], in: scratch)
    #expect(byLocale.output.hasPrefix("Lo que esta computadora"))
  }

  @Test("sees a recorder that runs it")
  func recorder() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: "/usr/bin/script", arguments: ["-q", "-c", "\(Program.path) doctor", "/dev/null"],
      environment: scratch.environment, folder: scratch.work, rows: 60)
    try terminal.waitForExit()
    #expect(
      said(of: "Terminal", in: terminal.screenText).hasPrefix(
        "LOOK Terminal script records this terminal"))
  }

  @Test("asks the print system what waits, and takes no answer for none")
  func queue() throws {
    let scratch = try Scratch()
    let folder = try scratch.makeFolder("programs")
    let environment = ["PATH": "\(folder):/usr/bin:/bin"]
    try scratch.write(
      "#!/bin/sh\necho office-12 ana 1024\necho office-13 ana 1024\n",
      to: "programs/lpstat", mode: 0o755)
    try scratch.write("#!/bin/sh\nexit 0\n", to: "programs/lp", mode: 0o755)
    let run = try Program.run("doctor", environment: environment, in: scratch)
    #expect(said(of: "Print queue", in: run.output).hasPrefix("LOOK Print queue 2 papers wait"))
    try scratch.write("#!/bin/sh\nexit 1\n", to: "programs/lpstat", mode: 0o755)
    let silent = try Program.run("doctor", environment: environment, in: scratch)
    #expect(said(of: "Print queue", in: silent.output).hasPrefix("UNKNOWN Print queue"))
  }
}
