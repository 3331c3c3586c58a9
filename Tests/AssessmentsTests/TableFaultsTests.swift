import Assessments
import Testing

@Suite("A table with a fault")
struct TableFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a kind of no table", in: "tables/place.yaml",
      "kind: domain", "kind: domains",
      "tables/place.yaml:2:7: 'domains' is not a kind of table. Did you mean 'domain'?"),
    FaultRow(
      "outcomes of a domain", in: "tables/place.yaml",
      "kind: domain", "kind: domain\noutcomes: [low, high]",
      "tables/place.yaml:3:1: 'outcomes' is not wanted here: a table of kind 'domain' has its own scale. Remove it."
    ),
    FaultRow(
      "items of a finding", in: "tables/strain.yaml",
      "kind: finding", "kind: finding\nitems: []",
      "tables/strain.yaml:3:1: 'items' is not wanted here: a table of kind 'finding' has its own scale. Remove it."
    ),
    FaultRow(
      "an outcome of another table", in: "tables/place.yaml",
      "then: daily", "then: php",
      "tables/place.yaml:7:11: 'php' is not an outcome of this table. Use one of: none, weekly, several-times-a-week, daily, round-the-clock."
    ),
    FaultRow(
      "an item of another table", in: "tables/first-steps.yaml",
      "then: rest", "then: bus",
      "tables/first-steps.yaml:9:11: 'bus' is not an item of this table. Use one of: rest."),
    FaultRow(
      "an exception of a finding", in: "tables/strain.yaml",
      "kind: finding", "kind: finding\nlowered-by: []",
      "tables/strain.yaml:3:1: 'lowered-by' is not wanted here: only a need, the level and the urgency must not be lowered. Remove it."
    ),
    FaultRow(
      "an exception for a question that is not there", in: "tables/place.yaml",
      "kind: domain",
      "kind: domain\nlowered-by:\n  - {question: saf, why: So it is., source: handbook}",
      "tables/place.yaml:4:16: There is no question named 'saf'. Did you mean 'safe'?"),
    FaultRow(
      "an exception without a reason and a source", in: "tables/place.yaml",
      "kind: domain", "kind: domain\nlowered-by:\n  - {question: safe}",
      "tables/place.yaml:4:5: An exception needs 'source'. Add it.",
      "tables/place.yaml:4:5: An exception needs 'why'. Add it."),
    FaultRow(
      "an exception that stands twice", in: "tables/place.yaml",
      "kind: domain",
      """
      kind: domain
      lowered-by:
        - {question: safe, why: So it is., source: handbook}
        - {question: safe, why: So it is., source: handbook}
      """, "tables/place.yaml:5:16: 'safe' stands twice in 'lowered-by'. Remove one."),
    FaultRow(
      "no rule that always holds", in: "tables/place.yaml",
      "    then: none", "    when: {safe: yes}\n    then: none",
      "tables/place.yaml:4:1: Table 'place' has no rule without 'when'. Add one that gives 'none', so that every case has an outcome."
    ),
    FaultRow(
      "a rule that always holds and is not the lowest", in: "tables/place.yaml",
      "    when: {safe: no}\n", "",
      "tables/place.yaml:5:9: A rule without 'when' always holds, so it must give the lowest outcome of 'place', 'none'. Change 'then', or add 'when'."
    ),
    FaultRow(
      "an item that no rule adds", in: "tables/first-steps.yaml",
      "  - {id: rest, text: Rest., source: handbook}",
      "  - {id: rest, text: Rest., source: handbook}\n  - {id: sleep, text: Sleep.}",
      "tables/first-steps.yaml:6:10: Nothing uses the item 'sleep'. Use it, or remove it."),
    FaultRow(
      "a rule without a source", in: "tables/strain.yaml",
      "    interview: Little.\n    source: handbook", "    interview: Little.",
      "tables/strain.yaml:14:5: A rule needs 'source'. Add it."),
    FaultRow(
      "a rule with one voice", in: "tables/strain.yaml",
      "    self: Much.\n", "",
      "tables/strain.yaml:8:5: A rule needs 'self'. Add it."),
    FaultRow(
      "two tables that read each other", in: "tables/place.yaml",
      "when: {safe: no}", "when: {level: php}",
      "tables/place.yaml:4:1: These tables read each other in a circle: place, level. Take one of the steps out."
    ),
    FaultRow(
      "a table that reads itself", in: "tables/place.yaml",
      "when: {safe: no}", "when: {place: weekly}",
      "tables/place.yaml:4:1: These tables read each other in a circle: place. Take one of the steps out."
    ),
    FaultRow(
      "no table of a kind", in: "assessment.yaml",
      "tables: [strain, place, level, urgency, first-steps, services]",
      "tables: [strain, place, level, first-steps, services]",
      "assessment.yaml:7:1: There is no table of kind 'urgency'. Add it.",
      "tables/urgency.yaml: No list names this file. Add it to 'tables' in assessment.yaml, or delete the file."
    ),
    FaultRow(
      "two tables of a kind", in: "tables/urgency.yaml",
      "kind: urgency", "kind: level",
      "assessment.yaml:7:1: There are 2 tables of kind 'level'. Keep one.",
      "assessment.yaml:7:1: There is no table of kind 'urgency'. Add it.",
      "tables/urgency.yaml:7:11: 'today' is not an outcome of this table. Use one of: none, outpatient, iop, php, inpatient.",
      "tables/urgency.yaml:12:11: 'routine' is not an outcome of this table. Use one of: none, outpatient, iop, php, inpatient."
    ),
    FaultRow(
      "a table that cannot be read, and the rules that look at it", in: "tables/place.yaml",
      "kind: domain", "kind: house",
      "tables/place.yaml:2:7: 'house' is not a kind of table. Use one of: domain, finding, level, urgency, first-steps, services, candidacy, strengths, risks, aftercare, pages."
    ),
    FaultRow(
      "a level that is not described", in: "levels.yaml",
      "  - level: php", "  - level: iop",
      "levels.yaml:1:1: The level 'php' is not described. Add it.",
      "levels.yaml:41:5: 'iop' stands twice in 'levels'. Remove one."),
    FaultRow(
      "a level of no name", in: "levels.yaml",
      "  - level: php", "  - level: phd",
      "levels.yaml:1:1: The level 'php' is not described. Add it.",
      "levels.yaml:41:12: 'phd' is not a level. Did you mean 'php'?"),
    FaultRow(
      "a level with two keys missing", in: "levels.yaml",
      "    name: PHP\n    short: PHP\n", "",
      "levels.yaml:41:5: A level needs 'name'. Add it.",
      "levels.yaml:41:5: A level needs 'short'. Add it."),
    FaultRow(
      "a source that nothing uses", in: "assessment.yaml",
      "used-for: Everything",
      "used-for: Everything\n  - {id: newspaper, publisher: They, year: 2025, title: News, address: here, used-for: Nothing}",
      "assessment.yaml:25:10: Nothing uses the source 'newspaper'. Use it, or remove it."),
    FaultRow(
      "no list of sources", in: "assessment.yaml",
      "sources:\n  - id: handbook\n    publisher: Us\n    year: 2024\n    title: Handbook\n    address: https://example.org\n    used-for: Everything\n",
      "",
      "assessment.yaml:1:1: The assessment needs 'sources'. Add it."),
    FaultRow(
      "a review of no word", in: "assessment.yaml",
      "review: not-reviewed", "review: reviewed",
      "assessment.yaml:5:9: 'reviewed' is not a word for 'review'. Use one of: not-reviewed."),
    FaultRow(
      "a review and a reviewer", in: "assessment.yaml",
      "review: not-reviewed", "review: not-reviewed\nreviewed-by: A clinician",
      "assessment.yaml:5:1: 'review' is not wanted here: 'reviewed-by' says it. Remove it."),
  ]
}
