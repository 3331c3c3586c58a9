import Rules
import SeededRandom
import Testing

@Suite("The ends of a function with unknown variables")
struct DiagramEndTests {
  @Test("are the least and the most over every value of the unknown, on 1,000 random functions")
  func ends() throws {
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let plain = PlainFunction.random(&random)
      var store = Diagrams(widths: plain.widths, limit: 100_000)
      let diagram = try plain.diagram(in: &store)
      var extended = store.withUnknowns
      let ends = try Diagrams.End.allCases.map {
        try store.end($0, of: [diagram], in: &extended)[0]
      }
      for known in plain.partialCases {
        let values = plain.completions(of: known).map(plain.value)
        let place: Comment = "seed \(seed), \(known)"
        #expect(value(known, of: ends[0], in: extended) == values.min(), place)
        #expect(value(known, of: ends[1], in: extended) == values.max(), place)
      }
    }
  }

  @Test("compare as the functions do in every case, on 1,000 random pairs")
  func comparing() throws {
    var below = 0
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let plain = PlainFunction.random(&random)
      let other = plain.changed(&random)
      var store = Diagrams(widths: plain.widths, limit: 100_000)
      let low = try plain.diagram(in: &store)
      let high = try other.diagram(in: &store)
      let isBelow = plain.cases.allSatisfy { plain.value($0) <= other.value($0) }
      #expect(try store.isAtMost(low, high) == isBelow, "seed \(seed)")
      below += isBelow ? 1 : 0
    }
    #expect((100...900).contains(below), "too few of one kind: \(below)")
  }

  private func value(_ one: [Int], of diagram: Diagrams.Diagram, in store: Diagrams) -> Int {
    var at = diagram
    while at >= Diagrams.constants { at = store.child(at, one[store.variable(at)]) }
    return Int(at)
  }
}

/// A function of a few variables as plain data: its value for every case.
private struct PlainFunction {
  let widths: [Int]
  private let values: [[Int]: Int]

  static func random(_ random: inout SeededGenerator) -> PlainFunction {
    let widths = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Int.random(in: 1...3, using: &random)
    }
    let cases = all(widths)
    return PlainFunction(
      widths: widths,
      values: Dictionary(
        uniqueKeysWithValues: cases.map { ($0, Int.random(in: 0...3, using: &random)) }))
  }

  private static func all(_ widths: [Int]) -> [[Int]] {
    widths.reduce([[]]) { cases, width in
      cases.flatMap { some in (0..<width).map { some + [$0] } }
    }
  }

  /// The same with a value or two changed, mostly for more.
  func changed(_ random: inout SeededGenerator) -> PlainFunction {
    var values = values
    for one in cases.shuffled(using: &random).prefix(2) {
      values[one, default: 0] += [0, 1, 2, -1].randomElement(using: &random) ?? 0
      values[one] = max(0, values[one] ?? 0)
    }
    return PlainFunction(widths: widths, values: values)
  }

  var cases: [[Int]] { Self.all(widths) }

  /// Every case in which each variable has a value or, past its values, is unknown.
  var partialCases: [[Int]] { Self.all(widths.map { $0 + 1 }) }

  func value(_ one: [Int]) -> Int { values[one] ?? 0 }

  /// Every case that some knowledge leaves open.
  func completions(of known: [Int]) -> [[Int]] {
    cases.filter { one in
      one.indices.allSatisfy { known[$0] == widths[$0] || known[$0] == one[$0] }
    }
  }

  func diagram(in store: inout Diagrams) throws -> Diagrams.Diagram {
    var result: Diagrams.Diagram = 0
    for one in cases {
      var holds: Diagrams.Diagram = 1
      for (variable, value) in one.enumerated() {
        let test = try store.map(try store.value(of: variable)) { $0 == value ? 1 : 0 }
        holds = try store.combine(holds, test, .least)
      }
      let wanted = value(one)
      result = try store.combine(result, try store.map(holds) { $0 * wanted }, .most)
    }
    return result
  }
}
