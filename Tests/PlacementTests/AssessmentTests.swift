import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("An assessment")
struct AssessmentTests {
  @Test("refuses parts that do not go together", arguments: Refusal.all)
  func refusal(_ row: Refusal) throws {
    #expect(try SampleAssessment().made() != nil)
    #expect(try row.sample.made() == nil)
  }

  @Test("runs tables after those that they read, in whatever order they stand")
  func order() throws {
    var sample = SampleAssessment()
    sample.tables.reverse()
    let said = well(but: ["safe": .choice("no"), "low-mood": .choice("low")])
    let recommendation = try #require(try sample.made()).recommend(
      try Assessment.sample().answers(said))
    #expect(recommendation.level == .partialHospitalization)
    #expect(recommendation.domains.map(\.table) == ["mood", "home", "withdrawal"])
  }

  @Test("finds a rule, and the table that it stands in")
  func rules() throws {
    let assessment = try Assessment.sample()
    let found = try #require(assessment.rule("unsafe"))
    #expect(found.table.id == "home")
    #expect(found.entry.outcome == Need.daily.rawValue)
    #expect(assessment.rule("nowhere") == nil)
  }

  @Test("finds the description of each level", arguments: Level.allCases)
  func levels(_ level: Level) throws {
    var sample = SampleAssessment()
    sample.levels.reverse()
    #expect(try #require(try sample.made())[level].level == level)
  }

  @Test("names the rules that decided: those that certainly ask for what stands")
  func decidedRules() throws {
    let assessment = try Assessment.sample()
    let decided = assessment.decidedRules(
      for: try assessment.answers(well(but: ["safe": .choice("no"), "alone": .notSure])))
    #expect(
      decided == [
        "withdrawal-floor", "unsafe", "mood-floor", "strain-floor", "need-php", "urgency-floor",
        "needs-housing",
      ])
  }

  @Test("meets each need with a level, the more intensive the greater")
  func needs() {
    #expect(Need.allCases.map(\.level) == Level.allCases)
    #expect(Need.allCases == Need.allCases.sorted())
    #expect(Level.allCases.map(\.id) == ["none", "outpatient", "iop", "php", "inpatient"])
    #expect(Urgency.allCases.map(\.id) == ["routine", "soon", "today", "now"])
    #expect(
      Need.allCases.map(\.id) == [
        "none", "weekly", "several-times-a-week", "daily", "round-the-clock",
      ])
  }

  @Test("describes no level of which a fact is missing", arguments: LevelDescription.Fact.allCases)
  func facts(_ missing: LevelDescription.Fact) {
    let facts = LevelDescription.Fact.allCases.filter { $0 != missing }
    #expect(
      LevelDescription(
        level: .none, name: Wording("None"), short: Wording("None"),
        inText: Wording("no program"),
        facts: Dictionary(uniqueKeysWithValues: facts.map { ($0, Wording("fact")) }),
        about: Wording("About"), sources: []) == nil)
  }

  @Test("has no table in which two items, or two outcomes, share an id")
  func duplicateItems() {
    let twice = SampleAssessment.items("naloxone", "naloxone")
    let kinds: [Table.Kind] = [
      .collection(.firstSteps, twice), .collection(.services, twice),
      .finding(SampleAssessment.strains + SampleAssessment.strains),
    ]
    for kind in kinds {
      #expect(Table(id: "table", title: Wording("Title"), kind: kind, rules: []) == nil)
    }
  }
}

struct Refusal: CustomTestStringConvertible {
  let testDescription: String
  let sample: SampleAssessment

  private init(_ name: String, _ change: (inout SampleAssessment) -> Void) {
    testDescription = name
    var sample = SampleAssessment()
    change(&sample)
    self.sample = sample
  }

  static let all = [
    Refusal("no table for the level") { $0.tables.removeAll { $0.id == "level" } },
    Refusal("no table of first steps") { $0.tables.removeAll { $0.id == "first-steps" } },
    Refusal("two tables for urgency") {
      $0.tables.append(("pace", .urgency, [SampleRule("pace-floor", gives: 0)]))
    },
    Refusal("two tables of services") {
      $0.tables.append(("offers", .collection(.services, SampleAssessment.items("bus")), []))
    },
    Refusal("two rules with one id") {
      $0 = $0.with([SampleRule("mood-floor", gives: 0)], in: "home")
    },
    Refusal("two tables that read each other") {
      $0 = $0.with([SampleRule("mood-home", gives: 1, ["home": 1...4])], in: "mood")
        .with([SampleRule("home-mood", gives: 1, ["mood": 1...4])], in: "home")
    },
    Refusal("a table that reads itself") {
      $0 = $0.with([SampleRule("home-home", gives: 1, ["home": 1...4])], in: "home")
    },
    Refusal("a level that is not described") { $0.levels.removeLast() },
    Refusal("a level that is described twice") { $0.levels.append(.none) },
  ]
}
