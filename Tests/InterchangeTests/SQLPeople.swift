import Placement
import Questionnaires
import Rules
import Testing

@testable import Interchange

/// People as the rows of a script's table of answers, and the rows that its view must give.
struct SQLPeople {
  private let assessment: Assessment
  /// The inputs that results are about, in the order of the view.
  private let outputs: [Int]
  /// For each input and value what stands in a row.
  private let cells: [[[UInt8]]]
  private var rows: [UInt8] = []
  private var results: [UInt8] = []
  private(set) var count = 0

  init(of assessment: Assessment) throws {
    self.assessment = assessment
    let ranked = assessment.tables.indices.sorted { left, right in
      let (rankLeft, rankRight) = (
        assessment.tables[left].kind.rank, assessment.tables[right].kind.rank
      )
      return rankLeft == rankRight ? left < right : rankLeft < rankRight
    }
    outputs = ranked.flatMap { Array(assessment.slots[$0]) }
    cells = assessment.inputs.indices.map { input in
      assessment.inputs[input].values.enumerated().map { place, text in
        // Yes and no are bits, for questions and for items; all else is its id or its number.
        Array((assessment.isBit(input) ? "\(place)" : text).utf8)
      }
    }
    let heads = outputs.map { input -> String in
      let name = assessment.inputs[input].name.replacing("-", with: "_").replacing(".", with: "__")
      return assessment.isBit(input)
        ? "\(name)_certain,\(name)_possible" : "\(name)_least,\(name)_most"
    }
    results += Array("person,\(heads.joined(separator: ","))\n".utf8)
  }

  /// Adds a person; what must come of them are the values that the chain of diagrams leaves possible.
  mutating func add(_ answers: Answers) { add(answers, exactValues(answers)) }

  /// Adds a person; what must come of them is what Waymark recommends.
  mutating func addRecommended(_ answers: Answers) { add(answers, recommended(answers)) }

  /// The rows for the table of answers, as CSV.
  var answersCSV: String { String(decoding: rows, as: UTF8.self) }

  /// The rows that the view must give, as CSV with a head.
  var resultsCSV: String { String(decoding: results, as: UTF8.self) }

  private mutating func add(_ answers: Answers, _ left: [ValueSet]) {
    let name = Array("\(count)".utf8)
    count += 1
    rows += name
    for (place, question) in assessment.questionnaire.questions.enumerated() {
      let possible = question.possible(after: answers[question.id])
      for (slot, possible) in zip(assessment.questionnaire.slots(ofQuestionAt: place), possible) {
        rows.append(Self.comma)
        if let value = possible.only { rows += cells[slot][value] }
      }
    }
    rows.append(Self.lineBreak)
    results += name
    for (output, possible) in zip(outputs, left) {
      for value in [possible.least, possible.most] {
        results.append(Self.comma)
        if let value { results += cells[output][value] }
      }
    }
    results.append(Self.lineBreak)
  }

  private static let comma = UInt8(ascii: ",")
  private static let lineBreak = UInt8(ascii: "\n")

  // MARK: - What must come of people

  /// What is left possible of each output: every value that some completion of the answers leads to.
  func exactValues(_ answers: Answers) -> [ValueSet] {
    let left = Array(assessment.outcomes(answers).joined())
    // Tables give their outputs one after the other, behind the inputs of the questions.
    return outputs.map { left[$0 - assessment.questionnaire.inputs.count] }
  }

  /// The ends of each output in what Waymark recommends.
  func recommended(_ answers: Answers) -> [ValueSet] {
    let result = assessment.recommend(answers)
    return assessment.tables.indices.sorted { outputPlace($0) < outputPlace($1) }.flatMap { place in
      let table = assessment.tables[place]
      return switch table.kind {
      case .level: [ends(result.level.rawValue, result.mostLevel.rawValue)]
      case .urgency:
        [ends(result.urgency.lowerBound.rawValue, result.urgency.upperBound.rawValue)]
      case .domain:
        result.domains.filter { $0.table == table.id }.map {
          ends($0.need.lowerBound.rawValue, $0.need.upperBound.rawValue)
        }
      case .finding(let outcomes):
        result.findings.filter { $0.table == table.id }.map { finding in
          ValueSet(
            outcomes.indices.filter { place in
              finding.outcomes.contains { $0.id == outcomes[place].id }
            })
        }
      case .collection(let collection, let items):
        items.map { isWanted($0, result[collection]) }
      }
    }
  }

  /// Where a table's outputs stand among all; tables without any come last.
  private func outputPlace(_ table: Int) -> Int {
    assessment.slots[table].first.flatMap { outputs.firstIndex(of: $0) } ?? outputs.count
  }

  private func ends(_ least: Int, _ most: Int) -> ValueSet { ValueSet([least, most]) }

  private func isWanted(_ item: Table.Item, _ advice: [Advice]) -> ValueSet {
    guard let found = advice.first(where: { $0.item.id == item.id }) else { return YesNo.no }
    return found.isCertain ? YesNo.yes : ValueSet([0, 1])
  }
}

extension Assessment {
  /// Whether an input is yes or no, for SQL 1 or 0.
  fileprivate func isBit(_ input: Int) -> Bool {
    switch questionnaire.question(ofInput: input)?.kind {
    case .yesNo, .severalOf: true
    case .oneOf, .number, .note: false
    case nil: inputs[input] == .yesNo(inputs[input].name)
    }
  }
}

extension Table.Kind {
  /// The order in which a view shows results.
  fileprivate var rank: Int {
    switch self {
    case .level: 0
    case .urgency: 1
    case .domain: 2
    case .finding: 3
    case .collection(let collection, _):
      4 + (Table.Collection.allCases.firstIndex(of: collection) ?? 0)
    }
  }
}
