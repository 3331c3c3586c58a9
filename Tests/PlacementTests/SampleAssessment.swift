import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

/// A rule of the sample: what must be so, by the names of inputs and the places of their values, and what it gives.
struct SampleRule {
  let id: Identifier<Rule>
  let gives: Int
  let cases: [[String: ClosedRange<Int>]]

  /// A rule that holds in any of some cases; always, when there is none.
  init(_ id: Identifier<Rule>, gives: Int, _ cases: [String: ClosedRange<Int>]...) {
    self.id = id
    self.gives = gives
    self.cases = cases
  }
}

/// A small assessment of drinking, home and mood, each table of which a test may put another in the place of.
struct SampleAssessment {
  var tables: [(id: Identifier<Table>, kind: Table.Kind, rules: [SampleRule])] = [
    ("withdrawal", .domain, withdrawal), ("home", .domain, home), ("mood", .domain, mood),
    ("strain", .finding(strains), strain), ("level", .level, level),
    ("urgency", .urgency, urgency), ("first-steps", .collection(.firstSteps, steps), firstSteps),
    ("services", .collection(.services, offers), services),
  ]
  var levels = Level.allCases

  /// Puts other rules into a table.
  func with(_ rules: [SampleRule], in table: Identifier<Table>) -> SampleAssessment {
    var other = self
    for place in tables.indices where tables[place].id == table {
      other.tables[place].rules = rules
    }
    return other
  }

  /// The assessment; nil when it is refused.
  func made() throws -> Assessment? {
    let questionnaire = try #require(Questionnaire(sections: [Self.section], counts: Self.counts))
    let heads = try tables.map { table in
      try #require(Table(id: table.id, title: Wording("Title"), kind: table.kind, rules: []))
    }
    let inputs = questionnaire.inputs + heads.flatMap(\.outputs)
    let whole = try zip(heads, tables).map { head, table in
      let rules = try table.rules.map { try Self.entry($0, inputs) }
      return try #require(Table(id: head.id, title: head.title, kind: head.kind, rules: rules))
    }
    return Assessment(
      identity: Self.identity, questionnaire: questionnaire, tables: whole,
      levels: try levels.map(Self.description), contacts: [], sources: [])
  }

  private static func entry(_ rule: SampleRule, _ inputs: [Input]) throws -> Table.Entry {
    let alternatives = try rule.cases.map { cells in
      try cells.sorted { $0.key < $1.key }.map { name, values in
        let input = try #require(inputs.firstIndex { $0.name == name }, "no input '\(name)'")
        return Rules.Test(input: input, accepted: ValueSet(values))
      }
    }
    return Table.Entry(
      id: rule.id, condition: Condition(any: alternatives) ?? .always, outcome: rule.gives,
      text: Wording(rule.id.text), sources: [])
  }

  private static func description(of level: Level) throws -> LevelDescription {
    let facts = Dictionary(
      uniqueKeysWithValues: LevelDescription.Fact.allCases.map { ($0, Wording($0.rawValue)) })
    return try #require(
      LevelDescription(
        level: level, name: Wording(level.id), short: Wording(level.id),
        inText: Wording(level.id), facts: facts, about: Wording("About"), sources: []))
  }

  private static let identity = Assessment.Identity(
    id: "sample", version: "1", title: Wording("Sample"), audience: Wording("Adults"),
    review: .notReviewed, digest: "")
}

extension Assessment {
  static func sample() throws -> Assessment { try #require(try SampleAssessment().made()) }

  func answers(_ said: [Identifier<Question>: Answer]) throws -> Answers {
    var answers = Answers()
    for (id, answer) in said { try answers.set(answer, to: try #require(questionnaire[id])) }
    return answers
  }

  func recommend(_ said: [Identifier<Question>: Answer]) throws -> Recommendation {
    recommend(try answers(said))
  }
}

/// Answers of somebody with no cause for concern, and what is different.
func well(
  but others: [Identifier<Question>: Answer?] = [:]
) -> [Identifier<Question>: Answer] {
  var said: [Identifier<Question>: Answer] = [
    "overdose": .choice("no"), "drinks": .choice("no"), "safe": .choice("yes"),
    "alone": .choice("no"), "low-mood": .choice("fine"),
  ]
  for (id, answer) in others { said[id] = answer }
  return said
}
