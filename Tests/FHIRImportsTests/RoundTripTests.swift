internal import FHIRImports
internal import Placement
internal import Questionnaires
import Testing

@Suite("Answers out as a response, and in again")
struct RoundTripTests {
  private func said() throws -> [(String, Answer)] {
    [
      ("yes", .choice(.yes)), ("small", .number(7)), ("large", .note("-120000")),
      ("decimal", .note("2.50")), ("date", .note("2026-03-01")),
      ("moment", .note("2026-03-01T09:30:00Z")), ("time", .note("09:30")),
      ("line", .note("a \"line\"")), ("words", .note("ñ, 水, \\")),
      ("address", .note("https://example.org/a")), ("one", try choice("a-2")),
      ("several", try choices("red", "green")), ("open", try choice("other")),
      ("open-other", .note("something new")), ("grade", try choice("c-2")),
      ("weight", .note("70.5")), ("weight-unit", try choice("kg")),
      ("parent", try choice("go")), ("child", .note("home")),
    ]
  }

  @Test("loses nothing: linkIds, values and codes with their systems")
  func everything() throws {
    let form = try form(shippedForm("everything.json"))
    let answers = try form.answers(said())
    let text = form.response(with: answers, authored: "2026-03-02")
    for part in [
      "\"questionnaire\": \"https://example.org/Questionnaire/everything|3\"",
      "\"status\": \"completed\"", "\"authored\": \"2026-03-02\"", "\"valueBoolean\": true",
      "\"valueInteger\": 7", "\"valueInteger\": -120000", "\"valueDecimal\": 2.50",
      "\"valueDate\": \"2026-03-01\"", "\"valueDateTime\": \"2026-03-01T09:30:00Z\"",
      "\"valueTime\": \"09:30:00\"", "\"valueString\": \"a \\\"line\\\"\"",
      "\"valueUri\": \"https://example.org/a\"",
      "\"system\": \"https://example.org/c\",\n            \"code\": \"a\",\n            \"display\": \"The second\"",
      "\"valueString\": \"Red\"", "\"valueString\": \"something new\"", "\"value\": 70.5",
      "\"unit\": \"kilogram\"", "\"linkId\": \"child\"", "\"valueString\": \"edition 3\"",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    let again = try form.answers(in: Array(text.utf8), named: "response.json")
    #expect(again.answers == answers && again.issues.isEmpty && again.notCarried.isEmpty)
    #expect(form.response(with: again.answers, authored: "2026-03-02") == text)
  }

  @Test("tells why there is no answer, and comes back with it")
  func absence() throws {
    let form = try form(shippedForm("everything.json"))
    let answers = try form.answers([
      ("yes", .notSure), ("small", .preferNotToSay), ("several", choices()),
    ])
    let text = form.response(with: answers)
    #expect(text.contains("asked-unknown") && text.contains("asked-declined"))
    #expect(text.contains("\"valueString\": \"No colour\""))
    #expect(text.contains("\"status\": \"in-progress\""))
    #expect(try form.answers(in: Array(text.utf8), named: "r").answers == answers)
  }

  @Test("leaves out what is not asked with the answers as they are")
  func unasked() throws {
    let form = try form(shippedForm("everything.json"))
    let answers = try form.answers([("yes", .choice(.no)), ("parent", choice("go"))])
    #expect(!form.response(with: answers).contains("parent"))
    let childOnly = try form.answers([("yes", .choice(.yes)), ("child", .note("x"))])
    #expect(!form.response(with: childOnly).contains("child"))
  }

  @Test("keeps the choice for other words when none were written")
  func otherWithoutWords() throws {
    let form = try form(shippedForm("everything.json"))
    let text = form.response(with: try form.answers([("open", choice("other"))]))
    #expect(text.contains("\"valueString\": \"Something else\""))
  }

  @Test("tells what of a response it cannot take")
  func notTaken() throws {
    let form = try form(
      questionnaire(
        """
        {"linkId": "s", "type": "string", "repeats": true},
        {"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "a", "type": "boolean"}]},
        {"linkId": "p", "type": "reference"}, {"linkId": "w", "type": "text"}
        """))
    let read = try form.answers(
      in: Array(
        response(
          """
          {"linkId": "s", "answer": [{"valueString": "x"}, {"valueString": "y"}]},
          {"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueBoolean": true}]}]},
          {"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueBoolean": false}]}]},
          {"linkId": "p", "answer": [{"valueReference": {"reference": "Patient/1"}}]},
          {"linkId": "w", "answer": [{"valueString": "one\\ntwo"}]}
          """, head: "\"subject\": {\"reference\": \"Patient/1\"},"
        ).utf8), named: "r")
    #expect(
      read.notCarried.map(\.reason) == [
        .aboutTheForm, .oneAnswer, .oneRound, .notAsked, .notAnswerable,
      ])
    #expect(
      try read.answers
        == form.answers([("s", .note("x")), ("a", .choice(.yes)), ("w", .note("one two"))]))
  }

  @Test("takes no answers from one with an error")
  func refused() throws {
    let form = try form(questionnaire("{\"linkId\": \"a\", \"type\": \"boolean\"}"))
    do throws(ImportedForm.ResponseFault) {
      _ = try form.answers(in: Array(response("{\"linkId\": \"b\"}").utf8), named: "r")
      Issue.record("It was taken.")
    } catch {
      guard case .refused(let issues) = error else { throw error }
      #expect(issues.map(\.code) == [.invalidLinkId])
    }
  }
}
