import Assessments
import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("What a condition says of")
struct CellTests {
  @Test("a question, a count or a table is met by these values", arguments: Cell.all)
  func accepted(_ row: Cell) throws {
    let assessment = try row.assessment()
    let condition = try #require(assessment.rule("urgent")).entry.condition
    let alternatives = condition.alternatives.map { tests in
      tests.map { test in
        let input = assessment.inputs[test.input]
        return "\(input.name): \(test.accepted.map { input.values[$0] }.joined(separator: " "))"
      }
    }
    #expect(alternatives == row.alternatives)
  }

  @Test("a rule without 'when' always holds")
  func always() throws {
    let assessment = try MemoryFolder.minimal.folder.read()
    #expect(try #require(assessment.rule("at-ease")).entry.condition == .always)
  }
}

struct Cell: CustomTestStringConvertible {
  let when: String
  let alternatives: [[String]]

  var testDescription: String { when }

  /// The minimal assessment with this condition for when it is urgent.
  func assessment() throws -> Assessment {
    var memory = MemoryFolder.minimal
    try memory.change(
      "when: {level: php, strain: high}", to: "when: \(when)", in: "tables/urgency.yaml")
    return try memory.folder.read()
  }

  private init(_ when: String, _ alternatives: [String]...) {
    self.when = when
    self.alternatives = alternatives
  }

  static let all = [
    Cell("{safe: no}", ["safe: no"]),
    Cell("{safe: [yes]}", ["safe: yes"]),
    Cell("{housing: shelter}", ["housing: shelter"]),
    Cell("{housing: [street, own]}", ["housing: own street"]),
    Cell("{housing: at least shelter}", ["housing: shelter street"]),
    Cell("{housing: at most shelter}", ["housing: own shelter"]),
    Cell("{housing: not shelter}", ["housing: own street"]),
    Cell("{housing: [own, at least street]}", ["housing: own street"]),
    Cell("{days: 4}", ["days: 4"]),
    Cell("{days: 2 to 4}", ["days: 2 3 4"]),
    Cell("{days: at least 29}", ["days: 29 30"]),
    Cell("{days: at most 1}", ["days: 0 1"]),
    Cell("{days: [0, at least 29]}", ["days: 0 29 30"]),
    Cell("{burdens: not 1}", ["burdens: 0 2"]),
    Cell("{signs: shakes}", ["signs.shakes: yes"]),
    Cell("{signs: [shakes, sweats]}", ["signs.shakes: yes"], ["signs.sweats: yes"]),
    Cell("{signs: some}", ["signs.shakes: yes"], ["signs.sweats: yes"]),
    Cell("{signs: none}", ["signs.shakes: no", "signs.sweats: no"]),
    Cell("{signs.sweats: no}", ["signs.sweats: no"]),
    Cell("{strain: high}", ["strain: high"]),
    Cell("{place: at least daily}", ["place: daily round-the-clock"]),
    Cell("{level: not php}", ["level: none outpatient iop inpatient"]),
    Cell("{first-steps.rest: yes}", ["first-steps.rest: yes"]),
    Cell("{safe: no, days: 4}", ["safe: no", "days: 4"]),
    Cell(
      "{safe: no, signs: some}", ["safe: no", "signs.shakes: yes"],
      ["safe: no", "signs.sweats: yes"]),
    Cell(
      "{any: [{safe: no}, {days: 4, housing: own}]}", ["safe: no"], ["days: 4", "housing: own"]),
  ]
}
