import Assessments
import Placement
import Questionnaires
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
    #expect(proof.cases > 1e20)
  }

  @Test("finds what was broken", arguments: broken)
  func findings(_ row: Broken) throws {
    var memory = try MemoryFolder.shipped()
    let before = try #require(try memory.files[row.file]?.get())
    let text = String(decoding: before, as: UTF8.self)
    let edited = row.edit(text)
    #expect(edited != text)
    memory.files[row.file] = .success(Array(edited.utf8))
    let proof = try memory.folder.read().prove()
    #expect(proof.findings.map(Self.words).contains(row.finds), "\(proof.findings.map(Self.words))")
  }

  @Test("shows a fall by two people whom the tables themselves judge so")
  func witnesses() throws {
    var memory = try MemoryFolder.shipped()
    let before = try #require(try memory.files["tables/home.yaml"]?.get())
    let edit = Self.adding("{others-use-at-home: no, severity: mild}", then: "daily")
    memory.files["tables/home.yaml"] = .success(
      Array(edit(String(decoding: before, as: UTF8.self)).utf8))
    let assessment = try memory.folder.read()
    let falls = try assessment.prove().findings.compactMap {
      finding -> (Proof.Witness, Proof.Witness)? in
      if case .falls(let table, _, let from, let to) = finding, table.text == "home" {
        (from, to)
      } else {
        nil
      }
    }
    let (from, to) = try #require(falls.first)
    #expect(from != to)
    #expect(from.answers.map(\.question) == to.answers.map(\.question))
  }

  // MARK: - Breaking

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
