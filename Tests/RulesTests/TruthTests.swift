import Rules
import Testing

@Suite("A truth")
struct TruthTests {
  @Test("joins with another as Kleene's strong logic has it", arguments: Joining.all)
  func joins(_ row: Joining) {
    #expect(row.left.and(row.right) == row.both)
    #expect(row.right.and(row.left) == row.both)
    #expect(row.left.or(row.right) == row.either)
    #expect(row.right.or(row.left) == row.either)
  }
}

struct Joining: CustomTestStringConvertible {
  let left: Truth
  let right: Truth
  let both: Truth
  let either: Truth

  var testDescription: String { "\(left) and \(right)" }

  static let all = [
    Joining(left: .yes, right: .yes, both: .yes, either: .yes),
    Joining(left: .yes, right: .unknown, both: .unknown, either: .yes),
    Joining(left: .yes, right: .no, both: .no, either: .yes),
    Joining(left: .unknown, right: .unknown, both: .unknown, either: .unknown),
    Joining(left: .unknown, right: .no, both: .no, either: .unknown),
    Joining(left: .no, right: .no, both: .no, either: .no),
  ]
}
