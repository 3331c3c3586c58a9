import Testing

@testable import Assessments

@Suite("A suggestion")
struct SuggestionTests {
  @Test("is as far away as letters must be changed, added, removed or swapped", arguments: Far.all)
  func distance(_ row: Far) {
    #expect(Suggestion.distance(row.left, row.right) == row.distance)
    #expect(Suggestion.distance(row.right, row.left) == row.distance)
  }

  @Test("is the nearest name, and only when it may be a slip", arguments: Near.all)
  func nearest(_ row: Near) {
    let names = ["home", "level", "severity", "safe-at-home", "drinking-days", "yes", "no"]
    #expect(Suggestion.nearest(to: row.word, among: names) == row.suggestion)
    #expect(Suggestion.nearest(to: row.word, among: names.reversed()) == row.suggestion)
  }

  @Test("is the first by the alphabet of several that are as near")
  func tie() {
    #expect(Suggestion.nearest(to: "card", among: ["cart", "care", "bard"]) == "bard")
    #expect(Suggestion.nearest(to: "card", among: []) == nil)
  }
}

struct Far: CustomTestStringConvertible {
  let left: String
  let right: String
  let distance: Int

  var testDescription: String { "'\(left)' and '\(right)'" }

  static let all = [
    Far(left: "", right: "", distance: 0),
    Far(left: "", right: "home", distance: 4),
    Far(left: "home", right: "home", distance: 0),
    Far(left: "home", right: "hoem", distance: 1),
    Far(left: "home", right: "hom", distance: 1),
    Far(left: "home", right: "house", distance: 2),
    Far(left: "kitten", right: "sitting", distance: 3),
    Far(left: "ca", right: "abc", distance: 3),
    Far(left: "né", right: "ne", distance: 1),
  ]
}

struct Near: CustomTestStringConvertible {
  let word: String
  let suggestion: String?

  var testDescription: String { "'\(word)'" }

  static let all = [
    Near(word: "hoem", suggestion: "home"),
    Near(word: "levle", suggestion: "level"),
    Near(word: "house", suggestion: nil),
    Near(word: "severty", suggestion: "severity"),
    Near(word: "safe-home", suggestion: "safe-at-home"),
    Near(word: "drinkin-day", suggestion: "drinking-days"),
    Near(word: "weather", suggestion: nil),
    Near(word: "yse", suggestion: "yes"),
    Near(word: "y", suggestion: nil),
    Near(word: "", suggestion: nil),
  ]
}
