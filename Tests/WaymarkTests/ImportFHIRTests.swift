import Foundation
import TerminalTesting
import Testing

@Suite("The commands import fhir and export form")
struct ImportFHIRTests {
  /// A form that stands with the tests of forms.
  private func form(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "FHIRImportsTests/Forms/\(name)").path
  }

  @Test("a form comes in, is asked in lines, and goes out again with its answers")
  func whole() throws {
    let scratch = try Scratch()
    let original = try scratch.read(form("week.json"))
    let taken = try Program.run(["import", "fhir", form("week.json")], in: scratch)
    #expect(taken.code == 0 && taken.complaint.isEmpty, "\(taken.complaint)")
    for line in [
      "How the week was (week), version 1.2.0", "4 questions in 2 parts",
      "Copyright and terms: Free for all. Keep the words as they are.",
      "Points: The days, from 2 questions; no total while one that counts is open",
      "It leads to no level of care.", "Not carried:",
      "Kept in week. Ask it: waymark --assessment week",
    ] { #expect(taken.lines.contains(line), "\(line)\n\(taken.output)") }
    #expect(try scratch.read("week/questionnaire.json") == original)
    #expect(try scratch.read("week/questionnaire.sha256").hasSuffix("  questionnaire.json\n"))
    #expect(try scratch.read("week/not-carried.txt").contains("Questionnaire.subjectType"))

    let typed = ["1", "3", "2", "1", "2", "1", "p", "1", "answers.json", "q", "2"]
    let asked = try Program.run(
      ["--self", "--plain", "--assessment", "week"], input: typed.joined(separator: "\n") + "\n",
      in: scratch)
    #expect(asked.output.contains("- The days: 3.5"), "\(asked.output)")
    #expect(asked.output.contains("This form names no level of care."))
    let answers = try scratch.read("answers.json")
    #expect(answers.contains("\"days-1\": \"o2\"") && answers.contains("\"worse\": \"no\""))

    let place = ["--assessment", "week"]
    let out = try Program.run(["export", "form"] + place, in: scratch)
    #expect(out.output == original)
    let response = try Program.run(
      ["export", "form", "answers.json", "--authored", "2026-03-01"] + place, in: scratch)
    #expect(response.code == 0 && response.output.contains("\"status\": \"completed\""))
    #expect(
      response.output.contains("\"linkId\": \"days/1\"")
        && response.output.contains("\"code\": \"O2\""))
    let again = try Program.run(
      ["import", "fhir", "-", "--questionnaire", "week"], input: response.output, in: scratch)
    #expect(again.output == answers && again.code == 0, "\(again.complaint)")

    let paper = try Program.run(["report", "answers.json"] + place, in: scratch)
    #expect(paper.output.contains("The days: 3.5") && !paper.output.contains("utpatient"))
    let listed = try Program.run(["questions"] + place, in: scratch)
    #expect(listed.output.contains("why: any text (when it applies)"))
    let checked = try Program.run(["check", "week"], in: scratch)
    #expect(checked.code == 0 && checked.lines.contains("It leads to no level of care."))
    for command in [["decide", "answers.json"], ["rules"], ["export", "dmn"], ["export", "sql"]] {
      let refused = try Program.run(command + place, in: scratch)
      #expect(
        refused.code == 64 && refused.complaint.contains("leads to no level of care"), "\(command)")
    }
  }

  @Test("a form is asked on a full screen")
  func screen() throws {
    let scratch = try Scratch()
    #expect(try Program.run(["import", "fhir", form("week.json")], in: scratch).code == 0)
    let terminal = try TerminalSession(
      program: Program.path, arguments: ["--assessment", "week"],
      environment: scratch.environment, folder: scratch.work, rows: 24, columns: 80)
    for (sight, keys) in [
      ("This is a form that somebody else made", "1"), ("Your privacy", "\r"),
      ("Were you tired?", "3\r"), ("Did you feel low?", "2\r"), ("Part done", "\r"),
      ("Was it worse", "2\r"), ("See the points and the answers", "\r"),
      ("The days: 3.5", "q"), ("Do you want to leave", "2"),
    ] {
      try terminal.waitFor(sight)
      terminal.type(keys)
    }
    #expect(try terminal.waitForExit() == .exit(code: 0))
  }

  @Test("says what is wrong with a form or a response, and leaves nothing behind")
  func refused() throws {
    let scratch = try Scratch()
    try scratch.write("{\n \"resourceType\": \"Questionnaire\"\n \"item\": []}", to: "bad.json")
    let bad = try Program.run("import", "fhir", "bad.json", in: scratch)
    #expect(bad.code == 65)
    #expect(bad.complaint.hasPrefix("waymark: bad.json:3:2: From here on this is not JSON."))
    #expect(try Program.run("import", "fhir", "nowhere.json", in: scratch).code == 66)
    #expect(try scratch.files() == ["\(scratch.work)/bad.json"])

    #expect(
      try Program.run(["import", "fhir", form("week.json"), "--to", "w"], in: scratch).code == 0)
    let twice = try Program.run(["import", "fhir", form("week.json"), "--to", "w"], in: scratch)
    #expect(twice.code == 73 && twice.complaint.contains("Name another with --to."))

    try scratch.write(
      """
      {"resourceType": "QuestionnaireResponse", "status": "completed",
       "item": [{"linkId": "worse", "answer": [{"valueString": "yes"}]}]}
      """, to: "response.json")
    let alone = try Program.run("import", "fhir", "response.json", in: scratch)
    #expect(alone.code == 64 && alone.complaint.contains("--questionnaire"))
    let response = try Program.run(
      "import", "fhir", "response.json", "--questionnaire", "w", in: scratch)
    #expect(response.code == 65 && response.output.isEmpty)
    #expect(
      response.complaint.contains(
        "response.json:2:42: error invalidAnswerType QuestionnaireResponse.item[0].answer[0]: 'worse' takes boolean"
      ),
      "\(response.complaint)")
    #expect(response.complaint.contains("mend the error above"), "\(response.complaint)")

    try scratch.write(try scratch.read("w/questionnaire.json") + " ", to: "w/questionnaire.json")
    let changed = try Program.run("check", "w", in: scratch)
    #expect(changed.code == 65 && changed.complaint.contains("Import it again"))
  }

  @Test("takes value sets that a form does not contain, and keeps them with it")
  func valueSets() throws {
    let scratch = try Scratch()
    try scratch.write(
      "{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"item\": [{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"http://x.org/v\"}]}",
      to: "q.json")
    try scratch.write(
      "{\"resourceType\": \"ValueSet\", \"url\": \"http://x.org/v\", \"compose\": {\"include\": [{\"system\": \"s\", \"concept\": [{\"code\": \"k\", \"display\": \"K\"}]}]}}",
      to: "v.json")
    let alone = try Program.run("import", "fhir", "q.json", in: scratch)
    #expect(alone.code == 65 && alone.complaint.contains("--value-set"))
    let both = try Program.run(
      "import", "fhir", "q.json", "--value-set", "v.json", "--to", "w", in: scratch)
    #expect(both.code == 0, "\(both.complaint)")
    let listed = try Program.run("questions", "--assessment", "w", in: scratch)
    #expect(listed.output.contains("a: k"), "\(listed.output)")
  }
}
