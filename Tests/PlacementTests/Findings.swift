import Placement
import Questionnaires
import Rules

/// What a result leaves possible, in a form that results can be compared in.
struct Findings: Equatable {
  var levels: Set<Level>
  var urgencies: ClosedRange<Urgency>
  var needs: [ClosedRange<Need>]
  /// Items of all collections that are certain, and all that are possible.
  var certain: Set<Identifier<Table.Item>>
  var possible: Set<Identifier<Table.Item>>

  init(_ recommendation: Recommendation) {
    let advice = Table.Collection.allCases.flatMap { recommendation[$0] }
    levels = Set(recommendation.levels)
    urgencies = recommendation.urgency
    needs = recommendation.domains.map(\.need)
    certain = Set(advice.filter(\.isCertain).map(\.item.id))
    possible = Set(advice.map(\.item.id))
  }

  /// What is so when nothing that matters is unknown.
  init(_ assessment: Assessment, _ judgement: Judgement) {
    levels = Set(assessment.levels(judgement))
    urgencies = assessment.urgency(judgement)
    needs = assessment.needs(judgement).map(\.need)
    let items = assessment.tables.flatMap { table in
      (table.kind.items ?? []).map { (input: "\(table.id).\($0.id)", id: $0.id) }
    }
    possible = Set(
      items.filter { item in
        assessment.inputs.firstIndex { $0.name == item.input }
          .map { judgement.possible[$0].contains(1) } ?? false
      }.map(\.id))
    certain = possible
  }

  /// What several results lead to together.
  init(joining results: [Findings]) {
    self = results[0]
    for other in results.dropFirst() {
      levels.formUnion(other.levels)
      urgencies = urgencies.joined(other.urgencies)
      needs = zip(needs, other.needs).map { $0.joined($1) }
      certain.formIntersection(other.certain)
      possible.formUnion(other.possible)
    }
  }

  /// What a result has that these findings leave no room for.
  func misses(in result: Findings) -> [String] {
    var missed: [String] = []
    if !result.levels.isSubset(of: levels) { missed.append("level \(result.levels)") }
    if !urgencies.contains(result.urgencies) { missed.append("urgency \(result.urgencies)") }
    missed += zip(needs, result.needs).filter { !$0.contains($1) }.map { "need \($1)" }
    missed += certain.subtracting(result.certain).map { "\($0) is certain, and is not advised" }
    missed += result.possible.subtracting(possible).map { "\($0) is advised, and not possible" }
    return missed
  }
}

extension ClosedRange {
  fileprivate func joined(_ other: ClosedRange) -> ClosedRange {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }

  fileprivate func contains(_ other: ClosedRange) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}
