import Foundation
import Testing

@Suite("The command export fhir")
struct ExportFHIRTests {
  private static let example = "fentanyl-with-parents"

  private func export(_ arguments: String..., in scratch: Scratch) throws -> Program.Run {
    try Program.run(["export", "fhir"] + arguments, in: scratch)
  }

  private static func consented(_ more: String...) -> [String] {
    [
      "export", "fhir", Shipped.file(of: example), "--date", "2026-03-01", "--consent",
      "2026-02-01", "--consent-until", "2026-12-31", "--recipient", "Harbor Clinic", "--purpose",
      "treatment",
    ] + more
  }

  @Test(
    "writes the same bytes each time, from a file or standard input, to standard output or a file")
  func sameBytes() throws {
    let scratch = try Scratch()
    let run = try Program.run(Self.consented(), in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty, "\(run.complaint)")
    #expect(run.output.hasPrefix("{\n  \"resourceType\": \"Bundle\",\n"))
    var arguments = Self.consented("--output", "bundle.json")
    arguments[2] = "-"
    let again = try Program.run(
      arguments, input: try scratch.read(Shipped.file(of: Self.example)),
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"], in: scratch)
    #expect(again.code == 0 && again.output.isEmpty)
    #expect(try scratch.read("bundle.json") == run.output)
    let questions = try export("--questionnaire", in: scratch)
    #expect(questions.code == 0 && questions.complaint.isEmpty)
    #expect(!questions.output.contains("QuestionnaireResponse"))
    #expect(questions.output == (try export("--questionnaire", in: scratch)).output)
  }

  @Test("lets no answers go without a consent that holds, and says what is missing")
  func consent() throws {
    let scratch = try Scratch()
    let file = Shipped.file(of: Self.example)
    let none = try export(file, in: scratch)
    #expect(none.code == 77 && none.output.isEmpty)
    #expect(none.complaint.contains("--consent,") && none.complaint.contains("--exception"))
    let cases: [([String], String)] = [
      (["--consent", "2026-02-01"], "--recipient"),
      (["--exception", "audit", "--recipient", "State"], "--purpose"),
      (
        ["--consent", "2026-02-01", "--recipient", "B", "--purpose", "c"],
        "--consent-until"
      ),
      (
        [
          "--consent", "2026-02-01", "--consent-until", "2026-02-28", "--recipient", "B",
          "--purpose", "c",
        ], "ended on 2026-02-28"
      ),
    ]
    for (arguments, words) in cases {
      let run = try Program.run(
        ["export", "fhir", file, "--date", "2026-03-01", "--output", "b.json"] + arguments,
        in: scratch)
      #expect(run.code == 77 && run.complaint.contains(words), "\(run.complaint)")
    }
    #expect(try !scratch.files().contains { $0.hasSuffix("b.json") })
    let emergency = try export(
      file, "--exception", "medical-emergency", "--recipient", "Dr. B, Harbor Hospital",
      "--purpose", "care now", in: scratch)
    #expect(emergency.code == 0 && emergency.output.contains("42 CFR 2.51"))
  }

  @Test("takes a record's folder: its day, and the level that was chosen in it")
  func record() throws {
    let scratch = try Scratch()
    _ = try scratch.makeFolder("kept")
    try scratch.write(
      try scratch.read(Shipped.file(of: Self.example)), to: "kept/answers.yaml")
    let header = """
      {"changed": "2026-03-01 09:30", "override":
      {"level": "php", "reason": "clinical-judgment", "text": "Two slips."}}
      """
    try scratch.write(header, to: "kept/record.json")
    var arguments = Self.consented()
    arguments[2] = "kept"
    arguments.removeSubrange(3...4)
    let run = try Program.run(arguments, in: scratch)
    #expect(run.code == 0, "\(run.complaint)")
    let byHand = try Program.run(
      Self.consented("--chosen", "php", "--reason", "clinical-judgment", "--note", "Two slips."),
      in: scratch)
    #expect(run.output == byHand.output)
    let twice = try Program.run(
      arguments + ["--chosen", "iop", "--reason", "no-funding"], in: scratch)
    #expect(twice.code == 64 && twice.complaint.contains("Leave out --chosen"))
    try scratch.write(header.replacing("php", with: "php2"), to: "kept/record.json")
    let broken = try Program.run(arguments, in: scratch)
    #expect(broken.code == 65 && broken.complaint.contains("Export the record again."))
    _ = try scratch.makeFolder("other")
    arguments[2] = "other"
    let none = try Program.run(arguments, in: scratch)
    #expect(none.code == 66 && none.complaint.contains("The folder other has no record.json."))
  }

  @Test("never takes the place of the answers that it is made from")
  func ontoItself() throws {
    let scratch = try Scratch()
    let answers = try scratch.read(Shipped.file(of: Self.example))
    try scratch.write(answers, to: "answers.yaml")
    var arguments = Self.consented("--output", "./answers.yaml")
    arguments[2] = "answers.yaml"
    let run = try Program.run(arguments, in: scratch)
    #expect(run.code == 64 && run.complaint.contains("Name another file."))
    #expect(try scratch.read("answers.yaml") == answers)
  }

  @Test("takes a chosen level with its reason, and an organization's codes from a file")
  func chosen() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      system: https://bha.example/levels
      levels:
        - {level: php, code: "2.5", display: Level 2.5}
      """, to: "levels.yaml")
    let run = try Program.run(
      Self.consented(
        "--chosen", "php", "--reason", "clinical-judgment", "--note", "Two slips.",
        "--level-codes", "levels.yaml"), in: scratch)
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.output.contains("\"code\": \"2.5\"") && run.output.contains("Two slips."))
    for (arguments, words) in [
      (["--chosen", "php"], "Add --reason."), (["--reason", "other"], "Add --chosen."),
      (["--chosen", "iop", "--reason", "no-funding"], "is the computed one"),
      (["--chosen", "php", "--reason", "other"], "with --note"),
      (["--client", "K", "--patient", "a|b"], "exclude each other"),
      (["--patient", "12345"], "a system and a value"),
    ] {
      let run = try Program.run(Self.consented() + arguments, in: scratch)
      #expect(run.code == 64 && run.complaint.contains(words), "\(run.complaint)")
    }
    try scratch.write("system: x\nlevels:\n  - {level: day, code: a, display: b}\n", to: "bad.yaml")
    let bad = try Program.run(Self.consented("--level-codes", "bad.yaml"), in: scratch)
    #expect(bad.code == 65 && bad.complaint.contains("bad.yaml:3:"))
  }
}
