import Placement
import Questionnaires
import Rules

/// The tables of an assessment, run one after the other as plainly as can be: a witness that knows no diagrams.
///
/// Tables pass on ranges. What it says is forced is forced; now and then something is forced that it cannot see.
struct PlainTables {
  private let assessment: Assessment
  /// For each table that decides, the place of its output among the inputs.
  private let outputs: [Int: Int]
  /// For each table, those that it reads, and those that these read, each after what it reads.
  private let before: [[Int]]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    var outputs: [Int: Int] = [:]
    for (place, table) in assessment.tables.enumerated() where table.kind.items == nil {
      outputs[place] = assessment.inputs.firstIndex { $0.name == table.outputs.first?.name }
    }
    let tables = Dictionary(uniqueKeysWithValues: outputs.map { ($1, $0) })
    func behind(_ inputs: Set<Int>) -> [Int] {
      var found: [Int] = []
      for table in inputs.sorted().compactMap({ tables[$0] }) {
        for one in behind(assessment.tables[table].reads) + [table] where !found.contains(one) {
          found.append(one)
        }
      }
      return found
    }
    self.outputs = outputs
    before = assessment.tables.map { behind($0.reads) }
  }

  /// Whether a rule of a table holds for certain.
  func isCertain(_ rule: Identifier<Rule>, of table: Int, with answers: Answers) -> Bool {
    let condition = assessment.tables[table].rules.first { $0.id == rule }?.condition
    return condition?.truth(given: possible(before: table, answers)) == .yes
  }

  /// The least outcome of a table that is certain.
  func least(of table: Int, with answers: Answers) -> Int {
    range(of: table, possible(before: table, answers)).lowerBound
  }

  private func possible(before table: Int, _ answers: Answers) -> [ValueSet] {
    var possible = assessment.questionnaire.circumstances(of: answers).possible
    possible += assessment.inputs.dropFirst(possible.count).map(\.all)
    for table in before[table] {
      guard let output = outputs[table] else { continue }
      possible[output] = ValueSet(range(of: table, possible))
    }
    return possible
  }

  private func range(of table: Int, _ possible: [ValueSet]) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for rule in assessment.tables[table].rules where rule.outcome > least || rule.outcome > most {
      switch rule.condition.truth(given: possible) {
      case .yes:
        least = max(least, rule.outcome)
        most = max(most, rule.outcome)
      case .unknown: most = max(most, rule.outcome)
      case .no: break
      }
    }
    return least...most
  }
}
