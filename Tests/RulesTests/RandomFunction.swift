import Rules
import SeededRandom

/// A random function as a diagram, and as plain data: its value in every case.
///
/// The greatest of some products of tests, as tables are.
struct RandomFunction {
  var store: Diagrams
  let diagram: Diagrams.Diagram
  let values: [[Int]: Int]
  let cases: [[Int]]

  init(seed: UInt64) throws {
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
    self.store = store
    self.diagram = diagram
    self.values = values
    self.cases = cases
  }

  /// The value that the diagram has in a case.
  func value(_ one: [Int]) -> Int {
    var at = diagram
    while at >= Diagrams.constants { at = store.child(at, one[store.variable(at)]) }
    return Int(at)
  }

  /// The values that the plain data have in the cases that agree with what is known.
  func values(knowing known: [Int?]) -> Set<Int> {
    Set(
      cases.filter { one in zip(one, known).allSatisfy { $1 == nil || $0 == $1 } }
        .compactMap { values[$0] })
  }

  /// Something known of a case: each variable with even chances.
  func known(_ random: inout SeededGenerator) -> [Int?] {
    store.widths.map { width in
      Bool.random(using: &random) ? Int.random(in: 0..<width, using: &random) : nil
    }
  }
}
