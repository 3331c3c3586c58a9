import Glibc
import Interview
import Phrases
import Questionnaires
import TerminalTesting
import Testing

@Suite("Pausing an interview")
struct SuspensionTests {
  @Test("Ctrl-Z shows the shell and nothing of the interview; fg brings all back as it was")
  func walk() throws {
    let walk = try Walk.startAsJob(["--interview"], in: try Scratch())
    try walk.begin(.interview)
    try walk.press(.character("n"))
    try walk.type("Says she sle")
    // In the middle of a text.
    try walk.pause(by: { $0.press(.control("z")) }) {
      #expect(!walk.terminal.isOnAlternateScreen && walk.terminal.isCursorVisible)
      let settings = try walk.terminal.settings
      #expect(!settings.isRaw)
      for word in ["Waymark", "Says she", "Note"] {
        #expect(!walk.terminal.screenText.contains(word))
      }
    }
    try walk.type("pt badly.")
    try walk.press(.enter)
    try walk.expectScreen(says: "Says she slept badly.")
    // From outside, and the window is another when it comes back.
    try walk.press(.character("1"), .character("?"))
    try walk.pause(by: { #expect($0.signalForeground(SIGTSTP)) }) {
      walk.resizeUnseen(rows: 16, columns: 60)
    }
    try walk.press(.escape)
    #expect(walk.interview.page.control.rows[0].mark == .radio(true))
    // Too small a window meanwhile.
    try walk.pause(by: { $0.press(.control("z")) }) { walk.resizeUnseen(rows: 5, columns: 20) }
    try walk.resize(rows: 24, columns: 80)
    try walk.leave()
  }

  @Test("quick exit after a pause wipes as ever")
  func quickExit() throws {
    let scratch = try Scratch()
    let walk = try Walk.startAsJob(["--self"], in: scratch)
    try walk.pause(by: { $0.press(.control("z")) })
    #expect(try walk.press(.function(9), toEndWith: .vanish) == .exit(code: 0))
    #expect(walk.terminal.screenText.allSatisfy { $0 == "\n" })
    #expect(try scratch.files().isEmpty)
  }

  @Test("in line mode the system does it, and nothing more is written")
  func lines() throws {
    let scratch = try Scratch()
    let script = """
      set -m; "$@"; echo "stopped $?"; read go; fg; echo "at last $?"
      """
    let terminal = try TerminalSession(
      program: "/bin/bash", arguments: ["-c", script, "bash", Program.path, "--plain", "--self"],
      environment: scratch.environment, folder: scratch.work)
    try terminal.waitFor("1. \(Phrases.english.screens.begin)")
    terminal.waitForIdle()
    terminal.press(.control("z"))
    try terminal.waitFor("stopped 148")
    terminal.press(.enter)
    terminal.type("q\r2\r")
    try terminal.waitFor("at last 0")
  }
}
