import Questionnaires
import SmallAssessments
import Testing

@Suite("What is said of an answer that would be another")
struct SuppositionTests {
  @Test("is the clause of the new answer", arguments: Row.all)
  func clauses(_ row: Row) {
    let question = Question.sample("q", row.kind, if: row.suppositions)
    #expect(question.clauses(from: row.old, to: row.new).map(\.person) == row.clauses)
  }

  @Test("is nothing where the answer cannot change, or becomes an open one")
  func nothing() {
    #expect(Question.yesNo("q").clauses(from: .choice(.no), to: .choice(.yes)).isEmpty)
    let question = Question.sample("q", .yesNo(worse: .yes), if: Row.yesNo)
    #expect(question.clauses(from: .choice(.no), to: .notSure).isEmpty)
  }

  @Test("has to be of the question's own form, with one clause for each choice")
  func fits() throws {
    let one = Question.Kind.one(of: "a", "b")
    let number = Question.Kind.number(0...9)
    #expect(Questionnaire([.sample("q", .yesNo(worse: .yes), if: Row.yesNo)]) != nil)
    #expect(Questionnaire([.sample("q", one, if: Row.yesNo)]) == nil)
    #expect(Questionnaire([.sample("q", one, if: Row.steps("a"))]) == nil)
    #expect(Questionnaire([.sample("q", one, if: Row.steps("a", "b"))]) != nil)
    #expect(Questionnaire([.sample("q", .several(of: "a", "b"), if: Row.marks("a"))]) == nil)
    #expect(Questionnaire([.sample("q", .note, if: Row.yesNo)]) == nil)
    #expect(Questionnaire([.sample("q", number, if: try Row.number(none: nil))]) == nil)
    #expect(
      Questionnaire([.sample("q", .number(1...9), if: try Row.number(none: nil))]) != nil)
  }

  @Test("holds its number once in each voice")
  func numbered() throws {
    let wording = Wording(person: "on {number} days", interview: "{number}")
    let numbered = try #require(NumberedWording(wording))
    #expect(numbered(7) == Wording(person: "on 7 days", interview: "7"))
    #expect(numbered.wording == wording)
    #expect(NumberedWording(Wording("on some days")) == nil)
    #expect(NumberedWording(Wording(person: "{number}", interview: "some")) == nil)
    #expect(NumberedWording(Wording("{number} of {number}")) == nil)
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let kind: Question.Kind
    let suppositions: Suppositions?
    let old: Answer
    let new: Answer
    let clauses: [String]

    private init(
      _ name: String, _ kind: Question.Kind, _ suppositions: Suppositions?, _ old: Answer,
      _ new: Answer, _ clauses: [String]
    ) {
      testDescription = name
      self.kind = kind
      self.suppositions = suppositions
      self.old = old
      self.new = new
      self.clauses = clauses
    }

    static let yesNo = Suppositions.yesNo(yes: Wording("it were so"), no: Wording("it were not"))

    static func steps(_ names: String...) -> Suppositions {
      .oneOf(
        names.map {
          Suppositions.Step(worse: Wording("down to \($0)"), better: Wording("up to \($0)"))
        })
    }

    static func marks(_ names: String...) -> Suppositions {
      .severalOf(
        names.map {
          Suppositions.Mark(marked: Wording("with \($0)"), unmarked: Wording("without \($0)"))
        }, none: Wording("with none"))
    }

    static func number(none: String?) throws -> Suppositions {
      .number(
        more: try #require(NumberedWording(Wording("{number} or more"))),
        less: try #require(NumberedWording(Wording("fewer than {number}"))),
        none: none.map { Wording($0) })
    }

    private static let one = Question.Kind.one(of: "a", "b", "c")
    private static let several = Question.Kind.several(of: "a", "b")
    private static let numbers = try? number(none: "none at all")

    static let all = [
      Row("yes", .yesNo(worse: .no), yesNo, .choice(.no), .choice(.yes), ["it were so"]),
      Row("no", .yesNo(worse: .no), yesNo, .choice(.yes), .choice(.no), ["it were not"]),
      Row(
        "a choice that is worse", one, steps("a", "b", "c"), .choice("a"), .choice("b"),
        ["down to b"]),
      Row(
        "a choice that is better", one, steps("a", "b", "c"), .choice("c"), .choice("b"),
        ["up to b"]),
      Row(
        "a choice that is neither", .oneOf(choices("a", "b"), worse: .neither), steps("a", "b"),
        .choice("b"), .choice("a"), ["down to a"]),
      Row(
        "choices that are marked and not", several, marks("a", "b"), .choices(["a"]),
        .choices(["b"]), ["without a", "with b"]),
      Row(
        "no choice any more", several, marks("a", "b"), .choices(["a", "b"]), .choices([]),
        ["with none"]),
      Row("a number that is more", .number(0...9), numbers, .number(2), .number(5), ["5 or more"]),
      Row(
        "a number that is less", .number(0...9), numbers, .number(5), .number(2), ["fewer than 3"]),
      Row(
        "nothing left of a number", .number(0...9), numbers, .number(5), .number(0), ["none at all"]
      ),
    ]

    private static func choices(_ ids: Identifier<Choice>...) -> [Choice] {
      ids.map { Choice(id: $0, text: Wording($0.text)) }
    }
  }
}
