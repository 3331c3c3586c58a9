import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import Testing

@testable import Interchange

@Suite("An assessment as a SQL script")
struct SQLScriptTests {
  /// The script in one line, with single spaces: how its lines are broken is of no account here.
  private func words(_ assessment: SmallAssessment) throws -> String {
    try SQLScript(of: assessment.made()).text.split { $0 == " " || $0 == "\n" }
      .joined(separator: " ")
  }

  @Test("is one table and one view, and the same bytes each time")
  func statements() throws {
    let script = try ShippedScript.sql
    let statements = script.text.split(separator: ";\n").filter { $0 != "\n" }
    #expect(statements.count == 2)
    #expect(statements[0].contains("\nCREATE TABLE waymark_answers (\n"))
    #expect(statements[1].contains("CREATE VIEW waymark_results AS\nWITH\n"))
    #expect(script.text == (try SQLScript(of: ShippedAssessment.assessment())).text)
    #expect(script.text.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test(
    "says whose rules it holds, that nobody has reviewed them, and how many rows a person takes")
  func head() throws {
    let assessment = try ShippedAssessment.assessment()
    let script = try ShippedScript.sql
    let head = script.text.prefix { $0 != ";" }
    let identity = assessment.identity
    #expect(head.contains("-- \(identity.title.interview): assessment \(identity.id), version"))
    #expect(head.contains(identity.digest))
    #expect(head.contains("-- Not reviewed by a clinician yet.\n"))
    #expect(head.contains("with \(script.completions) completions"))
    #expect((2..<40).contains(script.completions))
  }

  @Test("has every rule of the shipped assessment by its id, each once")
  func rules() throws {
    let assessment = try ShippedAssessment.assessment()
    let lines = try ShippedScript.sql.text.split(separator: "\n")
      .map { $0.drop { $0 == " " } }
    for table in assessment.tables {
      for rule in table.rules {
        let named = lines.filter { $0 == "-- \(rule.id)" || $0.hasPrefix("-- \(rule.id): ") }
        #expect(named.count == 1, "\(rule.id)")
      }
    }
  }

  @Test("names columns after ids, and marks words that SQL keeps for itself")
  func names() throws {
    let script = try words(.awkward)
    for column in [
      "select__from INTEGER,", "select__where INTEGER,", "order_ INTEGER,", "days INTEGER,",
      "user_ INTEGER,", "level_of VARCHAR(255)",
    ] {
      #expect(script.contains(" \(column) "), "\(column)")
    }
    for result in ["level_least", "group_most", "first_steps__rest_possible"] {
      #expect(script.contains(" AS \(result)"), "\(result)")
    }
    #expect(script.hasSuffix("FROM decided_level GROUP BY person;"))
  }

