import Testing

@testable import Records

@Suite("The sum of all rows")
struct RowSumTests {
  @Test("takes rows in any order, and gives them back")
  func sums() {
    let key = DataKey.random()
    let rows = (0..<20).map { key.sum(of: [UInt8($0)]) }
    var one = RowSum()
    for row in rows { one.add(row) }
    var other = RowSum()
    for row in rows.reversed() { other.add(row) }
    #expect(one == other)
    #expect(RowSum(one.bytes) == one)
    for row in rows.dropFirst() { one.subtract(row) }
    #expect(one == rows[0])
    one.subtract(rows[0])
    #expect(one == RowSum())
  }

  @Test("carries from end to end")
  func carries() throws {
    let most = try #require(RowSum(Array(repeating: 0xFF, count: 32)))
    let one = try #require(RowSum([1] + Array(repeating: 0, count: 31)))
    var sum = most
    sum.add(one)
    #expect(sum == RowSum())
    sum.subtract(one)
    #expect(sum == most)
    #expect(RowSum(Array(repeating: 0, count: 31)) == nil)
    #expect(RowSum(Array(repeating: 0, count: 33)) == nil)
  }

  @Test("is another for a row twice than for the row once, and under another key")
  func distinct() {
    let key = DataKey.random()
    var twice = key.sum(of: [1])
    twice.add(key.sum(of: [1]))
    #expect(twice != key.sum(of: [1]))
    #expect(key.sum(of: [1]) != DataKey.random().sum(of: [1]))
  }
}
