import Assessments
import Testing

@Suite("A line of answers with a fault")
struct LineFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: Row) throws {
    #expect(try row.faults().map(\.description) == row.sentences)
  }

  @Test("that is too long is named by its number")
  func tooLong() {
    #expect(
      Self.tooLong.description
        == "people:9:1: The line is longer than 100 bytes. Give each person a line, and shorten notes."
    )
  }

  static let tooLong = Faults(.lineTooLong(limit: 100), in: "people", line: 9)

  /// A line, and the sentences that must come of it as the seventh of its file.
  struct Row: CustomTestStringConvertible, Sendable {
    let line: [UInt8]
    let sentences: [String]

    init(_ line: String, _ sentences: String...) { self.init(Array(line.utf8), sentences) }

    init(_ line: [UInt8], _ sentences: [String]) {
      self.line = line
      self.sentences = sentences
    }

    var testDescription: String { String(decoding: line, as: UTF8.self) }

    func faults() throws -> [Fault] {
      do throws(Faults) {
        _ = try AnswersLine(line, number: 7, for: try MemoryFolder.minimal.folder.read())
        return []
      } catch {
        return error.list
      }
    }
  }

  private static let notJSON =
    "This is not JSON. Check commas, quotes, brackets and numbers here and just before."

  static let rows = [
    Row("{\"drinks\": \"yes\"", "people:7:17: \(notJSON)"),
    Row("{\"drinks\": \"yes\",}", "people:7:18: \(notJSON)"),
    Row("{\"drinks\": yes}", "people:7:12: \(notJSON)"),
    Row("{'drinks': 'yes'}", "people:7:2: \(notJSON)"),
    Row("{\"days\": 030}", "people:7:10: \(notJSON)"),
    Row("{\"more\": \"\\ud83d\"}", "people:7:18: \(notJSON)"),
    Row("{} {}", "people:7:4: \(notJSON)"),
    Row("drinks: yes", "people:7:1: \(notJSON)"),
    Row(
      Array("{\"more\": \"é".utf8) + [0xFF, 0x22, 0x7D],
      ["people:7:12: The text is not UTF-8 from here on. Save the file as UTF-8."]),
    Row(
      "{\"more\": " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20) + "}",
      "people:7:25: Lists and maps stand more than 16 deep here. Flatten them."),
    Row("[]", "people:7:1: The answers must be a map of keys and values."),
    Row("5", "people:7:1: The answers must be a map of keys and values."),
    Row(
      "{\"drinks\": \"no\", \"drinks\": \"no\"}",
      "people:7:18: 'drinks' stands here a second time; first in line 7. Remove one."),
    Row(
      "{\"more\": \"é\", \"drink\": \"no\", \"days\": 31, \"signs\": [\"sweats\", \"chills\"]}",
      "people:7:15: There is no question named 'drink'. Did you mean 'drinks'?",
      "people:7:38: '31' is not an answer to 'days'. "
        + "Use a number from 0 to 30, not-sure or prefer-not-to-say.",
      "people:7:51: '[sweats, chills]' is not an answer to 'signs'. "
        + "Use a list of shakes, sweats; or none, not-sure or prefer-not-to-say."),
    Row(
      "{\"days\": 1.5}",
      "people:7:10: '1.5' is not an answer to 'days'. "
        + "Use a number from 0 to 30, not-sure or prefer-not-to-say."),
    Row(
      "{\"drinks\": true, \"safe\": null}",
      "people:7:12: 'true' is not an answer to 'drinks'. "
        + "Use yes, no, not-sure or prefer-not-to-say.",
      "people:7:26: 'null' is not an answer to 'safe'. "
        + "Use yes, no, not-sure or prefer-not-to-say."),
    Row("{\"id\": [1]}", "people:7:8: 'id' must be one text or one whole number."),
    Row("{\"id\": 1.0}", "people:7:8: 'id' must be one text or one whole number."),
  ]
}
