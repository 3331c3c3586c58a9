import Placement
import Questionnaires
import Rules

@testable import Interchange

/// A decision model, run by reading its tables row by row; what proofs about it are held against.
struct PlainModel {
  let model: DecisionModel

  /// The place of the value of each decision, for data by the places of their values.
  func decide(_ data: [Int]) -> [Int] {
    var decided: [Int] = []
    for decision in model.decisions {
      let hits = decision.rows.filter { row in
        row.cells.allSatisfy { column, accepted in
          switch column {
          case .input(let place): accepted.contains(data[place])
          case .decision(let place): accepted.contains(decided[place])
          }
        }
      }.map(\.output)
      switch decision.policy {
      case .sum: decided.append(hits.reduce(0, +))
      // The first that holds, which has to be the highest.
      case .first: decided.append(hits.first == hits.max() ? hits.first ?? -1 : -1)
      // None or several would break the promise of the table.
      case .unique: decided.append(hits.count == 1 ? hits[0] : -1)
      }
    }
    return decided
  }

  /// Every set of data that there is.
  var cases: [[Int]] {
    model.inputs.reduce([[]]) { cases, datum in
      cases.flatMap { some in datum.values.texts.indices.map { some + [$0] } }
    }
  }
}

/// The ranges of an assessment, found by trying every whole set of answers.
struct PlainRanges {
  let assessment: Assessment
  let variables: [Chain.Variable]
  /// Every whole set of answers, by the places of its classes, with the place of each outcome.
  private let whole: [(data: [Int], outcomes: [Int])]

  init(_ assessment: Assessment, _ chain: Chain) throws {
    self.assessment = assessment
    variables = chain.variables
    var cases: [[Int]] = [[]]
    for variable in variables {
      cases = cases.flatMap { some in variable.classes.indices.map { some + [$0] } }
    }
    whole = try cases.map { data in
      let judgement = assessment.judge(try Self.answers(data, assessment, chain.variables))
      return (data, judgement.possible.map { $0.least ?? 0 })
    }
  }

  /// The least and the most of each input of the assessment; data past the classes are unknown.
  func ranges(_ data: [Int]) throws -> [ClosedRange<Int>] {
    let answers = try Self.answers(data, assessment, variables)
    let applies = assessment.questionnaire.circumstances(of: answers).applies
    let isFixed = zip(data, variables).map { value, variable in
      applies[variable.question] == .yes && value < variable.classes.count
    }
    var ranges: [ClosedRange<Int>] = []
    for (other, outcomes) in whole
    where data.indices.allSatisfy({ !isFixed[$0] || other[$0] == data[$0] }) {
      if ranges.isEmpty {
        ranges = outcomes.map { $0...$0 }
      } else {
        for (place, outcome) in outcomes.enumerated() {
          ranges[place] =
            min(ranges[place].lowerBound, outcome)...max(ranges[place].upperBound, outcome)
        }
      }
    }
    return ranges
  }

  /// The answers of somebody with these data; each question has one.
  private static func answers(
    _ data: [Int], _ assessment: Assessment, _ variables: [Chain.Variable]
  ) throws -> Answers {
    var answers = Answers()
    for (value, variable) in zip(data, variables) where value < variable.classes.count {
      let question = assessment.questionnaire.questions[variable.question]
      guard let place = variable.classes[value].least else { continue }
      switch question.kind {
      case .yesNo: try answers.set(.choice(place == 1 ? .yes : .no), to: question)
      case .oneOf(let choices, _): try answers.set(.choice(choices[place].id), to: question)
      case .number(let range, _, _):
        try answers.set(.number(range.lowerBound + place), to: question)
      case .severalOf, .note: continue
      }
    }
    return answers
  }
}
