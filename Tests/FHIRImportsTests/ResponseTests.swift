internal import FHIRImports
internal import Placement
internal import Questionnaires
import Testing

@Suite("Checking a response")
struct ResponseTests {
  private static let items = """
    {"linkId": "g", "type": "group", "item": [
      {"linkId": "a", "type": "boolean", "required": true},
      {"linkId": "n", "type": "integer", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
        {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9}]}]},
    {"linkId": "s", "type": "string", "maxLength": 3, "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minLength", "valueInteger": 2},
      {"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "[a-z]*"}]},
    {"linkId": "c", "type": "choice", "answerOption": [{"valueCoding": {"system": "s", "code": "A", "display": "First"}}]},
    {"linkId": "d", "type": "decimal", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces", "valueInteger": 1}]},
    {"linkId": "t", "type": "display", "text": "T"},
    {"linkId": "m", "type": "string", "repeats": true, "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 2},
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 3}],
     "enableWhen": [{"question": "n", "operator": ">", "answerInteger": 5}]}
    """
  private static let whole =
    "{\"linkId\": \"g\", \"item\": [{\"linkId\": \"a\", \"answer\": [{\"valueBoolean\": true}]}]}"

  private func found(_ items: String, status: String = "completed", head: String = "") throws
    -> [String]
  {
    try codes(
      response(items, head: head, status: status), to: questionnaire(Self.items))
  }

