import ShippedAssessment
import Assessments
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("A file of answers")
struct AnswersFileTests {
  @Test("gives the answers that stand in it, in YAML or JSON", arguments: Given.all)
  func answers(_ row: Given) throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    let answers = try AnswersFile.answers(
      in: Array(row.text.utf8), named: "answers", for: assessment)
    for question in assessment.questionnaire.questions {
      #expect(answers[question.id] == row.answers[question.id], "\(question.id)")
    }
  }

  @Test("is refused with what is wrong in it and where", arguments: Wrong.all)
  func faults(_ row: Wrong) throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    let faults = try #require(throws: Faults.self) {
      _ = try AnswersFile.answers(in: Array(row.text.utf8), named: "answers", for: assessment)
    }
    #expect(faults.list.map(\.description) == row.sentences)
  }

  @Test("may be any of the shipped examples, and gives the example's answers")
  func shippedExamples() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.folder.examples(of: assessment) {
      let bytes = try Files.live.read(example.file).get()
      let answers = try AnswersFile.answers(in: bytes, named: example.file, for: assessment)
      #expect(answers == example.answers, "\(example.id)")
    }
  }

  @Test("of a question about every form says what it allows")
  func allowedAnswers() throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    #expect(
      assessment.questionnaire.questions.map(\.allowedAnswers) == [
        "yes, no", "a number from 0 to 30", "a list of shakes, sweats; or none", "yes, no",
        "own, shelter, street", "any text",
      ])
  }
}

struct Given: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let answers: [Identifier<Question>: Answer]

  private init(_ name: String, _ text: String, _ answers: [Identifier<Question>: Answer]) {
    testDescription = name
    self.text = text
    self.answers = answers
  }

  private static let everything: [Identifier<Question>: Answer] = [
    "drinks": .choice("yes"), "days": .number(12), "signs": .choices(["shakes", "sweats"]),
    "safe": .choice("no"), "housing": .choice("shelter"), "more": .note("It's \"fine\", all told."),
  ]

  static let all = [
    Given("no answer", "{}", [:]),
    Given(
      "an answer to everything",
      """
      drinks: yes
      days: 12
      signs: [sweats, shakes]
      safe: no
      housing: shelter
      more: It's "fine", all told.
      """, everything),
    Given(
      "the same in JSON",
      #"""
      {
        "drinks": "yes", "days": 12, "signs": ["sweats", "shakes"],
        "safe": "no", "housing": "shelter", "more": "It's \"fine\", all told."
      }
      """#, everything),
    Given(
      "the same in JSON, tight and with tabs",
      "{\n\t\"drinks\":\"yes\",\"days\":12,\"signs\":[\"sweats\",\"shakes\"],\n\t"
        + "\"safe\":\"no\",\"housing\":\"shelter\",\"more\":\"It's \\\"fine\\\", all told.\"\n}\n",
      everything),
    Given(
      "escapes in JSON", #"{"more": "caf\u00e9 \/ bar"}"#, ["more": .note("café / bar")]),
    Given(
      "nothing known", "drinks: not-sure\ndays: prefer-not-to-say\nmore: not-sure",
      ["drinks": .notSure, "days": .preferNotToSay, "more": .notSure]),
    Given("none of several", "signs: none", ["signs": .choices([])]),
    Given("none of several, as a list", "signs: [none]", ["signs": .choices([])]),
    Given("an empty list", "signs: []", ["signs": .choices([])]),
    Given("one of several, without a list", "signs: sweats", ["signs": .choices(["sweats"])]),
    Given(
      "one of several, twice", "signs: [sweats, sweats]", ["signs": .choices(["sweats"])]),
    Given("a list in lines", "signs:\n  - shakes\n", ["signs": .choices(["shakes"])]),
    Given("a number in quotes", "days: \"0\"", ["days": .number(0)]),
    Given(
      "an example", "example: somebody\nanswers:\n  safe: no\nwhy: So.", ["safe": .choice("no")]),
  ]
}

struct Wrong: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let sentences: [String]

  private init(_ name: String, _ text: String, _ sentences: String...) {
    testDescription = name
    self.text = text
    self.sentences = sentences
  }

  static let all = [
    Wrong("nothing", "", "answers: The file is empty. Fill it."),
    Wrong("a list", "[yes, no]", "answers:1:1: The answers must be a map of keys and values."),
    Wrong(
      "no YAML", "drinks: [yes",
      "answers:2:1: This is not YAML: did not find expected ',' or ']' while parsing a flow sequence from line 1 on. Check indents, colons and quotes just before this place."
    ),
    Wrong(
      "a question that is misspelt", "drinks: no\nday: 3",
      "answers:2:1: There is no question named 'day'. Did you mean 'days'?"),
    Wrong(
      "a question that nobody asks", "\"Weather\": fair",
      "answers:1:1: There is no question named 'Weather'. Add it, or take the name out."),
    Wrong(
      "a question twice", "drinks: no\ndrinks: yes",
      "answers:2:1: 'drinks' stands here a second time; first in line 1. Remove one."),
    Wrong(
      "answers that do not fit, all of them",
      "drinks: true\ndays: 31\nsigns: [fever]\nhousing: [own]\nmore: [a]",
      "answers:1:9: 'true' is not an answer to 'drinks'. Use yes, no, not-sure or prefer-not-to-say.",
      "answers:2:7: '31' is not an answer to 'days'. Use a number from 0 to 30, not-sure or prefer-not-to-say.",
      "answers:3:8: '[fever]' is not an answer to 'signs'. Use a list of shakes, sweats; or none, not-sure or prefer-not-to-say.",
      "answers:4:10: '[own]' is not an answer to 'housing'. Use own, shelter, street, not-sure or prefer-not-to-say.",
      "answers:5:7: '[a]' is not an answer to 'more'. Use any text, not-sure or prefer-not-to-say."),
    Wrong(
      "none and one of several", "signs: [none, sweats]",
      "answers:1:8: '[none, sweats]' is not an answer to 'signs'. Use a list of shakes, sweats; or none, not-sure or prefer-not-to-say."
    ),
    Wrong(
      "no answer after a colon", "drinks:",
      "answers:1:8: '' is not an answer to 'drinks'. Use yes, no, not-sure or prefer-not-to-say."),
    Wrong(
      "null in JSON", "{\"days\": null}",
      "answers:1:10: 'null' is not an answer to 'days'. Use a number from 0 to 30, not-sure or prefer-not-to-say."
    ),
    Wrong(
      "a number with a point", "days: 3.5",
      "answers:1:7: '3.5' is not an answer to 'days'. Use a number from 0 to 30, not-sure or prefer-not-to-say."
    ),
    Wrong(
      "not sure in a list", "signs: [not-sure]",
      "answers:1:8: '[not-sure]' is not an answer to 'signs'. Use a list of shakes, sweats; or none, not-sure or prefer-not-to-say."
    ),
    Wrong(
      "an example whose answers are no map", "example: somebody\nanswers: none",
      "answers:2:10: The answers must be a map of keys and values."),
  ]
}
