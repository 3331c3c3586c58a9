import Assessments
import Testing

@Suite("A condition with a fault")
struct ConditionFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a value of no yes-no question", in: "tables/place.yaml",
      "when: {safe: no}", "when: {safe: never}",
      "tables/place.yaml:6:18: 'never' says nothing about 'safe'. Use no, yes."),
    FaultRow(
      "an order where there is none", in: "tables/place.yaml",
      "when: {safe: no}", "when: {safe: at least no}",
      "tables/place.yaml:6:18: 'at least no' says nothing about 'safe'. Use no, yes."),
    FaultRow(
      "a value of no one-of question", in: "tables/place.yaml",
      "housing: [shelter, street]", "housing: [shelter, tent]",
      "tables/place.yaml:14:31: 'tent' says nothing about 'housing'. Use own, shelter, street; or 'at least', 'at most' or 'not' before one of them."
    ),
    FaultRow(
      "a value of no number", in: "tables/strain.yaml",
      "days: 5 to 30", "days: often",
      "tables/strain.yaml:9:39: 'often' says nothing about 'days'. Use a number N from 0 to 30, 'at least N', 'at most N', 'N to M' or 'not N'."
    ),
    FaultRow(
      "a value of no count", in: "tables/strain.yaml",
      "burdens: at least 1", "burdens: some",
      "tables/strain.yaml:9:21: 'some' says nothing about 'burdens'. Use a number N from 0 to 2, 'at least N', 'at most N', 'N to M' or 'not N'."
    ),
    FaultRow(
      "a value of no several-of question", in: "tables/first-steps.yaml",
      "signs: shakes", "signs: fever",
      "tables/first-steps.yaml:8:19: 'fever' says nothing about 'signs'. Use shakes, sweats, some or none."
    ),
    FaultRow(
      "an outcome of no table", in: "tables/level.yaml",
      "place: at least daily", "place: at least sometimes",
      "tables/level.yaml:6:19: 'at least sometimes' says nothing about 'place'. Use none, weekly, several-times-a-week, daily, round-the-clock; or 'at least', 'at most' or 'not' before one of them."
    ),
    FaultRow(
      "a map for a value", in: "tables/place.yaml",
      "when: {safe: no}", "when: {safe: {is: no}}",
      "tables/place.yaml:6:18: The value of 'safe' must be one text or a list of texts."),
    FaultRow(
      "a list in a list for a value", in: "tables/place.yaml",
      "housing: [shelter, street]", "housing: [[shelter]]",
      "tables/place.yaml:14:22: An entry of 'housing' must be one text."),
    FaultRow(
      "a number that is out of range", in: "tables/strain.yaml",
      "days: 5 to 30", "days: 31",
      "tables/strain.yaml:9:39: No value of 'days' can meet '31', so this can never hold. Use a number N from 0 to 30, 'at least N', 'at most N', 'N to M' or 'not N'."
    ),
    FaultRow(
      "a number that nothing reaches", in: "tables/strain.yaml",
      "burdens: at least 1", "burdens: at least 3",
      "tables/strain.yaml:9:21: No value of 'burdens' can meet 'at least 3', so this can never hold. Use a number N from 0 to 2, 'at least N', 'at most N', 'N to M' or 'not N'."
    ),
    FaultRow(
      "no value at all", in: "tables/place.yaml",
      "housing: [shelter, street]", "housing: []",
      "tables/place.yaml:14:21: No value of 'housing' can meet '[]', so this can never hold. Use own, shelter, street; or 'at least', 'at most' or 'not' before one of them."
    ),
    FaultRow(
      "a value twice", in: "tables/place.yaml",
      "housing: [shelter, street]", "housing: [shelter, shelter]",
      "tables/place.yaml:14:31: 'shelter' stands twice in 'housing'. Remove one."),
    FaultRow(
      "an order that everything meets", in: "tables/level.yaml",
      "place: at least daily", "place: at least none",
      "tables/level.yaml:6:19: Every value of 'place' meets 'at least none', so it tests nothing. Remove it."
    ),
    FaultRow(
      "a list that everything meets", in: "tables/place.yaml",
      "housing: [shelter, street]", "housing: [shelter, street, own]",
      "tables/place.yaml:14:21: Every value of 'housing' meets 'shelter, street, own', so it tests nothing. Remove it."
    ),
    FaultRow(
      "a range that everything meets", in: "tables/strain.yaml",
      "days: 5 to 30", "days: 0 to 30",
      "tables/strain.yaml:9:39: Every value of 'days' meets '0 to 30', so it tests nothing. Remove it."
    ),
    FaultRow(
      "two demands that cannot both be met", in: "tables/services.yaml",
      "signs.sweats: no", "signs.sweats: no, signs: sweats",
      "tables/services.yaml:8:11: What is asked of 'signs.sweats' here cannot all be so at once. Remove one part."
    ),
    FaultRow(
      "none and one of the choices", in: "tables/services.yaml",
      "signs.sweats: no", "signs.sweats: yes, signs: none",
      "tables/services.yaml:8:11: What is asked of 'signs.sweats' here cannot all be so at once. Remove one part."
    ),
    FaultRow(
      "a text for 'when'", in: "tables/place.yaml",
      "when: {safe: no}", "when: unsafe",
      "tables/place.yaml:6:11: 'when' must be a map of keys and values."),
    FaultRow(
      "an empty map for 'when'", in: "tables/place.yaml",
      "when: {safe: no}", "when: {}",
      "tables/place.yaml:6:11: 'when' must be a map of keys and values."),
    FaultRow(
      "something beside 'any'", in: "tables/place.yaml",
      "      any:\n", "      safe: no\n      any:\n",
      "tables/place.yaml:13:7: 'safe' is not wanted here: 'any' stands alone; put this into its maps. Remove it."
    ),
    FaultRow(
      "a map for 'any'", in: "tables/place.yaml",
      "        - {housing: [shelter, street]}\n        - {signs: some}", "        housing: street",
      "tables/place.yaml:14:9: 'any' must be a list, such as [one, two]."),
    FaultRow(
      "an empty list for 'any'", in: "tables/place.yaml",
      "      any:\n        - {housing: [shelter, street]}\n        - {signs: some}",
      "      any: []",
      "tables/place.yaml:13:12: 'any' must be a list, such as [one, two]."),
    FaultRow(
      "a text in 'any'", in: "tables/place.yaml",
      "        - {signs: some}", "        - signs",
      "tables/place.yaml:15:11: An entry of 'any' must be a map of keys and values."),
    FaultRow(
      "two entries of 'any' with faults", in: "tables/place.yaml",
      "        - {housing: [shelter, street]}\n        - {signs: some}",
      "        - {housing: tent}\n        - {signs: fever}",
      "tables/place.yaml:14:21: 'tent' says nothing about 'housing'. Use own, shelter, street; or 'at least', 'at most' or 'not' before one of them.",
      "tables/place.yaml:15:19: 'fever' says nothing about 'signs'. Use shakes, sweats, some or none."
    ),
    FaultRow(
      "more ways than a rule can take",
      { try $0.lookAtTwoQuestions(17) },
      "tables/first-steps.yaml:8:11: There are more than 256 ways to meet this. Split it into several rules."
    ),
    FaultRow(
      "more ways than a rule can take, by 'any'",
      { try $0.lookAtAny(300) },
      "tables/first-steps.yaml:8:17: There are more than 256 ways to meet this. Split it into several rules."
    ),
  ]
}
