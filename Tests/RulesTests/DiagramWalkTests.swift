import Rules
import SeededRandom
import Testing

@Suite("A walk through decision diagrams")
struct DiagramWalkTests {
  @Test("finds exactly the values that what is known leaves, on 2,000 random functions")
  func values() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let function = try RandomFunction(seed: seed)
      var walk = DiagramWalk(function.store)
      var random = SeededGenerator(seed: seed &+ 77)
      for _ in 0..<4 {
        let known = function.known(&random)
        let left = function.values(knowing: known)
        #expect(Set(walk.values(of: function.diagram, knowing: known)) == left, "seed \(seed)")
        for value in 0...4 {
          #expect(
            walk.isCertain(function.diagram, among: ValueSet(value...4), knowing: known)
              == left.allSatisfy { $0 >= value }, "seed \(seed), \(value)")
        }
      }
    }
  }

  @Test("knows the variables on which each function hangs, as the store finds them one by one")
  func supports() throws {
    for seed in 0..<500 as Range<UInt64> {
      let function = try RandomFunction(seed: seed)
      let supports = DiagramSupports(of: function.store)
      for diagram in function.store.nodes(of: function.diagram) {
        let support = function.store.support(of: diagram)
        #expect(supports.variables(of: diagram) == support.sorted(), "seed \(seed)")
        for variable in function.store.widths.indices {
          #expect(supports.contains(variable, in: diagram) == support.contains(variable))
        }
      }
    }
  }

  @Test(
    "names evidence that is enough, and of which each part is needed, on 2,000 random functions")
  func evidence() throws {
    var named = 0
    for seed in 0..<2_000 as Range<UInt64> {
      let function = try RandomFunction(seed: seed)
      var random = SeededGenerator(seed: seed &+ 99)
      var walk = DiagramWalk(function.store)
      let groups = Self.groups(of: function.store.widths.count, &random)
      let known = Self.counting(function.known(&random), groups)
      let left = function.values(knowing: known)
      let evidence = walk.evidence(
        for: function.diagram, among: ValueSet(left), knowing: known,
        in: VariableGroups(of: groups.group, gates: groups.gates),
        support: function.store.support(of: function.diagram).sorted())
      // What is known of some groups counts only with their gates.
      let isEnough = { (some: Set<Int>) in
        let only = known.indices.map { variable in
          let group = groups.group[variable]
          return some.contains(group) && groups.gates[group].isSubset(of: some)
            ? known[variable] : nil
        }
        return function.values(knowing: only).isSubset(of: left)
      }
      #expect(isEnough(Set(evidence)), "seed \(seed)")
      let smallest = Self.subsets(of: evidence).filter { some in
        isEnough(some) && some.allSatisfy { !isEnough(some.subtracting([$0])) }
      }
      #expect(smallest.reduce([]) { $0.union($1) } == Set(evidence), "seed \(seed)")
      named += evidence.count
    }
    #expect(named > 800, "only \(named) were named, too few to tell")
  }

  /// Random groups of neighbouring variables, some of which count only with an earlier one.
  private static func groups(
    of count: Int, _ random: inout SeededGenerator
  ) -> (group: [Int], gates: [Set<Int>]) {
    var group = [0]
    while group.count < count {
      group.append((group.last ?? 0) + (Int.random(in: 0..<3, using: &random) == 0 ? 0 : 1))
    }
    var gates: [Set<Int>] = []
    for place in 0...(group.last ?? 0) {
      let gate = place > 0 && Bool.random(using: &random) ? place - 1 : nil
      gates.append(gate.map { gates[$0].union([$0]) } ?? [])
    }
    return (group, gates)
  }

  /// What is known, without what does not count since a gate of its group is not known.
  private static func counting(
    _ known: [Int?], _ groups: (group: [Int], gates: [Set<Int>])
  ) -> [Int?] {
    let isKnown = { (group: Int) in
      zip(known, groups.group).contains { $0 != nil && $1 == group }
    }
    return zip(known, groups.group).map { groups.gates[$1].allSatisfy(isKnown) ? $0 : nil }
  }

  private static func subsets(of all: [Int]) -> [Set<Int>] {
    all.reduce([[]]) { sets, one in sets + sets.map { $0.union([one]) } }
  }
}
