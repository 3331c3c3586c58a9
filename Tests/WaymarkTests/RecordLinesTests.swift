import Phrases
import Testing

@Suite("Records line by line")
struct RecordLinesTests {
  private static let passphrase = RecordsWalkTests.passphrase

  @Test("are unlocked, begun, found, gone on with and deleted without a screen")
  func desk() throws {
    let (scratch, environment) = try RecordsWalkTests.store()
    let words = Phrases.english.desk
    // A new interview as far as the second question; the input ends without leaving.
    let first = try Program.run(
      ["records", "--plain"], input: "\(Self.passphrase)\n1\n1\nQuillfeather\n\n2\n",
      environment: environment, in: scratch)
    #expect(first.code == 65, "\(first.output)\(first.complaint)")
    #expect(first.output.contains("question 2"))
    #expect(!first.output.contains(Self.passphrase))
    let second = try Program.run(
      ["records", "--plain"],
      input:
        "wrong words\n\(Self.passphrase)\n/quill\n2\n1\nq\n2\n2\n6\n2\n\(words.deleteWord)\nlock\n<\n:x\n",
      environment: environment, in: scratch)
    #expect(second.code == 0, "\(second.output)\(second.complaint)")
    let said = Words(second.output)
    #expect(said.says("does not open these records"))
    #expect(said.says("Quillfeather"))
    #expect(said.says("question 2"))
    #expect(said.says(words.deleted))
    #expect(said.says(words.empty))
  }
}
