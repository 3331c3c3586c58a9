internal import Questionnaires
internal import Rules

extension Prover {
  mutating func proveTables() throws(Diagrams.TooLarge) {
    for place in assessment.tables.indices {
      if assessment.tables[place].kind.items == nil {
        try proveDeciding(place)
      } else {
        try proveCollecting(place)
      }
    }
  }

  /// A table whose highest outcome stands: no gap, every outcome reached, every rule of use.
  private mutating func proveDeciding(_ place: Int) throws(Diagrams.TooLarge) {
    let table = assessment.tables[place]
    // Outcomes are counted from 1 here, so that 0 can stand for "no rule holds".
    let asks = try zip(table.rules, chain.rules[place]).map {
      rule, holds throws(Diagrams.TooLarge) in
      try store.map(holds) { $0 * (rule.outcome + 1) }
    }
    let whole = try store.most(of: asks)
    if let path = store.witness(whole, for: ValueSet(0)) {
      findings.append(.gap(table.id, assessment.witness(path)))
    }
    // A domain need not ask for everything: readiness alone never asks for a locked door.
    let isDomain = if case .domain = table.kind { true } else { false }
    let names = isDomain ? [] : table.kind.outcomeNames ?? []
    let reached = store.values(of: whole)
    for (outcome, name) in names.enumerated() where !reached.contains(outcome + 1) {
      findings.append(.unreachable(table.id, outcome: name))
    }
    let others = try store.mostOfOthers(of: asks)
    for (rule, entry) in table.rules.enumerated() {
      // The rule decides where it holds and nothing higher is asked for.
      let stands = try store.map(whole) { $0 == entry.outcome + 1 ? 1 : 0 }
      let decides = try store.combine(stands, chain.rules[place][rule], .least)
      if decides == 0 {
        findings.append(.dead(entry.id))
      } else if others[rule] == whole {
        findings.append(.idle(entry.id))
      }
    }
  }

  /// A table that collects: every item can be added, every rule can hold, and every rule makes a difference to its item.
  private mutating func proveCollecting(_ place: Int) throws(Diagrams.TooLarge) {
    let table = assessment.tables[place]
    for (item, slot) in zip(table.kind.items ?? [], assessment.slots[place])
    where !store.values(of: chain.functions[slot]).contains(1) {
      findings.append(.unreachable(table.id, outcome: item.id.text))
    }
    let rules = Dictionary(grouping: table.rules.indices) { table.rules[$0].outcome }
    for (_, same) in rules.sorted(by: { $0.key < $1.key }) {
      let holds = same.map { chain.rules[place][$0] }
      let all = try store.most(of: holds)
      let others = try store.mostOfOthers(of: holds)
      for (place, rule) in same.enumerated() {
        if holds[place] == 0 {
          findings.append(.dead(table.rules[rule].id))
        } else if others[place] == all {
          findings.append(.idle(table.rules[rule].id))
        }
      }
    }
  }
}
