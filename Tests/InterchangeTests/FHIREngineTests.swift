import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import SmallAssessments
import TestLengths
import Testing

@testable import Interchange

@Suite("Answers as FHIR, read by fhir.resources, fhirkit and a form of its own")
struct FHIREngineTests {
  @Test(
    "every worked example and random people: valid, nothing outside, only codes of the table, asked and answered alike",
    .enabled(if: Oracle.isThere, Oracle.remedy))
  func everybody() throws {
    let people = FHIRPeople(
      try ShippedAssessment.assessment(),
      translations: [.spanish: try ShippedAssessment.assessment(in: .spanish)])
    var lines = try ShippedAssessment.examples().enumerated().map { place, example in
      // Every way in which an export can differ, by turns.
      let voice = Voice.allCases[place % 2]
      let export = try people.export(
        example.answers, voice, subject: Self.subjects[place % 3],
        ground: place % 5 == 0 ? .exception(.medicalEmergency) : nil,
        withQuestionnaire: place < 2)
      return try people.person(example.id, example.answers, voice, export)
    }
    let random = try DMNPeople.randomPeople(
      TestLength.count(120, long: 400), of: people.assessment, seed: 11)
    for (place, person) in random.enumerated() {
      let export = place < 10 ? try people.export(person.answers) : nil
      lines.append(try people.person(person.name, person.answers, .interview, export))
    }
    let run = try people.read(lines)
    #expect(run.code == 0, "\(run.output.prefix(3000))")
    #expect(run.output.hasSuffix("0 faults\n") && run.output.contains("\(lines.count) people"))
  }

  private static let subjects = [
    FHIRSubject(), FHIRSubject(client: "K-17", clinician: "Dr. A"),
    FHIRSubject(patient: "https://harbor.example/mrn|12 345", clinician: "José Łódź 李"),
  ]

  @Test(
    "a Bundle that says something else than the answers is found out",
    .enabled(if: Oracle.isThere, Oracle.remedy))
  func changed() throws {
    let people = FHIRPeople(try Self.gates().made())
    let answers = try Self.answers(people.assessment)
    let right = try people.person("right", answers, .interview, people.export(answers))
    #expect(try people.read([right]).code == 0)
    for (name, change) in Self.changes {
      var person = right
      person["bundle"] = change(person["bundle"] ?? [:])
      let run = try people.read([person])
      #expect(run.code == 1 && !run.output.contains("Traceback"), "\(name): \(run.output)")
    }
  }

  /// Faults in a Bundle, each by its name.
  private static var changes: [(String, (Any) -> Any)] {
    [
      ("an answer that was not given", { replace("no", by: "yes", in: $0) }),
      ("an answer to another question", { replace("shakes", by: "days", in: $0) }),
      ("a code of nobody's table", { replace("SUD", by: "ETH", in: $0) }),
      ("a status that R4 does not have", { replace("final", by: "over", in: $0) }),
      ("what is made anew each time", { replace("POST", by: "PUT", in: $0) }),
    ]
  }

  private static func replace(_ old: String, by new: String, in value: Any) -> Any {
    switch value {
    case let text as String: text == old ? new : text
    case let list as [Any]: list.map { replace(old, by: new, in: $0) }
    case let object as [String: Any]: object.mapValues { replace(old, by: new, in: $0) }
    default: value
    }
  }

  @Test(
    "skip logic of all forms is the program's own, for 600 people each",
    .enabled(if: Oracle.isThere, Oracle.remedy))
  func gates() throws {
    let people = FHIRPeople(try Self.gates().made())
    #expect(FHIRSkipLogic(people.assessment.questionnaire).inexact.isEmpty)
    let random = try DMNPeople.randomPeople(600, of: people.assessment, seed: 12)
    let run = try people.read(
      random.map { try people.person($0.name, $0.answers, .interview) })
    #expect(run.code == 0, "\(run.output.prefix(3000))")
  }

  /// Questions behind questions: behind one answer, behind any of some, behind a number, behind what has another answer where it is
  /// not asked, and behind two of them.
  private static func gates() -> SmallAssessment {
    SmallAssessment(
      questions: [
        .severalOf("drugs", ["beer", "pills"]), .yesNo("shakes"),
        .yesNo("ordered", when: [["drugs.pills": [1]]], otherwise: .choice("no")),
        .oneOf("main", ["first", "second", "third"], when: [["shakes": [1]]]),
        .number("days", 0...9, when: [["shakes": [1]]], otherwise: .number(0)),
        .yesNo("many", when: [["days": Set(4...9)]], otherwise: .choice("no")),
        .yesNo("few", when: [["days": Set(0...3)]], otherwise: .choice("no")),
        .yesNo("some", when: [["days": [2, 3, 5]]], otherwise: .choice("no")),
        .yesNo(
          "sick", when: [["drugs.beer": [1]], ["drugs.pills": [1]]], otherwise: .choice("no")),
        .yesNo("both", when: [["shakes": [1], "main": [0, 2]]], otherwise: .choice("no")),
        .yesNo("late", when: [["shakes": [0], "many": [0]]], otherwise: .choice("no")),
        .yesNo("last", when: [["drugs.beer": [1], "main": [1, 2]]], otherwise: .choice("no")),
      ], domains: [("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1]]])])])
  }

  private static func answers(_ assessment: Assessment) throws -> Answers {
    var answers = Answers()
    let shakes = try #require(assessment.questionnaire["shakes"])
    try answers.set(.choice(.no), to: shakes)
    return answers
  }

  @Test("a condition that FHIR cannot say is named")
  func inexact() throws {
    let small = SmallAssessment(
      questions: [
        .yesNo("a"), .yesNo("b"), .oneOf("c", ["one", "two"]),
        .yesNo(
          "d", when: [["a": [1], "c": [0]], ["b": [1], "c": [1]]], otherwise: .choice("no")),
      ], domains: [("body", [.init(id: "bad", gives: 2, when: [["a": [1]]])])])
    let logic = FHIRSkipLogic(try small.made().questionnaire)
    #expect(logic.inexact.map(\.text) == ["d"])
  }

  @Test("all skip logic of the shipped assessment is said exactly")
  func exact() throws {
    let logic = FHIRSkipLogic(try ShippedAssessment.assessment().questionnaire)
    #expect(logic.inexact.isEmpty)
    // Most of it in the plain way that every form understands, without groups around questions.
    #expect(logic.clauses.count { $0.count > 1 } <= 5)
  }
}
