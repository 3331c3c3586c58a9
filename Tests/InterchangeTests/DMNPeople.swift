import Foundation
import Placement
import Questionnaires
import Rules
import SeededRandom
import Testing

@testable import Interchange

/// An assessment for DMN engines: its file, what people answered, and what Waymark makes of it.
struct DMNPeople {
  let assessment: Assessment
  let export: DMNExport
  let model: DecisionModel

  init(_ assessment: Assessment, isExact: Bool = false) throws {
    self.assessment = assessment
    export = try DMNExport(assessment, isExact: isExact)
    let chain = assessment.chain
    model = ModelBuilder.model(of: assessment, chain.variables)
  }

  /// Has an engine decide some people; a difference fails, with the person's answers.
  ///
  /// - Returns: What the script reports.
  @discardableResult
  func compare(_ engine: String, _ people: [(name: String, answers: Answers)]) throws -> String {
    let run = try decide(people, in: engine, by: export.text)
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("\(people.count * model.outputs.count * 2) values compared"))
    return run.output
  }

  /// Has an engine decide some people by a file, and compare.
  func decide(
    _ people: [(name: String, answers: Answers)], in engine: String, by file: String
  ) throws -> Oracle.Run {
    let lines =
      try [line(["exact": export.exact])] + people.map { try line(of: $0.name, $0.answers) }
    return try Oracle.run(
      "dmn_decide.py",
      [.word(engine), .file(file), .file(lines.joined(separator: "\n") + "\n")])
  }

  /// People of whom a quarter each is known wholly, but for a few answers, in part, and hardly.
  func randomPeople(_ count: Int, seed: UInt64) throws -> [(name: String, answers: Answers)] {
    try Self.randomPeople(count, of: assessment, seed: seed)
  }

  static func randomPeople(
    _ count: Int, of assessment: Assessment, seed: UInt64
  ) throws -> [(name: String, answers: Answers)] {
    var random = SeededGenerator(seed: seed)
    let questionnaire = assessment.questionnaire
    let most = questionnaire.questions.count
    return try (0..<count).map { place in
      var person = RandomPerson(questionnaire, &random)
      let forgotten =
        switch place % 4 {
        case 0: 0
        case 1: Int.random(in: 1...min(4, most), using: &random)
        case 2: Int.random(in: 1...max(1, most / 2), using: &random)
        default: max(0, most - Int.random(in: 0...5, using: &random))
        }
      person.forget(forgotten, of: questionnaire, &random)
      return ("person \(place) of seed \(seed)", try person.answers(to: questionnaire))
    }
  }

  private func line(of name: String, _ answers: Answers) throws -> String {
    try line(["person": name, "data": data(answers), "expected": expected(answers)])
  }

  private func line(_ object: [String: Any]) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys),
      as: UTF8.self)
  }

  /// What each datum of the model is for some answers.
  func data(_ answers: Answers) -> [String: String] {
    var data: [String: String] = [:]
    let questionnaire = assessment.questionnaire
    for (place, question) in questionnaire.questions.enumerated() {
      let answer = answers[question.id]
      let isKnown = answer.map { !$0.isUnknown } ?? false
      for (slot, left) in zip(
        questionnaire.slots(ofQuestionAt: place), question.possible(after: answer))
      {
        let datum = model.inputs[slot]
        let value = isKnown ? left.only : nil
        data[datum.name] =
          value.map { questionnaire.inputs[slot].values[$0] }
          ?? datum.values.texts[datum.values.count - 1][0]
      }
    }
    return data
  }

  /// What each decision of the model has to be, as Waymark recommends.
  func expected(_ answers: Answers) -> [String: String] {
    let ends = ends(answers)
    var expected: [String: String] = [:]
    for output in model.outputs {
      guard let (least, most) = ends[output.name] else { continue }
      expected[model.decisions[output.least].name] = least
      expected[model.decisions[output.most].name] = most
    }
    return expected
  }

  /// The ends of every range, by the name of the input that it is for other tables.
  private func ends(_ answers: Answers) -> [String: (String, String)] {
    let result = assessment.recommend(answers)
    var ends: [String: (String, String)] = [:]
    for table in assessment.tables {
      switch table.kind {
      case .level: ends[table.id.text] = (result.level.id, result.mostLevel.id)
      case .urgency:
        ends[table.id.text] = (result.urgency.lowerBound.id, result.urgency.upperBound.id)
      case .domain, .finding: break
      case .collection(let collection, let items):
        add(items, of: table, result[collection], to: &ends)
      }
    }
    for domain in result.domains {
      ends[domain.table.text] = (domain.need.lowerBound.id, domain.need.upperBound.id)
    }
    for finding in result.findings {
      guard let least = finding.outcomes.first, let most = finding.outcomes.last else { continue }
      ends[finding.table.text] = (least.id.text, most.id.text)
    }
    let circumstances = assessment.questionnaire.circumstances(of: answers)
    for (input, left) in zip(assessment.questionnaire.inputs, circumstances.possible)
    where assessment.questionnaire.counts.contains(where: { $0.id.text == input.name }) {
      guard let least = left.least, let most = left.most else { continue }
      ends[input.name] = (String(least), String(most))
    }
    return ends
  }

  private func add(
    _ items: [Table.Item], of table: Table, _ advice: [Advice],
    to ends: inout [String: (String, String)]
  ) {
    for item in items {
      let given = advice.first { $0.item.id == item.id }
      ends["\(table.id).\(item.id)"] = (
        given?.isCertain == true ? "yes" : "no", given == nil ? "no" : "yes"
      )
    }
  }
}
