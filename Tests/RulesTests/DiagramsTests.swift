import Rules
import SeededRandom
import Testing

@Suite("Decision diagrams")
struct DiagramsTests {
  /// A function as plain data: its value for every case, and the same as a diagram.
  private struct Sample {
    var store: Diagrams
    let diagram: Diagrams.Diagram
    let values: [[Int]: Int]
    let cases: [[Int]]
  }

  /// A random function: the greatest of some products of tests, as tables are.
  private func sample(_ seed: UInt64) throws -> Sample {
    var random = SeededGenerator(seed: seed)
    let widths = (0..<Int.random(in: 2...5, using: &random)).map { _ in
      Int.random(in: 2...4, using: &random)
    }
    let cases = widths.reduce([[]]) { cases, width in
      cases.flatMap { some in (0..<width).map { some + [$0] } }
    }
    var store = Diagrams(widths: widths, limit: 100_000)
    var diagram: Diagrams.Diagram = 0
    var values = Dictionary(uniqueKeysWithValues: cases.map { ($0, 0) })
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let outcome = Int.random(in: 1...4, using: &random)
      let tests = widths.indices.map { variable in
        Bool.random(using: &random)
          ? Set(0..<widths[variable])
          : Set((0..<widths[variable]).filter { _ in Bool.random(using: &random) })
      }
      var holds: Diagrams.Diagram = 1
      for (variable, accepted) in tests.enumerated() {
        let test = try store.map(try store.value(of: variable)) { accepted.contains($0) ? 1 : 0 }
        holds = try store.combine(holds, test, .least)
      }
      diagram = try store.combine(diagram, try store.map(holds) { $0 * outcome }, .most)
      for one in cases where zip(one, tests).allSatisfy({ $1.contains($0) }) {
        values[one] = max(values[one] ?? 0, outcome)
      }
    }
    return Sample(store: store, diagram: diagram, values: values, cases: cases)
  }

  private func value(_ sample: Sample, _ one: [Int], of diagram: Diagrams.Diagram? = nil) -> Int {
    var at = diagram ?? sample.diagram
    while at >= Diagrams.constants { at = sample.store.child(at, one[sample.store.variable(at)]) }
    return Int(at)
  }

  @Test("have the value of the function in every case, on 2,000 random functions")
  func values() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let sample = try sample(seed)
      for one in sample.cases {
        #expect(value(sample, one) == sample.values[one], "seed \(seed), case \(one)")
      }
      #expect(Set(sample.store.values(of: sample.diagram)) == Set(sample.values.values))
    }
  }

  @Test("hang on the variables that make a difference, and on no others")
  func support() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let sample = try sample(seed)
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
      let sample = try sample(seed)
      var random = SeededGenerator(seed: seed &+ 77)
      let fixed = sample.store.widths.map { width in
        Bool.random(using: &random) ? Int.random(in: 0..<width, using: &random) : nil
      }
      let (store, diagrams) = try sample.store.restricted([sample.diagram], to: fixed)
      let left = sample.cases.filter { one in
        zip(one, fixed).allSatisfy { $1 == nil || $0 == $1 }
      }
      #expect(
        Set(store.values(of: diagrams[0])) == Set(left.compactMap { sample.values[$0] }),
        "seed \(seed)")
      #expect(store.support(of: diagrams[0]).allSatisfy { fixed[$0] == nil })
    }
  }

  @Test("find a case for a value, or that there is none")
  func witnesses() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      let sample = try sample(seed)
      for wanted in 0...4 {
        let isReached = sample.values.values.contains(wanted)
        guard let path = sample.store.witness(sample.diagram, for: ValueSet(wanted)) else {
          #expect(!isReached, "seed \(seed), \(wanted)")
          continue
        }
        #expect(isReached && value(sample, path.map { $0 ?? 0 }) == wanted, "seed \(seed)")
      }
    }
  }

  @Test("fall somewhere exactly when some case shows it, on 2,000 random functions")
  func descents() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let sample = try sample(seed)
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
          #expect(value(sample, higher) < value(sample, lower), "seed \(seed)")
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
    let (closed, diagrams) = try store.restricted([chosen], to: [0, nil, nil])
    #expect(Set(closed.values(of: diagrams[0])) == [1])
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
