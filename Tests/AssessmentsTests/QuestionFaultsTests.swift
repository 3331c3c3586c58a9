import Assessments
import Testing

@Suite("A question with a fault")
struct QuestionFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "bands that do not begin with the range", in: "questions/use.yaml",
      "    unit: days", "    unit: days\n    bands: [{from: 1, text: Few}, {from: 9, text: Many}]",
      "questions/use.yaml:19:5: Bands must begin at 0, and each at a higher number than the one before, up to 30. Correct 'from'."
    ),
    FaultRow(
      "bands that do not rise", in: "questions/use.yaml",
      "    unit: days", "    unit: days\n    bands: [{from: 0, text: Few}, {from: 0, text: Many}]",
      "questions/use.yaml:19:5: Bands must begin at 0, and each at a higher number than the one before, up to 30. Correct 'from'."
    ),
    FaultRow(
      "a band that begins at no number", in: "questions/use.yaml",
      "    unit: days",
      "    unit: days\n    bands: [{from: few, text: Few}, {from: 9, text: Many}]",
      "questions/use.yaml:19:20: Bands must begin at 0, and each at a higher number than the one before, up to 30. Correct 'from'."
    ),
    FaultRow(
      "bands of a yes-no question", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    bands: [{from: 0, text: Few}, {from: 9, text: Many}]",
      "questions/use.yaml:10:5: 'bands' is not wanted here: the answer is of the form 'yes-no'. Remove it."
    ),
    FaultRow(
      "a question that the mode sets and that does not ask for it", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    set-by: mode",
      "questions/use.yaml:10:5: What the mode sets is a one-of question with the choices 'self' and 'interview', 'worse: neither' and 'can-change: no', and without 'when'. Write it so."
    ),
    FaultRow(
      "a question set by something else", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    set-by: moon",
      "questions/use.yaml:10:13: 'moon' is not a word for 'set-by'. Use one of: mode."
    ),
    FaultRow(
      "'otherwise' without 'when'", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    otherwise: no",
      "questions/use.yaml:10:5: 'otherwise' is not wanted here: the question is always asked. Remove it."
    ),
    FaultRow(
      "'when' without 'otherwise'", in: "questions/use.yaml",
      "\n    otherwise: 0", "",
      "questions/use.yaml:12:5: A question needs 'otherwise'. Add it."),
    FaultRow(
      "'otherwise' of a note", in: "questions/home.yaml",
      "when: {housing: at least shelter}", "when: {housing: at least shelter}\n    otherwise: none",
      "questions/home.yaml:32:5: 'otherwise' is not wanted here: rules never read a note. Remove it."
    ),
    FaultRow(
      "'otherwise' that is no answer", in: "questions/use.yaml",
      "otherwise: 0", "otherwise: 31",
      "questions/use.yaml:21:16: '31' is not an answer to 'days'. Use a number from 0 to 30."),
    FaultRow(
      "'otherwise' that leaves it open", in: "questions/use.yaml",
      "otherwise: 0", "otherwise: not-sure",
      "questions/use.yaml:21:16: 'not-sure' is not an answer to 'days'. Use a number from 0 to 30."),
    FaultRow(
      "'otherwise' that is a list", in: "questions/use.yaml",
      "otherwise: 0", "otherwise: [0]",
      "questions/use.yaml:21:16: '[0]' is not an answer to 'days'. Use a number from 0 to 30."),
    FaultRow(
      "'otherwise' that is a map", in: "questions/use.yaml",
      "otherwise: 0", "otherwise: {days: 0}",
      "questions/use.yaml:21:16: 'a map' is not an answer to 'days'. Use a number from 0 to 30."),
    FaultRow(
      "'otherwise' that is a list of lists", in: "questions/use.yaml",
      "otherwise: 0", "otherwise: [[0]]",
      "questions/use.yaml:21:16: 'a list in a list' is not an answer to 'days'. Use a number from 0 to 30."
    ),
    FaultRow(
      "a direction of another form", in: "questions/use.yaml",
      "    worse: more", "    worse: last",
      "questions/use.yaml:19:12: 'last' is not a direction here. Use one of: more, less, neither."),
    FaultRow(
      "choices of a yes-no question", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    choices: [a, b]",
      "questions/use.yaml:10:5: 'choices' is not wanted here: the answer is of the form 'yes-no'. Remove it."
    ),
    FaultRow(
      "a range and a unit of a yes-no question", in: "questions/use.yaml",
      "    worse: yes", "    worse: yes\n    range: 0 to 3\n    unit: days",
      "questions/use.yaml:10:5: 'range' is not wanted here: the answer is of the form 'yes-no'. Remove it.",
      "questions/use.yaml:11:5: 'unit' is not wanted here: the answer is of the form 'yes-no'. Remove it."
    ),
    FaultRow(
      "'none' of a one-of question", in: "questions/home.yaml",
      "    worse: last", "    worse: last\n    none: None",
      "questions/home.yaml:26:5: 'none' is not wanted here: the answer is of the form 'one-of'. Remove it."
    ),
    FaultRow(
      "a direction of a note", in: "questions/home.yaml",
      "    answers: note", "    answers: note\n    worse: yes",
      "questions/home.yaml:31:5: 'worse' is not wanted here: the answer is of the form 'note'. Remove it."
    ),
    FaultRow(
      "several-of without 'none'", in: "questions/use.yaml",
      "    none: None of these\n", "",
      "questions/use.yaml:25:5: A question needs 'none'. Add it."),
    FaultRow(
      "a word for 'can-change'", in: "questions/home.yaml",
      "can-change: yes", "can-change: never",
      "questions/home.yaml:12:17: 'never' is not a word for 'can-change'. Use one of: yes, no."),
    FaultRow(
      "a choice with both kinds of words", in: "questions/use.yaml",
      "text: Shaking hands", "text: Shaking hands, self: You shake",
      "questions/use.yaml:31:43: 'self' is not wanted here: 'text' speaks for both voices. Remove it."
    ),
    FaultRow(
      "a choice with one voice", in: "questions/use.yaml",
      "self: You sweat, interview: Sweats", "self: You sweat",
      "questions/use.yaml:32:9: A choice needs 'interview'. Add it."),
    FaultRow(
      "two choices with faults", in: "questions/home.yaml",
      "- {id: own, text: A home, if: you had a home}\n      - {id: shelter, text: A shelter,",
      "- {id: Own, text: A home, if: you had a home}\n      - {id: shelter, txt: A shelter,",
      "questions/home.yaml:22:14: 'Own' is no id. Use lower-case words joined by hyphens, such as safe-at-home.",
      "questions/home.yaml:23:9: A choice needs 'interview'. Add it.",
      "questions/home.yaml:23:9: A choice needs 'self'. Add it.",
      "questions/home.yaml:23:23: 'txt' is not a key of a choice. Did you mean 'text'?"),
    FaultRow(
      "a question that is a text", in: "questions/home.yaml",
      "  - id: more\n    label: Anything else\n    self: Anything else?\n    interview: Anything else?\n    answers: note\n    when: {housing: at least shelter}",
      "  - more",
      "questions/home.yaml:26:5: A question must be a map of keys and values."),
    FaultRow(
      "a question that cannot be read, and conditions that look at it", in: "questions/home.yaml",
      "answers: one-of", "answers: two-of",
      "questions/home.yaml:20:14: 'two-of' is not a form of answer. Use one of: yes-no, one-of, several-of, number, note."
    ),
  ]
}
