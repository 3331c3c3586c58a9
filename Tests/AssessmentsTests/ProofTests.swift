import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import SmallAssessments
import Testing

@Suite("A proof")
struct ProofTests {
  /// A copy of the shipped assessment with one thing broken, and what the proof must find.
  struct Broken: Sendable, CustomTestStringConvertible {
    let what: String
    let file: String
    let edit: @Sendable (String) -> String
    /// The kind of the finding and what it is about.
    let finds: String

    var testDescription: String { what }
  }

  static let broken = [
    Broken(
      what: "a rule below another that always holds with it", file: "tables/home.yaml",
      edit: adding("{safe-at-home: no, severity: severe}", then: "weekly"), finds: "dead planted"),
    Broken(
      what: "a rule that skip logic shuts out", file: "tables/home.yaml",
      edit: adding("{substances: none, drinking-days: at least 5}", then: "daily"),
      finds: "dead planted"),
    Broken(
      what: "a rule that only ever agrees with another", file: "tables/home.yaml",
      edit: adding("{safe-at-home: no, severity: severe}", then: "round-the-clock"),
      finds: "idle planted"),
    Broken(
      what: "a rule that two others together make needless", file: "tables/home.yaml",
      edit: adding(
        "{severity: at least moderate, others-use-at-home: yes, people-support: [good, a-little]}",
        then: "several-times-a-week"), finds: "idle planted"),
    Broken(
      what: "a rule that a better answer sets off", file: "tables/home.yaml",
      edit: adding("{others-use-at-home: no, severity: mild}", then: "daily"),
      finds: "falls home others-use-at-home"),
    Broken(
      what: "a fall that only the whole chain shows", file: "tables/home.yaml",
      edit: adding("{criteria-met: 1}", then: "weekly"), finds: "falls home more-than-meant"),
    Broken(
      what: "a direction that points the wrong way", file: "questions/home.yaml",
      edit: { $0.replacingFirst("worse: no", with: "worse: yes") },
      finds: "falls home safe-at-home"),
    Broken(
      what: "an outcome that nothing leads to", file: "tables/severity.yaml",
      edit: { $0.replacingFirst("rules:", with: "  - {id: beyond, text: Beyond}\nrules:") },
      finds: "unreachable severity beyond"),
    Broken(
      what: "a question that nothing looks at", file: "questions/home.yaml",
      edit: { $0 + question }, finds: "unused planted-question"),
    Broken(
      what: "a choice that nothing looks at", file: "questions/health.yaml",
      edit: {
        $0.replacingFirst("- {id: heart,", with: "- {id: planted, text: X}\n      - {id: heart,")
      },
      finds: "unused health-kinds planted"),
  ]

  @Test("holds for the shipped assessment, without a warning")
  func shipped() throws {
    let proof = try MemoryFolder.shipped().folder.read().prove()
    #expect(proof.findings.isEmpty, "\(proof.findings)")
    #expect(proof.chain.cases > 1e20)
  }

  @Test("finds what was broken", arguments: broken)
  func findings(_ row: Broken) throws {
    let proof = try Self.shipped(row.file, row.edit).prove()
    #expect(proof.findings.map(Self.words).contains(row.finds), "\(proof.findings.map(Self.words))")
  }

  @Test("shows a fall by answers with which the tables judge any person so")
  func witnesses() throws {
    let assessment = try Self.shipped(
      "tables/home.yaml", Self.adding("{others-use-at-home: no, severity: mild}", then: "daily"))
    let falls = try assessment.prove().findings.compactMap {
      finding -> (Proof.Witness, Proof.Witness)? in
      if case .falls("home", _, let from, let to) = finding { (from, to) } else { nil }
    }
    let (from, to) = try #require(falls.first)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let person = RandomPerson(assessment.questionnaire, &random)
      let needs = try [from, to].map { witness in
        var other = person
        for said in witness.answers {
          other.say(said.answer, to: try #require(assessment.questionnaire[said.question]))
        }
        let judgement = assessment.judge(try other.answers(to: assessment.questionnaire))
        return try #require(assessment.needs(judgement).first { $0.table.id == "home" }).need
      }
      #expect(needs[1].upperBound < needs[0].lowerBound)
    }
  }