  @Test("finds nothing in one that is right")
  func right() throws {
    #expect(try found(Self.whole).isEmpty)
    #expect(
      try found(
        """
        {"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueBoolean": true}]}, {"linkId": "n", "answer": [{"valueInteger": 9}]}]},
        {"linkId": "s", "answer": [{"valueString": "abc"}]},
        {"linkId": "c", "answer": [{"valueCoding": {"system": "s", "code": "A"}}]},
        {"linkId": "d", "answer": [{"valueDecimal": 1.50}]},
        {"linkId": "m", "answer": [{"valueString": "x"}, {"valueString": "y"}]}
        """
      ).isEmpty)
  }

  @Test(
    "names what is wrong by a code",
    arguments: [
      ("{\"linkId\": \"x\"}", ["invalidLinkId"]),
      ("\(whole), {\"linkId\": \"n\", \"answer\": [{\"valueInteger\": 2}]}", ["misplacedItem"]),
      ("", []), ("{\"linkId\": \"g\"}", ["required"]),
      ("\(whole), {\"linkId\": \"s\", \"answer\": [{\"valueString\": \"a\"}]}", ["minLength"]),
      ("\(whole), {\"linkId\": \"s\", \"answer\": [{\"valueString\": \"abcd\"}]}", ["maxLength"]),
      ("\(whole), {\"linkId\": \"s\", \"answer\": [{\"valueString\": \"a1\"}]}", ["regex"]),
      (
        "\(whole), {\"linkId\": \"s\", \"answer\": [{\"valueString\": \"ab\"}, {\"valueString\": \"bc\"}]}",
        ["repeats"]
      ),
      ("\(whole), {\"linkId\": \"s\"}, {\"linkId\": \"s\"}", ["repeatedItem"]),
      ("\(whole), {\"linkId\": \"s\", \"answer\": [{}]}", ["noValue"]),
      (
        "\(whole), {\"linkId\": \"c\", \"answer\": [{\"valueCoding\": {\"system\": \"s\", \"code\": \"Z\"}}]}",
        ["invalidAnswerOption"]
      ),
      (
        "\(whole), {\"linkId\": \"c\", \"answer\": [{\"valueCoding\": {\"system\": \"s\", \"code\": \"A\", \"display\": \"Other\"}}]}",
        ["otherDisplay"]
      ),
      (
        "\(whole), {\"linkId\": \"c\", \"answer\": [{\"valueString\": \"A\"}]}",
        ["invalidAnswerType"]
      ),
      (
        "\(whole), {\"linkId\": \"d\", \"answer\": [{\"valueDecimal\": 1.25}]}",
        ["maxDecimalPlaces"]
      ),
      ("\(whole), {\"linkId\": \"t\", \"answer\": [{\"valueString\": \"A\"}]}", ["displayAnswer"]),
      ("\(whole), {\"linkId\": \"m\", \"answer\": [{\"valueString\": \"A\"}]}", ["disabledAnswer"]),
      (
        "{\"linkId\": \"g\", \"answer\": [{\"valueString\": \"A\"}], \"item\": [{\"linkId\": \"a\", \"answer\": [{\"valueBoolean\": true}]}, {\"linkId\": \"n\", \"answer\": [{\"valueInteger\": 10}]}]}",
        ["groupAnswer", "maxValue", "minCount"]
      ),
      (
        "{\"linkId\": \"g\", \"item\": [{\"linkId\": \"a\", \"answer\": [{\"valueBoolean\": true}]}, {\"linkId\": \"n\", \"answer\": [{\"valueInteger\": 0}]}]}",
        ["minValue"]
      ),
    ])
  func wrong(items: String, wanted: [String]) throws {
    #expect(try found(items) == wanted)
  }

  @Test("takes what is missing from one that goes on for a warning")
  func inProgress() throws {
    let issues = try issues(
      response("{\"linkId\": \"g\"}", status: "in-progress"), to: questionnaire(Self.items))
    #expect(issues.map(\.code) == [.required] && issues.map(\.severity) == [.warning])
  }

  @Test("says the code, the path, what is wrong and what to do")
  func sentence() throws {
    let issue = try #require(
      try issues(response("{\"linkId\": \"x\"}"), to: questionnaire(Self.items)).first)
    #expect(
      "\(issue)"
        == "error invalidLinkId QuestionnaireResponse.item[0]: The form has no item 'x'. Correct the linkId."
    )
    #expect(issue.place?.line == 2)
  }

  @Test("is for the form that it names")
  func canonical() throws {
    let other = """
      {"resourceType": "QuestionnaireResponse", "questionnaire": "https://example.org/other|2", "status": "completed", "item": [\(Self.whole)]}
      """
    #expect(try codes(other, to: questionnaire(Self.items)) == ["questionnaireMismatch"])
  }

  @Test(
    "cannot be read when it is none",
    arguments: [
      ("{\"resourceType\": \"Questionnaire\"}", "a QuestionnaireResponse is wanted."),
      ("{\"resourceType\": \"QuestionnaireResponse\"}", "'QuestionnaireResponse' has no 'status'"),
      (
        "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"done\"}",
        "'done' is no code of 'QuestionnaireResponse.status'. FHIR R4 has: in-progress,"
      ),
      (
        "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"item\": [{\"answer\": []}]}",
        "'QuestionnaireResponse.item[0]' has no 'linkId'"
      ),
    ])
  func unreadable(text: String, sentence: String) throws {
    do throws(FormFaults) {
      _ = try ImportedForm.issues(
        ofResponse: Array(text.utf8), named: "r", to: Array(questionnaire(Self.items).utf8),
        named: "q")
      Issue.record("It was read.")
    } catch {
      #expect(error.description.contains(sentence), "\(error)")
    }
  }

  @Test("runs no pattern that could take for ever, and says so")
  func patterns() throws {
    let asking = { (pattern: String) in
      questionnaire(
        "{\"linkId\": \"s\", \"type\": \"string\", \"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/regex\", \"valueString\": \"\(pattern)\"}]}"
      )
    }
    let given = response(
      "{\"linkId\": \"s\", \"answer\": [{\"valueString\": \"\(String(repeating: "a", count: 60))!\"}]}"
    )
    for pattern in ["(a+)+", "(a|a)*", "(", "a*a*a*a*a*a*a*"] {
      #expect(try codes(given, to: asking(pattern)) == ["regexNotChecked"], "\(pattern)")
    }
    #expect(try codes(given, to: asking("a+")) == ["regex"])
    #expect(try codes(given, to: asking("[a+*]+!")).isEmpty)
  }
}
