import Phrases
import Records
import Testing

@testable import waymark

@Suite("A recovery code that is shown once")
struct CodeOnPaperTests {
  private let code = RecoveryCode.random()
  private static let words = Phrases.english.custody.key

  /// Shows the code to somebody who types these lines.
  private func show(
    to lines: [String], isTerminal: Bool = true
  ) -> (isChecked: Bool, said: String) {
    var lines = lines[...]
    var said = ""
    let paper = CodeOnPaper(
      code, .english, isTerminal: isTerminal, say: { said += $0 },
      answer: { lines.popFirst() })
    return (paper.isChecked(), said)
  }

  @Test("is asked back in two of its groups, however they are typed")
  func right() {
    let groups = code.groups
    let (isChecked, said) = show(to: [groups[2].lowercased(), " \(groups[5])"])
    #expect(isChecked)
    #expect(said.contains(code.text))
    #expect(said.contains(Self.words.askGroup(3)) && said.contains(Self.words.askGroup(6)))
    #expect(said.hasSuffix(Self.words.codeChecked + "\n"))
  }

  @Test("is asked for again where what was written differs, and it is told which group")
  func wrong() {
    let groups = code.groups
    let (isChecked, said) = show(to: ["ZZZ", groups[2], groups[2] + "1", groups[5]])
    #expect(isChecked)
    #expect(said.contains(Self.words.groupDiffers(3)) && said.contains(Self.words.groupDiffers(6)))
    #expect(said.ranges(of: code.text).count == 1, "it is shown once")
  }

  @Test("does not count where the answers end before they are right")
  func ended() {
    #expect(!show(to: [code.groups[2], "wrong"]).isChecked)
    #expect(!show(to: []).isChecked)
  }

  @Test("is left to be checked where nobody can be asked")
  func noTerminal() {
    let (isChecked, said) = show(to: [], isTerminal: false)
    #expect(isChecked)
    #expect(said.hasSuffix(Self.words.codeNotChecked + "\n"))
    #expect(!said.contains(Self.words.askGroup(3)))
  }
}
