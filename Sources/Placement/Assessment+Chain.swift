package import Questionnaires
package import Rules

extension Assessment {
  /// Orders tables so that each comes after those that it reads; nil when they form a circle.
  static func order(of tables: [Table], slots: [Range<Int>]) -> [Int]? {
    var order: [Int] = []
    var left = Array(tables.indices)
    let reads = tables.map(\.reads)
    while !left.isEmpty {
      let ready = left.filter { table in
        left.allSatisfy { other in slots[other].allSatisfy { !reads[table].contains($0) } }
      }
      guard !ready.isEmpty else { return nil }
      order += ready
      left.removeAll(where: ready.contains)
    }
    return order
  }

  /// Runs the whole chain of tables on some answers.
  ///
  /// Sound: whatever the missing answers are, what comes of them is left possible. Tables pass on sets of values, and so lose
  /// that two of them hang on the same answer; ``Remainder`` takes away what cannot be.
  ///
  /// - Parameter answers: What was said; whatever is missing is unknown.
  /// - Returns: What each table says, and what is left possible of each input.
  package func judge(_ answers: Answers) -> Judgement {
    let circumstances = questionnaire.circumstances(of: answers)
    var possible =
      circumstances.possible + inputs.dropFirst(circumstances.possible.count).map(\.all)
    var decisions = Array(repeating: [Decision](), count: tables.count)
    for place in order {
      decisions[place] = decisionTables[place].map { $0.decide(possible) }
      for (slot, decision) in zip(slots[place], decisions[place]) {
        // A table whose rules leave a gap says nothing: whatever reads it must reckon with everything.
        possible[slot] = decision.outcomes.isEmpty ? inputs[slot].all : decision.outcomes
      }
    }
    return Judgement(circumstances: circumstances, decisions: decisions, possible: possible)
  }
}

/// What the tables of an assessment say of some answers.
package struct Judgement: Sendable {
  package let circumstances: Circumstances
  /// For each table by its place, its decisions: one, or one for each item.
  let decisions: [[Decision]]
  /// The values that each input of the assessment can still have.
  package let possible: [ValueSet]
}
