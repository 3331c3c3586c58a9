import Rules
import SeededRandom
import Testing

@Suite("Decision diagrams")
struct DiagramsTests {
  @Test("have the value of the function in every case, on 2,000 random functions")
  func values() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let sample = try RandomFunction(seed: seed)
      for one in sample.cases {
        #expect(sample.value(one) == sample.values[one], "seed \(seed), case \(one)")
      }
      #expect(Set(sample.store.values(of: sample.diagram)) == Set(sample.values.values))
    }
  }

  @Test("hang on the variables that make a difference, and on no others")
  func support() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let sample = try RandomFunction(seed: seed)
      let support = sample.store.support(of: sample.diagram)
      for variable in sample.store.widths.indices {
        let makesDifference = sample.cases.contains { one in
          (0..<sample.store.widths[variable]).contains { other in
            var changed = one
            changed[variable] = other
            return sample.values[changed] != sample.values[one]
          }
        }
        #expect(support.contains(variable) == makesDifference, "seed \(seed), \(variable)")
      }
    }
  }

  @Test("with some variables fixed have exactly the values that the others can lead to")
  func restricting() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let sample = try RandomFunction(seed: seed)
      var random = SeededGenerator(seed: seed &+ 77)
      let fixed = sample.known(&random)
      let (store, diagrams) = sample.store.part([sample.diagram], where: fixed)
      #expect(
        Set(store.values(of: diagrams[0])) == sample.values(knowing: fixed), "seed \(seed)")
      #expect(store.support(of: diagrams[0]).allSatisfy { fixed[$0] == nil })
    }
  }

  @Test("find a case for a value, or that there is none")
  func witnesses() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let sample = try RandomFunction(seed: seed)
      for wanted in 0...4 {
        let isReached = sample.values.values.contains(wanted)
        guard let path = sample.store.witness(sample.diagram, for: ValueSet(wanted)) else {
          #expect(!isReached, "seed \(seed), \(wanted)")
          continue
        }
        #expect(isReached && sample.value(path.map { $0 ?? 0 }) == wanted, "seed \(seed)")
      }
    }
  }

  @Test("fall somewhere exactly when some case shows it, on 2,000 random functions")
  func descents() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let sample = try RandomFunction(seed: seed)
      for variable in sample.store.widths.indices {
        for isRising in [true, false] {
          let falls = sample.cases.contains { one in
            var worse = one
            worse[variable] += isRising ? 1 : -1
            guard let after = sample.values[worse], let before = sample.values[one] else {
              return false
            }
            return after < before
          }
          let found = sample.store.descent(
            of: sample.diagram, in: variable, isRising: isRising)
          #expect((found != nil) == falls, "seed \(seed), variable \(variable)")
          guard let found else { continue }
          var lower = found.others.map { $0 ?? 0 }
          var higher = lower
          lower[variable] = found.lower
          higher[variable] = found.higher
          #expect(sample.value(higher) < sample.value(lower), "seed \(seed)")
        }
      }
    }
  }

  @Test("add up, and choose by a condition")
  func combining() throws {
    var store = Diagrams(widths: [2, 2, 3], limit: 1_000)
    let parts = try (0..<2).map { variable throws(Diagrams.TooLarge) in
      try store.value(of: variable)
    }
    let sum = try store.combine(parts[0], parts[1], .sum)
    #expect(Set(store.values(of: sum)) == [0, 1, 2])
    let doubled = try store.combine(sum, sum, .sum)
    #expect(Set(store.values(of: doubled)) == [0, 2, 4])
    let chosen = try store.choose(parts[0], try store.value(of: 2), otherwise: 1)
    #expect(store.support(of: chosen) == [0, 2])
    let (closed, diagrams) = store.part([chosen], where: [0, nil, nil])
    #expect(Set(closed.values(of: diagrams[0])) == [1])
  }

  @Test("know the greatest of all others for each of some")
  func others() throws {
    var store = Diagrams(widths: [2, 3, 4, 3], limit: 10_000)
    var random = SeededGenerator(seed: 5)
    let parts = try (0..<6).map { _ throws(Diagrams.TooLarge) in
      let values = [
        try store.value(of: .random(in: 0..<4, using: &random)),
        try store.value(of: .random(in: 0..<4, using: &random)),
      ]
      return try store.combine(values[0], values[1], .least)
    }
    let others = try store.mostOfOthers(of: parts)
    for place in parts.indices {
      var rest = parts
      rest.remove(at: place)
      #expect(others[place] == (try store.most(of: rest)), "without \(place)")
    }
    #expect(try store.mostOfOthers(of: []).isEmpty)
    #expect(try store.mostOfOthers(of: [parts[0]]) == [0])
  }

  @Test("find a function again in a part that grows")
  func growingPart() throws {
    var store = Diagrams(widths: [2, 3, 4], limit: 1_000)
    let sum = try store.combine(try store.value(of: 0), try store.value(of: 2), .sum)
    var (part, kept) = store.part([sum], where: [nil, nil, nil])
    let nodes = part.count
    let again = try part.combine(try part.value(of: 0), try part.value(of: 2), .sum)
    #expect(again == kept[0])
    kept.append(try part.combine(again, try part.value(of: 1), .sum))
    #expect(part.count > nodes)
    #expect(Set(part.values(of: kept[1])) == Set(0...6))
  }

  @Test("give up past their limit, and say so")
  func limit() throws {
    var store = Diagrams(widths: Array(repeating: 2, count: 12), limit: 20)
    #expect(throws: Diagrams.TooLarge.self) {
      var sum: Diagrams.Diagram = 0
      for variable in 0..<12 {
        sum = try store.combine(sum, try store.value(of: variable), .sum)
      }
    }
  }
}
