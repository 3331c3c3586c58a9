@testable import CursesTerminal
import Glibc
import TerminalTesting
import Testing

@Suite("Characters")
struct CharsetTests {
  @Test(
    "a locale that says nothing about the terminal shows names as they are",
    arguments: [
      ["LC_ALL": "POSIX"], ["LC_ALL": "C"], ["LC_ALL": "", "LANG": ""],
      ["LC_ALL": "nowhere_NO.UTF-8"], ["LC_ALL": "", "LC_CTYPE": "C.UTF-8"],
    ])
  func unicode(environment: [String: String]) throws {
    let demo = try Demo.start("José 李 ━", environment: environment)
    #expect(demo.line(0) == "Demo 24x80 Unicode")
    #expect(demo.line(1) == "José 李 ━")
  }

  @Test("an 8-bit locale that is not installed shows letters of ASCII")
  func missingLatin() throws {
    let demo = try Demo.start("José ━ 李 “x” …", environment: ["LC_ALL": "nn_NN.ISO-8859-1"])
    #expect(demo.line(0) == "Demo 24x80 ASCII")
    #expect(demo.line(1) == "Jose = ?? \"x\" .")
  }

  @Test(
    "an 8-bit locale shows letters of ASCII and reads its own letters",
    .enabled(if: access("/usr/bin/localedef", X_OK) == 0, "needs localedef to make the locale"))
  func latin() throws {
    var template = Array("/tmp/waymark-locale-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    let locale = "\(folder)/en_US.ISO-8859-1"
    defer { remove(folder) }
    let maker = try TerminalSession(
      program: "/usr/bin/localedef", arguments: ["-i", "en_US", "-f", "ISO-8859-1", locale])
    try maker.waitForExit()

    let demo = try Demo.start(
      "José", environment: ["LC_ALL": "en_US.ISO-8859-1", "LOCPATH": folder])
    #expect(demo.line(0) == "Demo 24x80 ASCII")
    #expect(demo.line(1) == "Jose")
    demo.send([0xE9])
    try demo.waitFor("1 character e of 1")
  }

  private func remove(_ folder: String) {
    let remover = try? TerminalSession(program: "/bin/rm", arguments: ["-r", folder])
    _ = try? remover?.waitForExit()
  }
}
