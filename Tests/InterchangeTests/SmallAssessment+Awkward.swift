import Placement
import Questionnaires
import SmallAssessments

extension SmallAssessment {
  /// Names that are words of SQL, a gate of a gate, several choices that count together, a count, a table that reads the
  /// middle of another, and a step that comes and goes as answers grow.
  static let awkward = SmallAssessment(
    questions: [
      .severalOf("select", ["from", "where"]),
      .yesNo("order"),
      .number("days", 2...5, when: [["select.from": [1]]], otherwise: .number(3)),
      .yesNo(
        "user", when: [["days": [2, 3]], ["select.where": [1], "order": [1]]],
        otherwise: .choice("no")),
      .oneOf("level-of", ["a-b", "c", "d"]),
    ],
    counts: [("total", ["order", "user", "select.where"])],
    domains: [
      (
        "group",
        [
          .init(id: "all-three", gives: 3, when: [["total": [3]]]),
          .init(id: "some-days", gives: 2, when: [["days": [1, 2], "level-of": [0, 2]]]),
          .init(id: "one", gives: 1, when: [["total": [1, 2]]]),
        ]
      ),
      (
        "having",
        [
          .init(id: "middle", gives: 4, when: [["group": [1, 2]], ["level-of": [1]]]),
          .init(
            id: "pairs", gives: 1,
            when: [
              ["order": [0], "select.from": [1]], ["order": [0], "select.where": [1]],
              ["user": [1], "select.from": [1]], ["user": [1], "select.where": [1]],
            ]),
        ]
      ),
    ],
    level: [
      .init(id: "pass-on", gives: 4, when: [["having": [4]]]),
      .init(id: "pass-little", gives: 1, when: [["group": [1, 2, 3, 4]]]),
    ],
    firstStep: [
      .init(id: "band", gives: 0, when: [["group": [2], "level-of": [0]], ["days": [3]]])
    ])
}
