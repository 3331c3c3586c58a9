import Assessments
import Testing

@Suite("A key with a fault")
struct KeyFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a key twice", in: "questions/home.yaml",
      "    label: Housing", "    label: Housing\n    label: Housing",
      "questions/home.yaml:18:5: 'label' stands here a second time; first in line 17. Remove one."),
    FaultRow(
      "a key that is misspelt", in: "questions/home.yaml",
      "label: Housing", "labl: Housing",
      "questions/home.yaml:16:5: A question needs 'label'. Add it.",
      "questions/home.yaml:17:5: 'labl' is not a key of a question. Did you mean 'label'?"),
    FaultRow(
      "a key of nobody", in: "assessment.yaml",
      "review: not-reviewed", "review: not-reviewed\ncolour: blue",
      "assessment.yaml:6:1: 'colour' is not a key of the assessment. Use one of: assessment, version, title, audience, not-for, review, reviewed-by, sections, tables, counts, present-care, earlier-advice, contacts, guide, sources."
    ),
    FaultRow(
      "a key that is missing", in: "questions/home.yaml",
      "    label: Housing\n", "",
      "questions/home.yaml:16:5: A question needs 'label'. Add it."),
    FaultRow(
      "a key that is missing at the top", in: "assessment.yaml",
      "version: 1.0\n", "",
      "assessment.yaml:1:1: The assessment needs 'version'. Add it."),
    FaultRow(
      "a list for a text", in: "questions/home.yaml",
      "label: Housing", "label: [Housing]",
      "questions/home.yaml:17:12: 'label' must be one text, or one each for 'self' and 'interview'."
    ),
    FaultRow(
      "a map for an id", in: "questions/home.yaml",
      "id: housing", "id: {a: b}",
      "questions/home.yaml:16:9: 'id' must be one text."),
    FaultRow(
      "a text for a list", in: "assessment.yaml",
      "sections: [use, home]", "sections: home",
      "assessment.yaml:6:11: 'sections' must be a list, such as [one, two]."),
    FaultRow(
      "a text for a map", in: "assessment.yaml",
      "  - id: burdens\n    label: Burdens\n    of: [drinks, signs.shakes]", "  - burdens",
      "assessment.yaml:9:5: A count must be a map of keys and values."),
    FaultRow(
      "a text for a file",
      { $0.write("place", to: "tables/place.yaml") },
      "tables/place.yaml:1:1: A table must be a map of keys and values."),
    FaultRow(
      "a map for a source", in: "questions/home.yaml",
      "source: [handbook]", "source: {handbook: yes}",
      "questions/home.yaml:13:13: 'source' must be one text or a list of texts."),
    FaultRow(
      "a text without a word", in: "questions/home.yaml",
      "label: Housing", "label: \"  \"",
      "questions/home.yaml:17:12: 'label' is empty. Write it, or take it out."),
    FaultRow(
      "an empty entry of a list", in: "assessment.yaml",
      "sections: [use, home]", "sections: [use, home, \"\"]",
      "assessment.yaml:6:23: An entry of 'sections' is empty. Write it, or take it out."),
    FaultRow(
      "a line break in a text", in: "questions/home.yaml",
      "help: Being safe helps.", "help: \"Being safe\\nhelps.\"",
      "questions/home.yaml:9:11: 'help' holds a line break or a control character. Write it in one line."
    ),
    FaultRow(
      "an escape in a text", in: "questions/home.yaml",
      "help: Being safe helps.", "help: \"\\e[31mBeing safe helps.\"",
      "questions/home.yaml:9:11: 'help' holds a line break or a control character. Write it in one line."
    ),
    FaultRow(
      "a label that is too long", in: "questions/home.yaml",
      "label: Housing", "label: Where the client lives now and has lived for a year",
      "questions/home.yaml:17:5: 'label' has 51 characters. Keep it within 40."),
    FaultRow(
      "an id with a capital", in: "questions/home.yaml",
      "id: housing", "id: Housing",
      "questions/home.yaml:16:9: 'Housing' is no id. Use lower-case words joined by hyphens, such as safe-at-home."
    ),
    FaultRow(
      "a section list with no id in it", in: "assessment.yaml",
      "sections: [use, home]", "sections: [use, home, \"my home\"]",
      "assessment.yaml:6:23: 'my home' is no id. Use lower-case words joined by hyphens, such as safe-at-home."
    ),
    FaultRow(
      "a word that is none of those allowed", in: "questions/home.yaml",
      "answers: one-of", "answers: choose-one",
      "questions/home.yaml:20:14: 'choose-one' is not a form of answer. Use one of: yes-no, one-of, several-of, number, note."
    ),
    FaultRow(
      "a word that is misspelt", in: "questions/home.yaml",
      "answers: one-of", "answers: oneof",
      "questions/home.yaml:20:14: 'oneof' is not a form of answer. Did you mean 'one-of'?"),
    FaultRow(
      "a range that is none", in: "questions/use.yaml",
      "range: 0 to 30", "range: 0-30",
      "questions/use.yaml:17:12: '0-30' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30."
    ),
    FaultRow(
      "a range from high to low", in: "questions/use.yaml",
      "range: 0 to 30", "range: 30 to 0",
      "questions/use.yaml:17:12: '30 to 0' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30."
    ),
    FaultRow(
      "a range below nothing", in: "questions/use.yaml",
      "range: 0 to 30", "range: -1 to 30",
      "questions/use.yaml:17:12: '-1 to 30' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30."
    ),
    FaultRow(
      "a range that is too wide", in: "questions/use.yaml",
      "range: 0 to 30", "range: 0 to 128",
      "questions/use.yaml:17:12: 'range' has 129 values. Rules can look at 128 at most."),
    FaultRow(
      "a range beyond all counting", in: "questions/use.yaml",
      "range: 0 to 30", "range: 0 to 9223372036854775807",
      "questions/use.yaml:17:12: 'range' has 9223372036854775807 values. Rules can look at 128 at most."
    ),
    FaultRow(
      "more choices than rules can look at",
      { try $0.addChoices(130) },
      "questions/use.yaml:30:5: 'choices' has 132 values. Rules can look at 128 at most."),
    FaultRow(
      "more outcomes than rules can look at",
      { try $0.addOutcomes(127) },
      "tables/strain.yaml:4:1: 'outcomes' has 129 values. Rules can look at 128 at most."),
    FaultRow(
      "more things in a count than rules can look at",
      { try $0.countChoices(128) },
      "assessment.yaml:11:5: 'of' has 128 values. Rules can look at 127 at most."),
    FaultRow(
      "one choice", in: "questions/use.yaml",
      "\n      - {id: sweats, self: You sweat, interview: Sweats, if: there were sweats, if-not: there were none}",
      "",
      "questions/use.yaml:31:7: 'choices' has 1 entry. It needs at least 2."),
    FaultRow(
      "one outcome", in: "tables/strain.yaml",
      "\n  - {id: high, text: High}", "",
      "tables/strain.yaml:5:3: 'outcomes' has 1 entry. It needs at least 2."),
    FaultRow(
      "a section without questions",
      { $0.write("section: home\ntitle: Home\nquestions: []", to: "questions/home.yaml") },
      "questions/home.yaml:3:12: 'questions' has 0 entries. It needs at least 1."),
    FaultRow(
      "no section", in: "assessment.yaml",
      "sections: [use, home]", "sections: []",
      "assessment.yaml:6:11: 'sections' has 0 entries. It needs at least 1."),
    FaultRow(
      "no source where one is needed", in: "tables/strain.yaml",
      "    interview: Much.\n    source: handbook", "    interview: Much.\n    source: []",
      "tables/strain.yaml:13:13: 'source' has 0 entries. It needs at least 1."),
    FaultRow(
      "a count of nothing", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: []",
      "assessment.yaml:11:9: 'of' has 0 entries. It needs at least 1."),
    FaultRow(
      "a section twice", in: "assessment.yaml",
      "sections: [use, home]", "sections: [use, home, use]",
      "assessment.yaml:6:23: 'use' stands twice in 'sections'. Remove one."),
    FaultRow(
      "a thing twice in a count", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks, drinks]",
      "assessment.yaml:11:18: 'drinks' stands twice in 'of'. Remove one."),
    FaultRow(
      "a source twice", in: "questions/home.yaml",
      "source: [handbook]", "source: [handbook, handbook]",
      "questions/home.yaml:13:24: 'handbook' stands twice in 'source'. Remove one."),
    FaultRow(
      "a level twice", in: "levels.yaml",
      "level: php", "level: iop",
      "levels.yaml:1:1: The level 'php' is not described. Add it.",
      "levels.yaml:41:5: 'iop' stands twice in 'levels'. Remove one."),
  ]
}