  @Test("takes a fall for an exception where the table says why, and names it all the same")
  func exception() throws {
    let rule = Self.adding("{others-use-at-home: no, severity: mild}", then: "daily")
    let assessment = try Self.shipped("tables/home.yaml") { Self.allowing(rule($0)) }
    let proof = try assessment.prove()
    let home = proof.findings.filter {
      if case .fallsByException("home", _, _, _) = $0 { true } else { false }
    }
    #expect(home.count == 1 && home.allSatisfy { $0.weight == .exception })
    // The level falls with it, and its table says nothing of that.
    #expect(proof.findings.map(Self.words).contains("falls level others-use-at-home"))
    #expect(!proof.holds)
  }

  @Test("finds an exception needless where no fall comes")
  func needlessException() throws {
    let proof = try Self.shipped("tables/home.yaml", Self.allowing).prove()
    #expect(proof.findings.map(Self.words) == ["needless home others-use-at-home"])
    #expect(!proof.holds)
  }

  @Test("is none past the limit of nodes")
  func limit() throws {
    let assessment = try MemoryFolder.shipped().folder.read()
    #expect(throws: Diagrams.TooLarge.self) { _ = try assessment.prove(limit: 20_000) }
  }

  @Test("says over how much it was made, for each table and for the whole")
  func extents() throws {
    let assessment = try MemoryFolder.shipped().folder.read()
    let proof = try assessment.prove()
    #expect(proof.tables.map(\.name) == assessment.tables.map(\.id.text))
    #expect(proof.tables.map(\.rules).reduce(0, +) == proof.chain.rules)
    // Severity hangs on 11 criteria, on whether any of 6 substances was used, on the main one, and on whether it is taken as
    // ordered.
    #expect(proof.tables.first { $0.name == "severity" }?.cases == 1_572_864)
    #expect(proof.tables.allSatisfy { $0.cases > 1 && $0.cases < proof.chain.cases })
    #expect(proof.answers > proof.chain.cases)
    #expect(
      proof.alike.contains {
        $0.question == "health-problem" && $0.choices == ["no-problem", "managed"]
      })
  }

  // MARK: - Breaking

  /// The shipped assessment with one of its files changed.
  private static func shipped(
    _ file: String, _ edit: (String) -> String
  ) throws -> Assessment {
    var memory = try MemoryFolder.shipped()
    let before = try #require(try memory.files[file]?.get())
    let text = String(decoding: before, as: UTF8.self)
    let edited = edit(text)
    #expect(edited != text)
    memory.files[file] = .success(Array(edited.utf8))
    return try memory.folder.read()
  }

  /// Lets a worse answer about use at home lower the need at home.
  private static func allowing(_ text: String) -> String {
    text.replacingFirst(
      "rules:",
      with: """
        lowered-by:
          - {question: others-use-at-home, why: Planted., source: mn-9530-6622}
        rules:
        """)
  }

  /// Puts a rule at the end of a table.
  private static func adding(_ when: String, then: String) -> @Sendable (String) -> String {
    { text in
      """
      \(text)
        - id: planted
          when: \(when)
          then: \(then)
          self: Planted.
          interview: Planted.
          source: mn-9530-6622

      """
    }
  }

  private static let question = """

      - id: planted-question
        label: Planted
        self: Is this planted?
        interview: Is this planted?
        answers: yes-no
        worse: yes
        can-change: no
        source: mn-9530-6622

    """

  private static func words(_ finding: Proof.Finding) -> String {
    switch finding {
    case .gap(let table, _): "gap \(table)"
    case .dead(let rule): "dead \(rule)"
    case .idle(let rule): "idle \(rule)"
    case .falls(let table, let question, _, _): "falls \(table) \(question)"
    case .fallsByException(let table, let exception, _, _):
      "excepted \(table) \(exception.question)"
    case .needlessException(let table, let question): "needless \(table) \(question)"
    case .unreachable(let table, let outcome): "unreachable \(table) \(outcome)"
    case .unused(let question, nil): "unused \(question)"
    case .unused(let question, let choice?): "unused \(question) \(choice)"
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    firstRange(of: part).map { replacingCharacters(in: $0, with: other) } ?? self
  }

  private func firstRange(of part: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(part) }
      .map { $0..<index($0, offsetBy: part.count) }
  }

  private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
