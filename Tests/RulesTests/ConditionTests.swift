import SeededRandom
import Rules
import Testing

@Suite("A condition")
struct ConditionTests {
  @Test("without alternatives cannot be made")
  func needsAlternatives() {
    #expect(Condition(any: []) == nil)
    #expect(Condition(any: [[]]) == .always)
  }

  @Test("that always holds does so whatever is known, and looks at nothing")
  func always() {
    #expect(Condition.always.truth(given: []) == .yes)
    #expect(Condition.always.inputs.isEmpty)
  }

  @Test("names the inputs that it looks at, each once")
  func inputs() throws {
    let condition = try #require(
      Condition(any: [[cell(4, [0]), cell(1, [1])], [cell(4, [1])]]))
    #expect(condition.inputs == [1, 4])
  }

  @Test("is met, not met or open, by what is still possible", arguments: Knowing.all)
  func truth(_ row: Knowing) throws {
    let condition = try #require(Condition(any: row.alternatives))
    #expect(condition.truth(given: row.possible) == row.truth)
  }

  @Test("never says yes or no against a case that is still possible")
  func isSound() throws {
    var random = SeededGenerator(seed: 3)
    for round in 0..<2000 {
      let plain = PlainTable.random(inputs: 2...4, rules: 1...1, &random)
      let condition = try #require(plain.rules.first?.condition)
      let possible = plain.randomKnowledge(&random)
      let cases = plain.completions(of: possible).map { plain.rules[0].holds($0) }
      let truth = condition.truth(given: possible.map { ValueSet($0) })
      let place: Comment = "seed 3, round \(round)"
      switch truth {
      case .yes: #expect(!cases.contains(false), place)
      case .no: #expect(!cases.contains(true), place)
      case .unknown:
        // One alternative that asks one thing of an input is answered exactly.
        guard plain.rules[0].asksEachInputOnce else { continue }
        #expect(cases.contains(false) && cases.contains(true), place)
      }
    }
  }
}

/// A cell that accepts some values of an input.
private func cell(_ input: Int, _ accepted: [Int]) -> Rules.Test {
  Rules.Test(input: input, accepted: ValueSet(accepted))
}

struct Knowing: CustomTestStringConvertible {
  let testDescription: String
  let alternatives: [[Rules.Test]]
  let possible: [ValueSet]
  let truth: Truth

  private static let one = [[cell(0, [1, 2])]]
  private static let both = [[cell(0, [1]), cell(1, [1])]]
  private static let either = [[cell(0, [1])], [cell(1, [1])]]
  private static let covering = [[cell(0, [0])], [cell(0, [1])]]

  static let all = [
    Knowing(
      testDescription: "the value is accepted", alternatives: one, possible: [ValueSet(1)],
      truth: .yes),
    Knowing(
      testDescription: "every value left is accepted", alternatives: one,
      possible: [ValueSet([1, 2])], truth: .yes),
    Knowing(
      testDescription: "the value is not accepted", alternatives: one, possible: [ValueSet(0)],
      truth: .no),
    Knowing(
      testDescription: "some value left is accepted", alternatives: one,
      possible: [ValueSet([0, 1])], truth: .unknown),
    Knowing(
      testDescription: "one of two tests fails, the other is open", alternatives: both,
      possible: [ValueSet(0), ValueSet([0, 1])], truth: .no),
    Knowing(
      testDescription: "one of two tests is met, the other is open", alternatives: both,
      possible: [ValueSet(1), ValueSet([0, 1])], truth: .unknown),
    Knowing(
      testDescription: "one alternative holds, the other is open", alternatives: either,
      possible: [ValueSet(1), ValueSet([0, 1])], truth: .yes),
    Knowing(
      testDescription: "one alternative fails, the other is open", alternatives: either,
      possible: [ValueSet(0), ValueSet([0, 1])], truth: .unknown),
    Knowing(
      testDescription: "alternatives that cover every case only together", alternatives: covering,
      possible: [ValueSet([0, 1])], truth: .unknown),
  ]
}
