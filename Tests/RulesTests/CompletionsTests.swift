import Rules
import SeededRandom
import Testing

@Suite("Completions")
struct CompletionsTests {
  /// Some functions over the same variables, as diagrams and as plain data.
  private struct Sample {
    let store: Diagrams
    let diagrams: [Diagrams.Diagram]
    /// For each function its value in every case.
    let values: [[[Int]: Int]]
    let cases: [[Int]]
    /// Every case in which each variable may also be unknown.
    let knownCases: [[Int?]]

    /// What a function comes to when some variables are known and the others have any of some rows' values.
    func results(of function: Int, _ known: [Int?], in rows: [[Int]]) -> [Int] {
      rows.compactMap { row in values[function][zip(known, row).map { $0 ?? $1 }] }
    }
  }

  /// Random functions that go up and down as they like.
  private func sample(_ seed: UInt64, functions: Int) throws -> Sample {
    var random = SeededGenerator(seed: seed)
    let widths = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Int.random(in: 2...3, using: &random)
    }
    let cases = widths.reduce([[]]) { cases, width in
      cases.flatMap { some in (0..<width).map { some + [$0] } }
    }
    let knownCases = widths.reduce([[]]) { cases, width in
      cases.flatMap { some in (0...width).map { some + [$0 < width ? $0 : nil] } }
    }
    var store = Diagrams(widths: widths, limit: 100_000)
    var diagrams: [Diagrams.Diagram] = []
    var values: [[[Int]: Int]] = []
    for _ in 0..<functions {
      var diagram: Diagrams.Diagram = 0
      var plain: [[Int]: Int] = [:]
      for one in cases {
        let value = Int.random(in: 0...2, using: &random)
        plain[one] = value
        var holds: Diagrams.Diagram = 1
        for (variable, wanted) in one.enumerated() {
          let test = try store.map(try store.value(of: variable)) { $0 == wanted ? 1 : 0 }
          holds = try store.combine(holds, test, .least)
        }
        diagram = try store.combine(diagram, try store.map(holds) { $0 * value }, .most)
      }
      diagrams.append(diagram)
      values.append(plain)
    }
    return Sample(
      store: store, diagrams: diagrams, values: values, cases: cases, knownCases: knownCases)
  }

  @Test("lead to the least and the most, whatever is known, on 400 random sets of functions")
  func exact() throws {
    for seed in 0..<400 as Range<UInt64> {
      let sample = try sample(seed, functions: Int(seed % 3) + 1)
      let completions = try Completions(for: sample.diagrams, in: sample.store, allowed: 1_000)
      #expect(!completions.rows.isEmpty)
      for function in sample.diagrams.indices {
        for known in sample.knownCases {
          let all = sample.results(of: function, known, in: sample.cases)
          let some = sample.results(of: function, known, in: completions.rows)
          if some.min() != all.min() || some.max() != all.max() {
            Issue.record("seed \(seed), known \(known): \(all) became \(some)")
          }
        }
      }
    }
  }

  @Test("of functions that rise in every variable are two: the lowest case and the highest")
  func monotone() throws {
    var store = Diagrams(widths: [3, 3, 3], limit: 1_000)
    var sum: Diagrams.Diagram = 0
    for variable in 0..<3 {
      sum = try store.combine(sum, try store.value(of: variable), .sum)
    }
    let isMuch = try store.map(sum) { $0 > 3 ? 1 : 0 }
    let completions = try Completions(for: [sum, isMuch], in: store, allowed: 2)
    #expect(Set(completions.rows) == [[0, 0, 0], [2, 2, 2]])
  }

  @Test("of a function that rises and then falls hold its middle too")
  func middle() throws {
    var store = Diagrams(widths: [3], limit: 1_000)
    let middle = try store.map(try store.value(of: 0)) { $0 == 1 ? 1 : 0 }
    let completions = try Completions(for: [middle], in: store, allowed: 10)
    #expect(completions.rows.contains([1]))
    #expect(completions.rows.count == 2)
  }

  @Test("of two functions that hang on different variables share their rows")
  func shared() throws {
    var store = Diagrams(widths: [2, 2], limit: 1_000)
    let functions = [try store.value(of: 0), try store.value(of: 1)]
    #expect(try Completions(for: functions, in: store, allowed: 10).rows.count == 2)
  }

  @Test("of constants are one row, which is any")
  func constant() throws {
    let store = Diagrams(widths: [2, 3], limit: 1_000)
    #expect(try Completions(for: [0, 4], in: store, allowed: 1).rows.count == 1)
    #expect(try Completions(for: [], in: store, allowed: 1).rows == [[0, 0]])
  }

  @Test("are refused when more are needed than are allowed, never cut short")
  func tooMany() throws {
    var store = Diagrams(widths: [4, 4], limit: 1_000)
    let functions = try (0..<4).map { value in
      try store.map(try store.value(of: 0)) { $0 == value ? 1 : 0 }
    }
    #expect(try Completions(for: functions, in: store, allowed: 4).rows.count == 4)
    #expect(throws: Completions.Shortfall.tooMany(allowed: 3)) {
      try Completions(for: functions, in: store, allowed: 3)
    }
  }

  @Test("stay as they were when one more function takes too many")
  func refusedOne() throws {
    var store = Diagrams(widths: [3], limit: 1_000)
    let value = try store.value(of: 0)
    let middle = try store.map(value) { $0 == 1 ? 1 : 0 }
    var completions = Completions(in: store)
    try completions.cover([value], allowed: 2)
    #expect(throws: Completions.Shortfall.tooMany(allowed: 2)) {
      try completions.cover([middle], allowed: 2)
    }
    #expect(Set(completions.rows) == [[0], [2]])
    try completions.cover([middle], allowed: 3)
    #expect(Set(completions.rows) == [[0], [1], [2]])
  }

  @Test("are refused when the proof would take more nodes than the store may hold")
  func tooLarge() throws {
    var store = Diagrams(widths: Array(repeating: 2, count: 8), limit: 240)
    var isOdd: Diagrams.Diagram = 0
    for variable in 0..<8 {
      let sum = try store.combine(isOdd, try store.value(of: variable), .sum)
      isOdd = try store.map(sum) { $0 % 2 }
    }
    let functions = [isOdd]
    #expect(throws: Completions.Shortfall.tooLarge(nodes: 240)) {
      try Completions(for: functions, in: store, allowed: 1_000)
    }
  }
}
