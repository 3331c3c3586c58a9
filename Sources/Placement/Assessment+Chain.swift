package import Questionnaires
package import Rules

extension Assessment {
  /// Orders tables so that each comes after those that it reads; nil when they form a circle.
  static func chain(of tables: [Table], slots: [Range<Int>]) -> [Int]? {
    var chain: [Int] = []
    var left = Array(tables.indices)
    let reads = tables.map(\.reads)
    while !left.isEmpty {
      let ready = left.filter { table in
        left.allSatisfy { other in slots[other].allSatisfy { !reads[table].contains($0) } }
      }
      guard !ready.isEmpty else { return nil }
      chain += ready
      left.removeAll(where: ready.contains)
    }
    return chain
  }

  /// Runs the whole chain of tables on some answers.
  ///
  /// - Parameters:
  ///   - answers: What was said; whatever is missing is unknown.
  ///   - assumptions: Inputs of questions, and the values to give them for trial.
  ///   - earlier: What was judged of nearly the same answers; tables that see no difference are not run again.
  /// - Returns: What each table says, and what is left possible of each input.
  package func judge(
    _ answers: Answers, assuming assumptions: [Int: ValueSet] = [:],
    after earlier: Judgement? = nil
  ) -> Judgement {
    let circumstances = questionnaire.circumstances(of: answers, assuming: assumptions)
    var possible =
      circumstances.possible + inputs.dropFirst(circumstances.possible.count).map(\.all)
    var decisions = Array(repeating: [Decision](), count: tables.count)
    for place in chain {
      decisions[place] = decisionTables[place].enumerated().map { output, table in
        if let earlier, table.columns.allSatisfy({ earlier.seen[$0] == possible[$0] }) {
          return earlier.decisions[place][output]
        }
        return table.decide(possible)
      }
      for (slot, decision) in zip(slots[place], decisions[place]) {
        // A table whose rules leave a gap says nothing: whatever reads it must reckon with everything.
        possible[slot] = decision.outcomes.isEmpty ? inputs[slot].all : decision.outcomes
      }
    }
    return Judgement(
      circumstances: circumstances, decisions: decisions, seen: possible, possible: possible)
  }
}

/// What the tables of an assessment say of some answers.
package struct Judgement: Sendable {
  package let circumstances: Circumstances
  /// For each table by its place, its decisions: one, or one for each item.
  let decisions: [[Decision]]
  /// The values of each input that the decisions were made from.
  let seen: [ValueSet]
  /// The values that each input of the assessment can still have: what was seen, or less.
  package internal(set) var possible: [ValueSet]
}
