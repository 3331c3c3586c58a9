import Rules
import Testing

@Suite("An input")
struct InputTests {
  @Test("needs values, each once, and no more than a set can hold", arguments: Making.all)
  func values(_ row: Making) {
    #expect((Input(name: "input", values: row.values) != nil) == row.stands)
  }

  @Test("gives the set of the values with some names, and none for a name it does not know")
  func sets() throws {
    let input = try #require(Input(name: "housing", values: ["own", "shelter", "street"]))
    #expect(input.set(of: ["street", "own"]) == ValueSet([0, 2]))
    #expect(input.set(of: []) == ValueSet())
    #expect(input.set(of: ["own", "car"]) == nil)
    #expect(input.all == ValueSet(first: 3))
  }

  @Test("that is answered yes or no has no first, so that yes is more")
  func yesNo() {
    #expect(Input.yesNo("safe").values == ["no", "yes"])
    #expect(Input.yesNo("safe").set(of: ["no"]) == YesNo.no)
    #expect(Input.yesNo("safe").set(of: ["yes"]) == YesNo.yes)
  }
}

struct Making: CustomTestStringConvertible {
  let testDescription: String
  let values: [String]
  let stands: Bool

  static let all = [
    Making(testDescription: "no value", values: [], stands: false),
    Making(testDescription: "one value", values: ["a"], stands: true),
    Making(testDescription: "a value twice", values: ["a", "b", "a"], stands: false),
    Making(testDescription: "128 values", values: (0..<128).map(String.init), stands: true),
    Making(testDescription: "129 values", values: (0..<129).map(String.init), stands: false),
  ]
}
