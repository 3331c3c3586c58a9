import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A proof, held against every case of random small assessments")
struct EngineProofTests {
  @Test(
    "finds what is dead, idle, falling, out of reach and unused, and nothing else", arguments: 0..<8
  )
  func findings(_ part: Int) throws {
    var kinds: Set<String> = []
    for seed in UInt64(part) * 100..<UInt64(part) * 100 + 100 {
      let assessment = try RandomAssessment.made(seed)
      let every = EveryCase(assessment)
      let found = Set(try assessment.prove().findings.map(words))
      let expected = every.unusable.union(every.falls).union(every.unreachable).union(every.unused)
      #expect(found == expected, "seed \(seed)")
      kinds.formUnion(found.compactMap { $0.split(separator: " ").first.map(String.init) })
    }
    #expect(
      kinds.isSuperset(of: ["dead", "idle", "falls", "unused"]), "too little happens: \(kinds)")
  }

  @Test("finds a gap exactly where no rule holds", arguments: 0..<4)
  func gaps(_ part: Int) throws {
    var found = 0
    for seed in UInt64(part) * 50..<UInt64(part) * 50 + 50 {
      let assessment = try RandomAssessment.made(seed, domainsHaveFloors: false)
      let every = EveryCase(assessment)
      for finding in try assessment.prove().findings {
        // What tables after a gap read is made up: only the first one can be told for certain.
        guard case .gap("first", let witness) = finding else { continue }
        found += 1
        let place = try #require(assessment.tables.firstIndex { $0.id == "first" })
        var answers = Answers()
        for said in witness.answers {
          try answers.set(said.answer, to: try #require(assessment.questionnaire[said.question]))
        }
        // Whatever is answered besides, no rule holds.
        let left = every.left(by: answers)
        #expect(left.allSatisfy { $0.inputs[every.output(of: place)] == nil }, "seed \(seed)")
      }
      let first = try #require(assessment.tables.firstIndex { $0.id == "first" })
      let hasGap = every.all.contains { $0.inputs[every.output(of: first)] == nil }
      let isNamed = try assessment.prove().findings.contains {
        if case .gap("first", _) = $0 { true } else { false }
      }
      #expect(hasGap == isNamed, "seed \(seed)")
    }
    #expect(found > 10)
  }

  private func words(_ finding: Proof.Finding) -> String {
    switch finding {
    case .gap(let table, _): "gap \(table)"
    case .dead(let rule): "dead \(rule)"
    case .idle(let rule): "idle \(rule)"
    case .falls(let table, let question, _, _): "falls \(table) \(question)"
    case .fallsByException(let table, _, _, _): "excepted \(table)"
    case .needlessException(let table, _): "needless \(table)"
    case .unreachable(let table, let outcome): "unreachable \(table) \(outcome)"
    case .unused(let question, _): "unused \(question)"
    }
  }
}

extension EveryCase {
  /// Rules that never decide, and rules without which everything would be the same.
  fileprivate var unusable: Set<String> {
    var found: Set<String> = []
    for (place, table) in assessment.tables.enumerated() {
      for (rule, entry) in table.rules.enumerated() {
        let outcomes = { (rules: [Int]) in rules.map { table.rules[$0].outcome } }
        let decides = all.contains { one in
          one.rules[place].contains(rule)
            && (table.kind.items != nil || outcomes(one.rules[place]).max() == entry.outcome)
        }
        let isSpared = all.allSatisfy { one in
          let others = one.rules[place].filter { $0 != rule }
          return table.kind.items == nil
            ? outcomes(others).max() == outcomes(one.rules[place]).max()
            : Set(outcomes(others)) == Set(outcomes(one.rules[place]))
        }
        if !decides {
          found.insert("dead \(entry.id)")
        } else if isSpared {
          found.insert("idle \(entry.id)")
        }
      }
    }
    return found
  }

  /// Needs, the level and the urgency that a worse answer lowers; here the next value is always the worse one.
  fileprivate var falls: Set<String> {
    let bySaid = Dictionary(uniqueKeysWithValues: all.map { ($0.said, $0) })
    var found: Set<String> = []
    for one in all {
      for (slot, value) in one.said.enumerated() {
        var worse = one.said
        worse[slot] = value + 1
        guard let other = bySaid[worse],
          let question = assessment.questionnaire.question(ofInput: slot)
        else { continue }
        for (place, table) in assessment.tables.enumerated() where table.kind.isMonotone {
          let output = output(of: place)
          if other.inputs[output] ?? 0 < one.inputs[output] ?? 0 {
            found.insert("falls \(table.id) \(question.id)")
          }
        }
      }
    }
    return found
  }

  fileprivate var unreachable: Set<String> {
    var found: Set<String> = []
    for (place, table) in assessment.tables.enumerated() {
      if case .domain = table.kind { continue }
      if let items = table.kind.items {
        for (item, entry) in items.enumerated()
        where !all.contains(where: { $0.inputs[output(of: place, item: item)] == 1 }) {
          found.insert("unreachable \(table.id) \(entry.id)")
        }
        continue
      }
      for (outcome, name) in (table.kind.outcomeNames ?? []).enumerated()
      where !all.contains(where: { $0.inputs[output(of: place)] == outcome }) {
        found.insert("unreachable \(table.id) \(name)")
      }
    }
    return found
  }

  /// Questions whose answer makes no difference to any table.
  fileprivate var unused: Set<String> {
    let outputs = assessment.slots.flatMap(Array.init)
    return Set(
      assessment.questionnaire.questions.enumerated().compactMap { place, question in
        let slots = assessment.questionnaire.slots(ofQuestionAt: place)
        var results: [[Int]: Set<[Int?]>] = [:]
        for one in all {
          var others = one.said
          for slot in slots { others[slot] = 0 }
          results[others, default: []].insert(outputs.map { one.inputs[$0] })
        }
        return results.values.allSatisfy { $0.count == 1 } ? "unused \(question.id)" : nil
      })
  }
}
