import SeededRandom
import Rules
import Testing

@Suite("A set of values")
struct ValueSetTests {
  @Test("holds what was put in, in rising order, each once")
  func holdsWhatWasPutIn() {
    var set = ValueSet([5, 0, 127, 5])
    set.insert(64)
    #expect(Array(set) == [0, 5, 64, 127])
    #expect(set.count == 4)
    #expect(set.contains(127))
    #expect(!set.contains(126))
  }

  @Test("knows its least, its most and its only value", arguments: Ends.all)
  func knowsItsEnds(_ row: Ends) {
    #expect(row.set.least == row.least)
    #expect(row.set.most == row.most)
    #expect(row.set.only == row.only)
    #expect(row.set.isEmpty == (row.least == nil))
  }

  @Test("falls into runs of values that follow each other")
  func runs() {
    #expect(ValueSet([0, 1, 2, 5, 126, 127]).runs == [0...2, 5...5, 126...127])
    #expect(ValueSet().runs == [])
  }

  @Test("of the first values holds so many", arguments: [0, 1, 2, 63, 64, 65, 127, 128])
  func firstValues(_ count: Int) {
    #expect(Array(ValueSet(first: count)) == Array(0..<count))
  }

  @Test("joins, intersects and subtracts as sets do")
  func agreesWithSets() {
    var random = SeededGenerator(seed: 1)
    for round in 0..<500 {
      let left = Set((0..<Int.random(in: 0...9, using: &random)).map { _ in value(&random) })
      let right = Set((0..<Int.random(in: 0...9, using: &random)).map { _ in value(&random) })
      let (one, other) = (ValueSet(left), ValueSet(right))
      let place: Comment = "seed 1, round \(round)"
      #expect(Set(one.union(other)) == left.union(right), place)
      #expect(Set(one.intersection(other)) == left.intersection(right), place)
      #expect(Set(one.subtracting(other)) == left.subtracting(right), place)
      #expect(one.isSubset(of: other) == left.isSubset(of: right), place)
      #expect(one.isDisjoint(with: other) == left.isDisjoint(with: right), place)
      #expect((one == other) == (left == right), place)
    }
  }

  /// Values near each other and near the ends of the words, so that sets meet.
  private func value(_ random: inout SeededGenerator) -> Int {
    [0, 1, 2, 3, 62, 63, 64, 65, 126, 127].randomElement(using: &random) ?? 0
  }
}

struct Ends: CustomTestStringConvertible {
  let set: ValueSet
  let least: Int?
  let most: Int?
  let only: Int?

  var testDescription: String { "\(Array(set))" }

  static let all = [
    Ends(set: ValueSet(), least: nil, most: nil, only: nil),
    Ends(set: ValueSet(0), least: 0, most: 0, only: 0),
    Ends(set: ValueSet(127), least: 127, most: 127, only: 127),
    Ends(set: ValueSet([3, 70]), least: 3, most: 70, only: nil),
    Ends(set: ValueSet(first: 128), least: 0, most: 127, only: nil),
    Ends(set: ValueSet(2...5), least: 2, most: 5, only: nil),
  ]
}
