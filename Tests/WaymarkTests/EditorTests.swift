import Foundation
import Interview
import Phrases
import Questionnaires
import TerminalTesting
import Testing

@Suite("A note written with an editor")
struct EditorTests {
  private let session = Phrases.english.session

  /// A note page with some words, and an editor that is this script.
  private func start(
    _ script: String, in scratch: Scratch, environment: [String: String] = [:]
  ) throws -> Walk {
    let editor = try scratch.write(
      "#!/bin/sh\n\(script)\n", to: "\(scratch.aside)/pen", mode: 0o755)
    let walk = try Walk(
      "--interview", environment: ["EDITOR": editor].merging(environment) { $1 }, in: scratch)
    try walk.begin(.interview)
    try walk.press(.character("n"))
    try walk.type("slept")
    return walk
  }

  @Test(
    "what was written there is in the line afterwards; the file was private, and is gone",
    arguments: [false, true])
  func roundTrip(hasRuntimeFolder: Bool) throws {
    let scratch = try Scratch()
    let runtime = scratch.aside + "/runtime"
    try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: true)
    let log = scratch.aside + "/log"
    let walk = try start(
      """
      stat -c '%a' "$1" "${1%/*}" >\(log); echo "${1%/*}" >>\(log); cat "$1" >>\(log)
      # As editors do: a copy beside it, and another file in its place.
      cp "$1" "$1~"; echo 'slept badly, Łódź' >"$1.new"; echo 'all week' >>"$1.new"; mv "$1.new" "$1"
      """, in: scratch, environment: hasRuntimeFolder ? ["XDG_RUNTIME_DIR": runtime] : [:])
    let files = try scratch.files()
    try walk.press(
      .control("g"), for: .edit("slept"), yields: .edited("slept badly, Łódź\nall week\n"))
    try walk.expectScreen(says: "slept badly, Łódź all week")
    let lines = try scratch.read(log).components(separatedBy: "\n")
    #expect(lines.prefix(2) == ["600", "700"])
    #expect(lines[2].hasPrefix(hasRuntimeFolder ? runtime : scratch.temporary))
    #expect(lines[3] == "slept")
    #expect(try scratch.files() == files)
    #expect(try FileManager.default.contentsOfDirectory(atPath: runtime).isEmpty)
    try walk.type("!")
    try walk.press(.enter)
    try walk.expectScreen(says: "slept badly, Łódź all week!")
    try walk.leave()
  }

  @Test(
    "an editor that fails is said to have failed, and the text stays",
    arguments: [
      ("echo other >\"$1\"; exit 3", "the editor ended with code 3"),
      ("kill -9 $$", "the editor ended with code 137"), ("rm \"$1\"", "the editor left no file"),
    ])
  func failure(script: String, reason: String) throws {
    let scratch = try Scratch()
    let walk = try start(script, in: scratch)
    let files = try scratch.files()
    try walk.press(.function(5), for: .edit("slept"), yields: .notEdited(reason: reason))
    try walk.expectScreen(says: session.notEdited(reason))
    #expect(try scratch.files() == files)
    try walk.type("!")
    try walk.expectScreen(says: "slept!")
    try walk.leave()
  }

  @Test("an editor that is not there is a failure; where none is named and found, that is said")
  func none() throws {
    let scratch = try Scratch()
    let named = try start("", in: scratch, environment: ["VISUAL": "/nonexistent/pen"])
    let reason = "the editor ended with code 127"
    try named.press(.control("g"), for: .edit("slept"), yields: .notEdited(reason: reason))
    try named.leave()
    let folder = try scratch.makeFolder("programs")
    let without = try start("", in: scratch, environment: ["EDITOR": "", "PATH": folder])
    try without.press(.control("g"), for: .edit("slept"), yields: .noEditor)
    try without.expectScreen(says: session.noEditor)
    try without.leave()
  }

  @Test("where no private file can be made nothing is written, and that is said")
  func noFolder() throws {
    let scratch = try Scratch()
    let walk = try start("", in: scratch, environment: ["TMPDIR": "/nonexistent"])
    let reason = "no private file could be made (No such file or directory)"
    try walk.press(.control("g"), for: .edit("slept"), yields: .notEdited(reason: reason))
    try walk.leave()
  }

  @Test("the editor has the terminal, with options behind its name, and signals as in a shell")
  func terminal() throws {
    let scratch = try Scratch()
    let pen = try scratch.write(
      """
      #!/bin/bash
      [ "$1" = --wait ] || exit 9
      trap 'echo interrupted >>"$2"' INT
      stty -a | grep -qw icanon && tty -s <&2 && echo 'the pen is ready'
      # The C library keeps signals 32 and 33 for itself.
      grep -Eq 'SigBlk:.*[1-9a-f]|SigIgn:.*[1-9a-f].{0,6}$' /proc/self/status && exit 8
      until [ "$line" = signed ]; do read line; done; echo "$line" >>"$2"
      """, to: "\(scratch.aside)/quill", mode: 0o755)
    let walk = try start("", in: scratch, environment: ["VISUAL": "\(pen) --wait"])
    let pressed = { (terminal: TerminalSession) throws in
      terminal.press(.control("g"))
      try terminal.waitFor("the pen is ready")
      #expect(!terminal.isOnAlternateScreen)
      terminal.press(.control("c"))
      terminal.type("signed\r")
    }
    try walk.edit("slept", yields: "slept interrupted signed", by: pressed)
    try walk.leave()
  }

  @Test("an editor that is stopped stops the interview with it, and goes on with it")
  func stopped() throws {
    let scratch = try Scratch()
    let pen = try scratch.write(
      "#!/bin/sh\nkill -TSTP $$\necho 'after the pause' >\"$1\"\n", to: "\(scratch.aside)/pen",
      mode: 0o755)
    let walk = try Walk.startAsJob(["--interview"], in: scratch, environment: ["EDITOR": pen])
    try walk.begin(.interview)
    try walk.press(.character("n"))
    try walk.edit("", yields: "after the pause") { terminal in
      terminal.press(.control("g"))
      try terminal.waitFor("the shell has it")
      terminal.press(.enter)
    }
    try walk.leave()
  }
}
