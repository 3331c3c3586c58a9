import Testing

@testable import AnswerLines

@Suite("A table of words")
struct WordTableTests {
  private let words = [
    "yes", "no", "home", "safe-at-home", "safe-at-work", "not-sure", "prefer-not-to-say", "",
    "a-word-of-more-than-sixteen-bytes", "a-word-of-more-then-sixteen-bytes",
  ]

  @Test("finds each word in its own space, and no other word")
  func find() {
    let table = WordTable(
      (0..<20).flatMap { space in
        words.enumerated().filter { ($0.offset + space) % 3 != 0 }
          .map { (space: space, word: $0.element, value: space * 100 + $0.offset) }
      })
    for space in 0..<20 {
      for (place, word) in words.enumerated() {
        let found = Array(word.utf8).withUnsafeBytes { table.find($0, in: space) }
        #expect(found == ((place + space) % 3 != 0 ? space * 100 + place : nil), "\(word)")
      }
      for stranger in ["yess", "ye", "safe-at-hom", "a-word-of-more-thxn-sixteen-bytes", "\0"] {
        #expect(Array(stranger.utf8).withUnsafeBytes { table.find($0, in: space) } == nil)
      }
    }
  }

  @Test("keeps the first of two equal words in a space")
  func twice() {
    let table = WordTable([(1, "yes", 7), (1, "yes", 8)])
    #expect(Array("yes".utf8).withUnsafeBytes { table.find($0, in: 1) } == 7)
  }
}
