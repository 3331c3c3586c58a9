import Placement
import Questionnaires
import SmallAssessments
import Testing

@testable import Interchange

@Suite("An assessment that cannot leave as SQL")
struct SQLFaultTests {
  private func fault(_ assessment: SmallAssessment, allowed: Int = 256, share: Int = 0) throws
    -> String
  {
    let made = try assessment.made()
    let fault = try #require(throws: SQLFault.self) {
      try SQLScript(of: made, allowed: allowed, share: share)
    }
    return "\(fault)"
  }

  @Test("is refused when two things would have one name")
  func sameName() throws {
    #expect(
      try fault(SmallAssessment(questions: [.yesNo("a--b"), .severalOf("a", ["b"])]))
        == "'a--b' and 'a.b' would both be named 'a__b' in SQL. Rename one of them.")
    #expect(
      try fault(SmallAssessment(questions: [.yesNo("has-unknown")]))
        == "'has_unknown' and 'has-unknown' would both be named 'has_unknown' in SQL. "
        + "Rename one of them.")
  }

  @Test("is refused when an id makes a name that an engine would cut off")
  func longName() throws {
    let id = "a" + String(repeating: "-long", count: 12)
    let question = try #require(Identifier<Question>(id))
    #expect(id.utf8.count == 61)
    #expect(throws: Never.self) {
      try SQLScript(of: SmallAssessment(questions: [.yesNo(question)]).made())
    }
    let longer = try #require(Identifier<Question>(id + "-id"))
    #expect(
      try fault(SmallAssessment(questions: [.yesNo(longer)]))
        == "'\(longer)' makes a name of more than 63 characters in SQL. Shorten the id.")
  }

  @Test("is refused when a table has no rule for some answers")
  func gap() throws {
    var small = SmallAssessment(questions: [.yesNo("safe")])
    small.domains = [("home", [.init(id: "unsafe", gives: 4, when: [["safe": [0]]])])]
    small.domainsHaveFloors = false
    #expect(
      try fault(small)
        == "The table 'home' has no rule for some answers. 'waymark check' shows a case; "
        + "add a rule without 'when' for its lowest outcome.")
  }

  @Test("is refused when one person would take more rows than are allowed")
  func tooManyCompletions() throws {
    var small = SmallAssessment(questions: [.number("days", 0...9)])
    small.level = (1...4).map { level in
      .init(
        id: level == 1 ? "one" : level == 2 ? "two" : level == 3 ? "three" : "four",
        gives: level, when: [["days": [level * 2]]])
    }
    small.domains = [("body", [.init(id: "some", gives: 2, when: [["days": [5]]])])]
    #expect(
      try fault(small, allowed: 2)
        == "One person with unknown answers would take more than 2 rows of SQL. "
        + "Simplify the rules whose outcome comes and goes as an answer grows.")
    #expect(try SQLScript(of: small.made(), allowed: 3).completions == 3)
  }

  @Test("is refused when it asks nothing that rules can look at")
  func noAnswers() throws {
    #expect(
      try fault(SmallAssessment(questions: []))
        == "No question has answers that rules can look at. Add one that is no note.")
  }

  @Test("says how large it is when it is too large")
  func tooLarge() {
    #expect(
      "\(SQLFault.tooLarge(nodes: 7))"
        == "The rules take more than 7 nodes, too many to prove that the SQL is exact. "
        + "Simplify the tables, or split the assessment.")
  }
}
