import Rules
import SeededRandom
import Testing

@Suite("Flat tables, held against every case of thousands of random ones")
struct FlatTablesTests {
  @Test("decide as going through the rules does", arguments: UInt64(400)..<406)
  func smallTables(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let plain = PlainTable.random(inputs: 2...4, rules: 1...12, &random)
      #expect(try mismatch(plain) == nil, "seed \(seed), round \(round)")
    }
  }

  @Test("decide when their rows fill more than one word", arguments: UInt64(500)..<503)
  func longTables(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<20 {
      let plain = PlainTable.random(inputs: 2...4, rules: 65...140, &random)
      #expect(try mismatch(plain) == nil, "seed \(seed), round \(round)")
    }
  }

  /// The first case in which flat tables say something else than going through the rules.
  private func mismatch(_ plain: PlainTable) throws -> PlainTable.Case? {
    let engine = try #require(plain.engine)
    var flat = FlatTables()
    // The table does not stand first, so that its place counts.
    _ = flat.add(DecisionTable(output: engine.output, inputs: [], rules: []))
    _ = flat.add(engine)
    let table = flat.add(engine)
    return plain.completions(of: plain.sizes.map { Array(0..<$0) }).first { values in
      let bytes = values.map(UInt8.init)
      let expected = plain.outcome(values)
      var deciding: [Int] = []
      guard flat.outcome(of: table, bytes.span) == expected,
        flat.outcome(of: table, bytes.span, deciding: &deciding) == expected
      else { return true }
      let rules = plain.rules.indices.filter {
        plain.rules[$0].outcome == expected && plain.rules[$0].holds(values)
      }
      let holds = deciding.allSatisfy { row in
        flat.rows[row].tests.allSatisfy { $0.accepted.contains(values[$0.input]) }
      }
      return !holds || Set(deciding).count != deciding.count
        || Set(deciding.map { flat.rows[$0].rule }) != Set(rules)
    }
  }
}
