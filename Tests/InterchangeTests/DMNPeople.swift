import Foundation
import Placement
import Questionnaires
import Rules

@testable import Interchange

/// People for DMN engines: what they answered, and what Waymark makes of it.
struct DMNPeople {
  let assessment: Assessment
  let model: DecisionModel

  /// The lines for some people, after one that names the decisions that are exact.
  func lines(_ people: [(name: String, answers: Answers)], exact: [String]) throws -> String {
    try ([line(["exact": exact])] + people.map { try line(of: $0.name, $0.answers) })
      .joined(separator: "\n") + "\n"
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
      case .firstSteps(let items): add(items, of: table, result.firstSteps, to: &ends)
      case .services(let items): add(items, of: table, result.services, to: &ends)
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
