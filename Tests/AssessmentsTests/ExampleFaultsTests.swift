import Assessments
import Testing

@Suite("An example with a fault")
struct ExampleFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a key that is misspelt", in: "examples/unsafe.yaml",
      "why: Safety", "wy: Safety",
      "examples/unsafe.yaml:1:1: An example needs 'why'. Add it.",
      "examples/unsafe.yaml:13:1: 'wy' is not a key of an example. Did you mean 'why'?"),
    FaultRow(
      "an example that is a list",
      { $0.write("- unsafe", to: "examples/unsafe.yaml") },
      "examples/unsafe.yaml:1:1: An example must be a map of keys and values."),
    FaultRow(
      "answers that are a list", in: "examples/unsafe.yaml",
      "answers:\n  drinks: no\n  signs: none\n  safe: no\n  housing: own", "answers: [no]",
      "examples/unsafe.yaml:3:10: The answers must be a map of keys and values."),
    FaultRow(
      "an answer to a question that nobody asks", in: "examples/unsafe.yaml",
      "drinks: no", "drink: no",
      "examples/unsafe.yaml:4:3: There is no question named 'drink'. Did you mean 'drinks'?"),
    FaultRow(
      "an answer to a question like no other", in: "examples/unsafe.yaml",
      "drinks: no", "weather: fair",
      "examples/unsafe.yaml:4:3: There is no question named 'weather'. Add it, or take the name out."
    ),
    FaultRow(
      "an answer that does not fit", in: "examples/unsafe.yaml",
      "housing: own", "housing: tent",
      "examples/unsafe.yaml:7:12: 'tent' is not an answer to 'housing'. Use own, shelter, street, not-sure or prefer-not-to-say."
    ),
    FaultRow(
      "an answer that is a map", in: "examples/unsafe.yaml",
      "housing: own", "housing: {is: own}",
      "examples/unsafe.yaml:7:12: 'a map' is not an answer to 'housing'. Use own, shelter, street, not-sure or prefer-not-to-say."
    ),
    FaultRow(
      "a level of no name", in: "examples/unsafe.yaml",
      "level: php", "level: phd",
      "examples/unsafe.yaml:9:10: 'phd' is not a level. Did you mean 'php'?"),
    FaultRow(
      "a range from high to low", in: "examples/unsafe.yaml",
      "level: php", "range: php to iop",
      "examples/unsafe.yaml:9:10: 'php to iop' is not a level. Use one of: none, outpatient, iop, php, inpatient."
    ),
    FaultRow(
      "a level and a range", in: "examples/unsafe.yaml",
      "level: php", "level: php\n  range: iop to php",
      "examples/unsafe.yaml:10:3: 'range' is not wanted here: 'level' says it. Remove it."),
    FaultRow(
      "neither a level nor a range", in: "examples/unsafe.yaml",
      "  level: php\n", "",
      "examples/unsafe.yaml:9:3: 'expect' needs 'level'. Add it."),
    FaultRow(
      "an urgency of no name", in: "examples/unsafe.yaml",
      "urgency: routine", "urgency: hurry",
      "examples/unsafe.yaml:10:12: 'hurry' is not an urgency. Use one of: routine, soon, today, now."
    ),
    FaultRow(
      "a rule that is not there", in: "examples/unsafe.yaml",
      "decided-by: [unsafe]", "decided-by: [un-safe]",
      "examples/unsafe.yaml:11:16: There is no rule named 'un-safe'. Did you mean 'unsafe'?"),
    FaultRow(
      "a rule twice", in: "examples/unsafe.yaml",
      "decided-by: [unsafe]", "decided-by: [unsafe, unsafe]",
      "examples/unsafe.yaml:11:24: 'unsafe' stands twice in 'decided-by'. Remove one."),
    FaultRow(
      "a first step that is not there", in: "examples/unsafe.yaml",
      "first-steps: []", "first-steps: [bus]",
      "examples/unsafe.yaml:12:17: There is no first step named 'bus'. Add it, or take the name out."
    ),
    FaultRow(
      "several faults", in: "examples/unsafe.yaml",
      "  urgency: routine\n  decided-by: [unsafe]\n", "  urgncy: routine\n",
      "examples/unsafe.yaml:9:3: 'expect' needs 'decided-by'. Add it.",
      "examples/unsafe.yaml:9:3: 'expect' needs 'urgency'. Add it.",
      "examples/unsafe.yaml:10:3: 'urgncy' is not a key of 'expect'. Did you mean 'urgency'?"),
  ]
}
