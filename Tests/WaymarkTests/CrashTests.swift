import Foundation
import Phrases
import TerminalTesting
import Testing

@Suite("A crash with answers in memory")
struct CrashTests {
  /// Has the runtime of Swift print its trace at once, as it does where nothing else is set.
  private static let tracing = ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,timeout=20s"]
  private static let name = "Plantedname"

  @Test(
    "prints nothing of them, and leaves no file",
    arguments: [SIGILL, SIGSEGV, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT])
  func crash(signal: Int32) throws {
    let scratch = try Scratch()
    let (terminal, files) = try open(scratch)
    let start = terminal.bytes.count
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signal(signal))
    let said = String(decoding: terminal.bytes[start...], as: UTF8.self)
    #expect(!said.contains(Self.name) && !said.contains("rax") && !said.contains("rip"))
    #expect(try scratch.files() == files)
  }

  @Test("can leave no core, and makes files for their owner alone")
  func core() throws {
    let scratch = try Scratch()
    let (terminal, _) = try open(scratch)
    let process = terminal.process
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file") })
    #expect(core.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    #expect(status.contains("Umask:\t0077\n"))
  }

  @Test("of a program that ignores a signal since its start, changes nothing")
  func ignored() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: "/bin/sh",
      arguments: ["-c", "trap '' QUIT; exec \"$@\"", "sh", Program.path, "--plain", "--self"],
      environment: scratch.environment.merging(Self.tracing) { $1 }, folder: scratch.work)
    try terminal.waitFor(Phrases.english.screens.privacyTitle)
    terminal.signal(SIGQUIT)
    terminal.type("q\n")
    try terminal.waitFor(Phrases.english.screens.leaveTitle)
  }

  /// The program with a name typed, and the files that there are.
  private func open(_ scratch: Scratch) throws -> (TerminalSession, [String]) {
    let script = "ulimit -S -c unlimited; exec \"$@\""
    let terminal = try TerminalSession(
      program: "/bin/bash", arguments: ["-c", script, "bash", Program.path, "--interview"],
      environment: scratch.environment.merging(Self.tracing) { $1 }, folder: scratch.work)
    try terminal.waitFor("Waymark")
    terminal.press(.enter)
    try terminal.waitFor("label")
    terminal.type(Self.name)
    try terminal.waitFor(Self.name)
    return (terminal, try scratch.files())
  }
}
