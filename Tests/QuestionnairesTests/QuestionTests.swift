import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A question")
struct QuestionTests {
  @Test("gives the rules one input, one for each of several choices, or nothing of a note")
  func inputs() {
    #expect(Question.yesNo("q").inputs == [.yesNo("q")])
    #expect(
      Question.sample("q", .one(of: "a", "b")).inputs == [Input(name: "q", values: ["a", "b"])])
    #expect(
      Question.sample("q", .several(of: "a", "b")).inputs == [.yesNo("q.a"), .yesNo("q.b")])
    #expect(
      Question.sample("q", .number(2...4)).inputs == [Input(name: "q", values: ["2", "3", "4"])])
    #expect(Question.sample("q", .note).inputs.isEmpty)
  }

  @Test("leaves what its answer leaves possible, input by input", arguments: Leaving.all)
  func possible(_ row: Leaving) {
    let question = Question.sample("q", row.kind)
    #expect(question.possible(after: row.answer) == row.possible)
    #expect(question.possible(after: nil) == question.inputs.map(\.all))
    #expect(question.possible(after: .notSure) == question.inputs.map(\.all))
    #expect(question.possible(after: .preferNotToSay) == question.inputs.map(\.all))
  }

  @Test("offers yes before no, its own choices, or none", arguments: Offering.all)
  func choices(_ row: Offering) {
    let choices = Question.sample("q", row.kind).choices(yes: Wording("Yes"), no: Wording("No"))
    #expect(choices.map(\.id) == row.choices)
  }

  @Test("speaks to the person and to the clinician")
  func voices() {
    let wording = Wording(person: "Do you?", interview: "Does the client?")
    #expect(wording[.person] == "Do you?")
    #expect(wording[.interview] == "Does the client?")
    #expect(Wording("Both") == Wording(person: "Both", interview: "Both"))
  }
}

struct Leaving: CustomTestStringConvertible {
  let testDescription: String
  let kind: Question.Kind
  let answer: Answer
  let possible: [ValueSet]

  private init(
    _ name: String, _ kind: Question.Kind, _ answer: Answer, _ possible: [ValueSet]
  ) {
    testDescription = name
    self.kind = kind
    self.answer = answer
    self.possible = possible
  }

  private static let several = Question.Kind.several(of: "a", "b")

  static let all = [
    Leaving("yes", .yesNo(worse: .yes), .choice("yes"), [YesNo.yes]),
    Leaving("no", .yesNo(worse: .yes), .choice("no"), [YesNo.no]),
    Leaving("the second choice", .one(of: "a", "b"), .choice("b"), [ValueSet(1)]),
    Leaving("one of several", several, .choices(["b"]), [YesNo.no, YesNo.yes]),
    Leaving("none of several", several, .choices([]), [YesNo.no, YesNo.no]),
    Leaving("a number, counted from the lowest", .number(2...9), .number(5), [ValueSet(3)]),
    Leaving("a note", .note, .note("so"), []),
  ]
}

struct Offering: CustomTestStringConvertible {
  let testDescription: String
  let kind: Question.Kind
  let choices: [Identifier<Choice>]

  static let all = [
    Offering(testDescription: "yes or no", kind: .yesNo(worse: .no), choices: ["yes", "no"]),
    Offering(testDescription: "one of", kind: .one(of: "b", "a"), choices: ["b", "a"]),
    Offering(testDescription: "several of", kind: .several(of: "d", "c"), choices: ["d", "c"]),
    Offering(testDescription: "a number", kind: .number(0...3), choices: []),
    Offering(testDescription: "a note", kind: .note, choices: []),
  ]
}
