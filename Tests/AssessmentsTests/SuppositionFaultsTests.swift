import Assessments
import Testing

@Suite("A clause for an answer that would be another")
struct SuppositionFaultsTests {
  @Test("is named with its place and the remedy where it is missing, or of no use", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a yes-no question without one for 'no'", in: "questions/home.yaml",
      "    if-no: home were not safe\n", "",
      "questions/home.yaml:5:5: A question needs 'if-no'. Add it."),
    FaultRow(
      "a choice without one", in: "questions/home.yaml",
      ", if: you had no roof", "",
      "questions/home.yaml:24:9: A choice needs 'if'. Add it."),
    FaultRow(
      "a choice of several that is not marked", in: "questions/use.yaml",
      ", if-not: hands were still", "",
      "questions/use.yaml:31:9: A choice needs 'if-not'. Add it."),
    FaultRow(
      "several-of without one for none of them", in: "questions/use.yaml",
      "    if-none: there were no signs\n", "",
      "questions/use.yaml:25:5: A question needs 'if-none'. Add it."),
    FaultRow(
      "a number without one for less, and without one for none", in: "questions/use.yaml",
      "    if-less: \"there were fewer than {number} days\"\n    if-none: there were none\n", "",
      "questions/use.yaml:12:5: A question needs 'if-less'. Add it.",
      "questions/use.yaml:12:5: A question needs 'if-none'. Add it."),
    FaultRow(
      "no place for the number", in: "questions/use.yaml",
      "\"there were {number} days or more\"", "there were more days",
      "questions/use.yaml:22:5: 'if-more' must hold {number} once in each voice. Write it where the number belongs."
    ),
    FaultRow(
      "two places for the number in one voice", in: "questions/use.yaml",
      "\"there were fewer than {number} days\"",
      "{self: \"fewer than {number}\", interview: \"{number} and {number}\"}",
      "questions/use.yaml:23:5: 'if-less' must hold {number} once in each voice. Write it where the number belongs."
    ),
    FaultRow(
      "one for none of a number that is at least 1", in: "questions/use.yaml",
      "    range: 0 to 30\n    unit: days\n    worse: more\n    when: {drinks: yes}\n    otherwise: 0",
      "    range: 1 to 30\n    unit: days\n    worse: more\n    when: {drinks: yes}\n    otherwise: 1",
      "questions/use.yaml:24:5: 'if-none' is not wanted here: the range does not begin at 0. Remove it."
    ),
    FaultRow(
      "one of a question that nobody can change", in: "questions/home.yaml",
      "can-change: yes", "can-change: no",
      "questions/home.yaml:14:5: 'if-yes' is not wanted here: nobody can change this answer. Remove it.",
      "questions/home.yaml:15:5: 'if-no' is not wanted here: nobody can change this answer. Remove it."
    ),
    FaultRow(
      "one of another form", in: "questions/home.yaml",
      "    if-no: home were not safe", "    if-no: home were not safe\n    if-more: \"{number}\"",
      "questions/home.yaml:16:5: 'if-more' is not wanted here: the answer is of the form 'yes-no'. Remove it."
    ),
    FaultRow(
      "one of a note", in: "questions/home.yaml",
      "    answers: note", "    answers: note\n    if-yes: there were more",
      "questions/home.yaml:31:5: 'if-yes' is not wanted here: the answer is of the form 'note'. Remove it."
    ),
    FaultRow(
      "a choice of one that is not given", in: "questions/home.yaml",
      "if: you had a home", "if: you had a home, if-not: you had none",
      "questions/home.yaml:22:53: 'if-not' is not wanted here: the answer is of the form 'one-of'. Remove it."
    ),
    FaultRow(
      "a better choice among several", in: "questions/use.yaml",
      "if: hands shook", "if: hands shook, if-better: hands shook less",
      "questions/use.yaml:31:60: 'if-better' is not wanted here: the answer is of the form 'several-of'. Remove it."
    ),
    FaultRow(
      "a better choice where none is better than another", in: "questions/home.yaml",
      "    worse: last", "    worse: neither",
      "questions/home.yaml:23:68: 'if-better' is not wanted here: no answer here is better than another. Remove it."
    ),
    FaultRow(
      "a clause of two lines", in: "questions/home.yaml",
      "if-yes: home were safe", "if-yes: \"home\\nwere safe\"",
      "questions/home.yaml:14:13: 'if-yes' holds a line break or a control character. Write it in one line."
    ),
  ]
}
