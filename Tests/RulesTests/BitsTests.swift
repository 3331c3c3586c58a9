import SeededRandom
import Testing

@testable import Rules

@Suite("A set of rows")
struct BitsTests {
  @Test("of all rows holds each of them and no more", arguments: [0, 1, 63, 64, 65, 127, 128, 200])
  func allRows(_ width: Int) {
    let bits = Bits(all: width)
    #expect(bits.rows == Array(0..<width))
    #expect(bits.first == (width == 0 ? nil : 0))
  }

  @Test("of no rows is empty", arguments: [0, 1, 64, 200])
  func noRows(_ width: Int) {
    #expect(Bits(width: width).rows.isEmpty)
    #expect(Bits(width: width).first == nil)
  }

  @Test(
    "keeps the rows up to one and drops those after it", arguments: [0, 1, 62, 63, 64, 127, 199])
  func keepsThrough(_ row: Int) {
    var bits = Bits(all: 200)
    bits.keep(through: row)
    #expect(bits.rows == Array(0...row))
  }

  @Test("joins and intersects as sets do, over several words")
  func agreesWithSets() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<300 {
      let width = Int.random(in: 1...200, using: &random)
      let left = rows(below: width, &random)
      let right = rows(below: width, &random)
      var both = bits(left, width)
      both.formUnion(bits(right, width))
      let place: Comment = "seed 2, round \(round), width \(width)"
      #expect(both.rows == left.union(right).sorted(), place)
      #expect(
        bits(left, width).intersection(bits(right, width)).rows
          == left.intersection(right).sorted(), place)
      #expect(bits(left, width).first == left.min(), place)
      #expect((0..<width).allSatisfy { bits(left, width).contains($0) == left.contains($0) }, place)
    }
  }

  private func rows(below width: Int, _ random: inout SeededGenerator) -> Set<Int> {
    Set((0..<width).filter { _ in Bool.random(using: &random) })
  }

  private func bits(_ rows: Set<Int>, _ width: Int) -> Bits {
    var bits = Bits(width: width)
    for row in rows { bits.insert(row) }
    return bits
  }
}
