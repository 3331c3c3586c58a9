import Questionnaires
import SmallAssessments
import Testing

@Suite("An id")
struct IdentifierTests {
  @Test(
    "is lower-case words, digits and hyphens", arguments: ["a", "safe-at-home", "age-65", "tip-63"])
  func stands(_ text: String) throws {
    #expect(try #require(Identifier<Question>(text)).text == text)
  }

  @Test(
    "begins with a letter, ends with no hyphen and has nothing else in it",
    arguments: ["", "-a", "a-", "6a", "A", "safe at home", "safe_at_home", "a.b", "é", "a\n", "ａ"])
  func isRefused(_ text: String) {
    #expect(Identifier<Question>(text) == nil)
  }

  @Test("is sorted by its text")
  func order() {
    let ids: [Identifier<Question>] = ["b", "a-2", "a"]
    #expect(ids.sorted() == ["a", "a-2", "b"])
  }
}
