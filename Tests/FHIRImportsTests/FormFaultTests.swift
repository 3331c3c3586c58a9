internal import FHIRImports
internal import Placement
internal import Questionnaires
import Testing

@Suite("What is wrong with a form")
struct FormFaultTests {
  private static let yesNo = "{\"linkId\": \"a\", \"type\": \"boolean\", \"text\": \"A?\"}"

  private static func gated(_ gate: String, more: String = "") -> String {
    questionnaire(
      "\(yesNo), {\"linkId\": \"b\", \"type\": \"string\", \(more)\"enableWhen\": [\(gate)]}")
  }

  @Test(
    "is said in a sentence with its place and a remedy",
    arguments: [
      ("{\"a\": 1}", "This has no 'resourceType', and a Questionnaire is wanted."),
      ("{\"resourceType\": \"Patient\"}", "This is a FHIR Patient, and a Questionnaire is wanted."),
      (questionnaire(""), "The form has no items"),
      (
        questionnaire("{\"linkId\": \"a\", \"type\": \"display\", \"text\": \"A\"}"),
        "No item of the form can be asked"
      ), (questionnaire("{\"type\": \"boolean\"}"), "'Questionnaire.item[0]' has no 'linkId'"),
      (questionnaire("{\"linkId\": \"a\"}"), "'Questionnaire.item[0]' has no 'type'"),
      (
        questionnaire("{\"linkId\": \"a\", \"type\": \"bool\"}"),
        "'bool' is no code of 'Questionnaire.item[0].type'. FHIR R4 has: group, display,"
      ),
      (
        questionnaire("{\"linkId\": \"a\", \"type\": \"coding\"}"),
        "The type 'coding' belongs to FHIR R5, and this reads R4. In R4 it is 'choice'"
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"string\", \"answerConstraint\": \"optionsOnly\"}"),
        "What stands in 'a' belongs to FHIR R5"
      ),
      (
        questionnaire(yesNo, head: "\"copyrightLabel\": \"x\","),
        "This Questionnaire belongs to FHIR R5"
      ), (questionnaire("\(yesNo), \(yesNo)"), "The linkId 'a' stands twice, first in line 2."),
      (
        questionnaire("{\"linkId\": \"a\", \"type\": \"boolean\", \"repeats\": \"true\"}"),
        "'Questionnaire.item[0].repeats' is a text, and must be true or false."
      ),
      (
        questionnaire("{\"linkId\": \"\", \"type\": \"boolean\"}"),
        "'Questionnaire.item[0].linkId' is an empty text."
      ), (questionnaire("1"), "'Questionnaire.item[0]' is a number, and must be an object."),
      (
        "{\"resourceType\": \"Questionnaire\", \"item\": {}}",
        "'Questionnaire.item' is an object, and must be a list."
      ),
      (
        questionnaire("{\"linkId\": \"a\", \"type\": \"string\", \"maxLength\": 1.5}"),
        "'Questionnaire.item[0].maxLength' is a number, and must be a whole number."
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"boolean\", \"modifierExtension\": [{\"url\": \"x\"}]}"),
        "'Questionnaire.item[0]' has a modifierExtension"
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"http://x.org/v\"}"),
        "The choices of 'a' are in the value set http://x.org/v, which is not in the file"
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"#v\"}",
          head:
            "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"v\", \"compose\": {\"include\": [{\"system\": \"s\"}]}}],"
        ), "The value set #v of 'a' lists no codes"
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"#v\", \"answerOption\": [{\"valueString\": \"x\"}]}"
        ), "'a' has both answerOption and answerValueSet."
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"choice\", \"answerOption\": [{\"valueString\": \"x\", \"valueInteger\": 1}]}"
        ), "'Questionnaire.item[0].answerOption[0].value[x]' has more than one value"
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"date\", \"initial\": [{\"valueDate\": \"2026-02-30\"}]}"),
        "'2026-02-30' is no FHIR date."
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"choice\", \"extension\": [{\"url\": \"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression\"}]}"
        ), "The choices of 'a' are computed by an expression"
      ),
      (
        gated("{\"question\": \"z\", \"operator\": \"exists\", \"answerBoolean\": true}"),
        "enableWhen of 'b' looks at 'z', and no item has this linkId."
      ),
      (
        gated("{\"question\": \"a\", \"operator\": \"~\", \"answerBoolean\": true}"),
        "'~' is no code of 'Questionnaire.item[1].enableWhen[0].operator'. FHIR R4 has: exists, =,"
      ),
      (
        gated("{\"question\": \"a\", \"operator\": \"=\"}"),
        "'Questionnaire.item[1].enableWhen[0]' has no 'answer[x]'"
      ),
      (
        gated("{\"question\": \"a\", \"operator\": \"=\", \"answerInteger\": 1}"),
        "enableWhen of 'b' compares 'a' (boolean) with a value that it cannot have."
      ),
      (
        gated("{\"question\": \"a\", \"operator\": \">\", \"answerBoolean\": true}"),
        "enableWhen of 'b' compares 'a' (boolean)"
      ),
      (
        gated(
          "{\"question\": \"a\", \"operator\": \"=\", \"answerBoolean\": true}, {\"question\": \"a\", \"operator\": \"exists\", \"answerBoolean\": true}"
        ), "'b' has more than one enableWhen and no enableBehavior."
      ),
      (
        questionnaire(
          "{\"linkId\": \"b\", \"type\": \"string\", \"enableWhen\": [{\"question\": \"a\", \"operator\": \"=\", \"answerBoolean\": true}]}, \(yesNo)"
        ), "enableWhen of 'b' looks at 'a', which is asked later."
      ),
      (
        questionnaire(
          "\(yesNo), {\"linkId\": \"c\", \"type\": \"string\"}, {\"linkId\": \"b\", \"type\": \"string\", \"enableWhen\": [{\"question\": \"c\", \"operator\": \">\", \"answerString\": \"x\"}]}"
        ), "enableWhen of 'b' asks for more or less of 'c' (string), which has no order here."
      ),
      (
        questionnaire(
          "{\"linkId\": \"a\", \"type\": \"boolean\", \"enableWhen\": [{\"question\": \"b\", \"operator\": \"=\", \"answerBoolean\": true}]}, {\"linkId\": \"b\", \"type\": \"boolean\", \"enableWhen\": [{\"question\": \"a\", \"operator\": \"=\", \"answerBoolean\": true}]}"
        ), "These items look at each other in a circle with enableWhen: a, b, a."
      ),
    ])
  func sentences(text: String, sentence: String) {
    let found = faults(text)
    #expect(found.contains { $0.contains(sentence) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("form.json") && $0.hasSuffix(".") })
  }

  @Test("has a place in the file")
  func place() {
    let found = faults(
      "{\n \"resourceType\": \"Questionnaire\",\n \"item\": [\n  {\"linkId\": \"a\",\n   \"type\": \"bool\"}\n ]\n}"
    )
    #expect(found.first?.hasPrefix("form.json:5:12: ") ?? false, "\(found)")
  }

  @Test("is found in a value set that is given")
  func valueSets() throws {
    let asking = questionnaire(
      "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"http://x.org/v|1\"}")
    let set =
      "{\"resourceType\": \"ValueSet\", \"url\": \"http://x.org/v\", \"expansion\": {\"contains\": [{\"system\": \"s\", \"code\": \"k\", \"display\": \"K\"}]}}"
    let imported = try form(asking, valueSets: [set])
    #expect(
      try imported.question("a").choices(yes: .init(""), no: .init("")).map(\.id.text) == ["k"])
    #expect(
      faults(asking, valueSets: ["{\"resourceType\": \"Patient\"}"])
        == [
          "set.json:1:1: This is a FHIR Patient, and a ValueSet is wanted. Name a file with a FHIR R4 ValueSet in JSON."
        ])
  }

  @Test("stops the folder of a form whose bytes are no longer those that were imported")
  func digest() throws {
    let bytes = Array(questionnaire(Self.yesNo).utf8)
    let imported = try ImportedForm(bytes, named: "form.json")
    let line = Array(FormFolder.digestLine(of: imported).utf8)
    let again = try FormFolder.open("f", bytes: bytes, digestFile: line, words: .english)
    #expect(again.digest == imported.digest)
    do throws(FormFaults) {
      _ = try FormFolder.open("f", bytes: bytes + [0x20], digestFile: line, words: .english)
      Issue.record("It was opened.")
    } catch {
      #expect(error.description.hasPrefix("f/questionnaire.json: The form is not the one"))
    }
  }
}