  @Test("takes what is no allowed value for unknown")
  func allowedValues() throws {
    let script = try words(.awkward)
    #expect(script.contains("CASE WHEN order_ IN (0, 1) THEN order_ END AS order_"))
    #expect(script.contains("CASE WHEN days BETWEEN 2 AND 5 THEN days END AS days"))
    #expect(
      script.contains("CASE WHEN level_of IN ('a-b', 'c', 'd') THEN level_of END AS level_of"))
  }

  @Test("skips in three-valued logic first, and a gate of a gate after the gate")
  func gates() throws {
    let script = try words(.awkward)
    let steps = try ["known_1", "known_2", "marked", "filled", "filled_1", "filled_2", "answered"]
      .map { try #require(script.firstRange(of: " \($0) AS ("), "\($0)").lowerBound }
    #expect(steps == steps.sorted())
    let known = script[steps[0]..<steps[2]]
    let days =
      "CASE WHEN select__from = 1 THEN days WHEN NOT (select__from = 1) THEN 3 END AS days"
    #expect(known.contains(days))
    let gate = "days >= 4 OR (order_ = 1 AND select__where = 1)"
    #expect(
      known.contains(
        "CASE WHEN \(gate) THEN user_ WHEN NOT (\(gate)) THEN 0 END AS user_ FROM known_1"))
    let filled = script[steps[4]..<steps[6]]
    #expect(filled.contains("CASE WHEN select__from = 1 THEN days ELSE 3 END AS days"))
    #expect(filled.contains("CASE WHEN \(gate) THEN user_ ELSE 0 END AS user_ FROM filled_1"))
  }

  @Test("adds up counts, and a table reads what an earlier one has decided")
  func tables() throws {
    let script = try words(.awkward)
    #expect(script.contains("order_ + user_ + select__where AS total FROM answered"))
    let group = try #require(script.firstRange(of: "decided_group AS ("))
    let having = try #require(script.firstRange(of: "decided_having AS ("))
    #expect(group.lowerBound < having.lowerBound)
    #expect(
      script.contains(
        "-- middle: round-the-clock WHEN group_ BETWEEN 1 AND 2 OR level_of = 'c' THEN 4"))
    #expect(script.contains("-- all-three: daily WHEN total = 3 THEN 3"))
    #expect(script.contains("ELSE 0 END AS having_ FROM decided_urgency"))
  }

  @Test("has no step for a table without items")
  func nothingToDecide() throws {
    #expect(!(try words(.awkward).contains("decided_services")))
  }

  @Test("says alternatives that differ in one test each as a product, with each test once")
  func products() throws {
    let script = try words(.awkward)
    #expect(
      script.contains("(order_ = 0 OR user_ = 1) AND (select__from = 1 OR select__where = 1)"))
  }

  @Test("never gives a default for a NULL: only the results of rules come from ELSE")
  func noDefaults() throws {
    let script = try words(.awkward)
    // Up to where everything is filled in, a CASE without a match is NULL.
    let given = try #require(script.firstRange(of: "given AS (")).upperBound
    let marked = try #require(script.firstRange(of: "marked AS (")).lowerBound
    #expect(!script[given..<marked].contains("ELSE"))
    #expect(!script.contains("COALESCE(marked.days, 0)"))
  }

  @Test("holds the middle of what rises and falls, and no more completions than are needed")
  func middle() throws {
    var small = SmallAssessment(questions: [.number("days", 0...9)])
    small.level = [.init(id: "some", gives: 2, when: [["days": [4, 5]]])]
    let script = try SQLScript(of: small.made())
    #expect(script.completions == 2)
    #expect(try words(small).firstMatch(of: /VALUES .*\(4\)/) != nil)
  }

  @Test(
    "bounds a step that takes too many completions by what its rules look at, and names its columns"
  )
  func bounds() throws {
    var small = SmallAssessment(
      questions: [.number("days", 0...9)],
      domains: [
        (
          "body",
          [
            .init(id: "some", gives: 2, when: [["days": Set(3...9)]]),
            .init(id: "most", gives: 4, when: [["days": Set(7...9)]]),
          ]
        )
      ])
    small.firstStep = [
      .init(id: "middle", gives: 0, when: [["body": [1, 2, 3], "days": Set(5...9)]])
    ]
    let script = try SQLScript(of: small.made(), allowed: 256, share: 0)
    #expect(script.wider == ["first_steps__rest_certain", "first_steps__rest_possible"])
    #expect(script.completions == 2)
    let words = script.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let days = "(CASE WHEN days >= 5 THEN 1 ELSE 0 END) = 1"
    #expect(
      words.contains(
        "WHEN MIN(body) >= 1 AND MAX(body) <= 3 AND MIN\(days) THEN 1 ELSE 0 END AS first_steps__rest_certain"
      ) || words.contains("WHEN (MIN(body) >= 1 AND MAX(body) <= 3) AND MIN\(days) THEN 1"),
      "\(words)")
    #expect(words.contains("MAX(body) >= 1 AND MIN(body) <= 3) AND MAX\(days) THEN 1"), "\(words)")
    let head = words.prefix { $0 != ";" }
    #expect(
      head.contains(
        "never narrower: -- first_steps__rest_certain, first_steps__rest_possible -- --"))
    let exact = try SQLScript(of: small.made())
    #expect(exact.wider.isEmpty && !exact.text.contains("Not exact"))
  }

  @Test("cannot be broken out of by words in a comment")
  func comments() throws {
    var hostile = SmallAssessment.awkward
    hostile.title = "x\n;DROP TABLE y;\r\nSELECT '\"`${HOME}*/ \\"
    let script = try SQLScript(of: hostile.made()).text
    let plain = try SQLScript(of: SmallAssessment.awkward.made()).text
    // Nothing but the first line is another.
    #expect(
      script.split(separator: "\n").dropFirst() == plain.split(separator: "\n").dropFirst())
    #expect(script.hasPrefix("-- x DROP TABLE y SELECT ’ HOME / : assessment small"))
  }

  @Test("keeps letters of every script in comments")
  func letters() {
    #expect(SQLComment.line("Días: 3 (año), 日本") == "-- Días: 3 (año), 日本")
    #expect(SQLComment.line("a\u{2028}b\u{0}c\u{85}d") == "-- a b c d")
  }
}
