import Questionnaires
import SmallAssessments
import Testing

@Suite("An answer")
struct AnswerTests {
  @Test("that fits its question stands in its settled form", arguments: Fitting.all)
  func fits(_ row: Fitting) throws {
    let question = Question.sample("question", row.kind)
    #expect(try question.checked(row.given) == row.settled)
  }

  @Test("that does not fit is refused, with what would", arguments: Refused.all)
  func doesNotFit(_ row: Refused) throws {
    let question = Question.sample("question", row.kind)
    #expect(throws: row.fault) { try question.checked(row.given) }
  }

  @Test("of not sure, or of preferring not to say, leaves the question open")
  func unknown() {
    #expect(Answer.notSure.isUnknown)
    #expect(Answer.preferNotToSay.isUnknown)
    for answer in [Answer.choice("no"), .choices([]), .number(0), .note("")] {
      #expect(!answer.isUnknown)
    }
  }

  @Test("stands in place of an earlier one, until it is taken back")
  func replaces() throws {
    let question = Question.yesNo("question")
    var answers = Answers()
    #expect(answers.isEmpty)
    try answers.set(.choice("yes"), to: question)
    try answers.set(.choice("no"), to: question)
    #expect(answers[question.id] == .choice("no"))
    answers.clear(question)
    #expect(answers[question.id] == nil)
    #expect(answers.isEmpty)
  }

  @Test("that is refused leaves the earlier one")
  func keepsEarlier() throws {
    let question = Question.sample("question", .number(0...30))
    var answers = Answers()
    try answers.set(.number(30), to: question)
    #expect(throws: AnswerFault.outOfRange(31, 0...30)) {
      try answers.set(.number(31), to: question)
    }
    #expect(answers[question.id] == .number(30))
  }
}

struct Fitting: CustomTestStringConvertible {
  let testDescription: String
  let kind: Question.Kind
  let given: Answer
  let settled: Answer

  private init(_ name: String, _ kind: Question.Kind, _ given: Answer, _ settled: Answer? = nil) {
    testDescription = name
    self.kind = kind
    self.given = given
    self.settled = settled ?? given
  }

  private static let several = Question.Kind.several(of: "a", "b", "c")

  static let all = [
    Fitting("yes", .yesNo(worse: .yes), .choice("yes")),
    Fitting("no", .yesNo(worse: .yes), .choice("no")),
    Fitting("a choice", .one(of: "a", "b"), .choice("b")),
    Fitting("choices in another order", several, .choices(["c", "a"]), .choices(["a", "c"])),
    Fitting("a choice marked twice", several, .choices(["b", "b"]), .choices(["b"])),
    Fitting("no choice marked", several, .choices([])),
    Fitting("the lowest number", .number(3...30), .number(3)),
    Fitting("the highest number", .number(3...30), .number(30)),
    Fitting("a note", .note, .note("Anything at all.")),
    Fitting("not sure of yes or no", .yesNo(worse: .yes), .notSure),
    Fitting("not saying which", several, .preferNotToSay),
    Fitting("not sure of a number", .number(0...1), .notSure),
    Fitting("not saying in words", .note, .preferNotToSay),
  ]
}

struct Refused: CustomTestStringConvertible {
  let testDescription: String
  let kind: Question.Kind
  let given: Answer
  let fault: AnswerFault

  private init(_ name: String, _ kind: Question.Kind, _ given: Answer, _ fault: AnswerFault) {
    testDescription = name
    self.kind = kind
    self.given = given
    self.fault = fault
  }

  private static let yesNo = Question.Kind.yesNo(worse: .yes)
  private static let one = Question.Kind.one(of: "a", "b")
  private static let several = Question.Kind.several(of: "a", "b")
  private static let number = Question.Kind.number(3...30)

  static let all = [
    Refused(
      "maybe, to yes or no", yesNo, .choice("maybe"), .notAChoice("maybe", allowed: ["yes", "no"])),
    Refused("a choice of no list", one, .choice("c"), .notAChoice("c", allowed: ["a", "b"])),
    Refused(
      "one marked choice of no list", several, .choices(["a", "c"]),
      .notAChoice("c", allowed: ["a", "b"])),
    Refused("a number too low", number, .number(2), .outOfRange(2, 3...30)),
    Refused("a number too high", number, .number(31), .outOfRange(31, 3...30)),
    Refused("a number, to yes or no", yesNo, .number(1), .wrongForm(expected: .oneChoice)),
    Refused("a list, to one of", one, .choices(["a"]), .wrongForm(expected: .oneChoice)),
    Refused("a choice, to several of", several, .choice("a"), .wrongForm(expected: .someChoices)),
    Refused("a choice, to a number", number, .choice("a"), .wrongForm(expected: .number)),
    Refused("a number, to a note", .note, .number(1), .wrongForm(expected: .words)),
  ]
}
