import Assessments
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("A line of answers")
struct AnswersLineTests {
  @Test("is read as the same map in a file is")
  func sameAsFile() throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    let text = """
      {"drinks": "yes", "days": 30, "signs": ["sweats"], "safe": "not-sure", "housing": "shelter", \
      "more": "Łódź"}
      """
    let line = try AnswersLine(Array(text.utf8), number: 1, for: assessment)
    let file = try AnswersFile.answers(in: Array(text.utf8), named: "", for: assessment)
    #expect(line.answers == file)
    #expect(line.name == nil)
  }

  @Test("understands every escape of JSON")
  func escapes() throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    let text = #"{"dr\u0069nks": "\u0079es", "more": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}"#
    let answers = try AnswersLine(Array(text.utf8), number: 1, for: assessment).answers
    #expect(answers["drinks"] == .choice(.yes))
    #expect(answers["more"] == .note("\"\\/\u{8}\u{c}\n\r\té😀"))
  }

  @Test(
    "may have a text or an integer for a name",
    arguments: [
      (#"{"id": "a\"b", "drinks": "no"}"#, AnswersLine.Name.text("a\"b")),
      (#"{"drinks": "no", "id": -12}"#, .integer(-12)), (#"{"id": ""}"#, .text("")),
    ])
  func name(_ text: String, _ name: AnswersLine.Name) throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    #expect(try AnswersLine(Array(text.utf8), number: 1, for: assessment).name == name)
  }

  @Test("has no name where a question is called id")
  func question() throws {
    var memory = MemoryFolder.minimal
    try memory.change("- id: more\n", to: "- id: id\n", in: "questions/home.yaml")
    let line = try AnswersLine(
      Array(#"{"id": "words"}"#.utf8), number: 1, for: try memory.folder.read())
    #expect(line.name == nil)
    #expect(line.answers["id"] == .note("words"))
  }
}

extension AnswersLine {
  /// Reads a line of a file named people.
  init(_ bytes: [UInt8], number: Int, for assessment: Assessment) throws(Faults) {
    guard let parser = JSONParser(largest: 1 << 16) else { preconditionFailure("no memory") }
    let padded = bytes + Array(repeating: 0x20, count: JSONParser.padding)
    let result = padded.withUnsafeBufferPointer { padded -> Result<AnswersLine, Faults> in
      do throws(Faults) {
        return .success(
          try AnswersLine(
            UnsafeBufferPointer(rebasing: padded.prefix(bytes.count)), number: number,
            of: "people", for: assessment, with: parser))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }
}
