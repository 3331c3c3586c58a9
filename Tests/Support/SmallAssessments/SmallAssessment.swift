package import Placement
package import Questionnaires
package import Rules

/// A few questions and tables of a test's own, joined to a whole assessment.
package struct SmallAssessment: Sendable {
  /// What must be so: for each input by its name the places of the values that are accepted.
  package typealias Tests = [String: Set<Int>]

  package struct SmallQuestion: Sendable {
    package let id: Identifier<Question>
    package let kind: Question.Kind
    package var when: [Tests] = []
    package var otherwise: Answer?
  }

  package struct SmallRule: Sendable {
    package let id: Identifier<Rule>
    package let gives: Int
    /// Any of these; always, when there is none.
    package var when: [Tests] = []
    package var text = "Because."

    package init(id: Identifier<Rule>, gives: Int, when: [Tests] = [], text: String = "Because.") {
      self.id = id
      self.gives = gives
      self.when = when
      self.text = text
    }
  }

  package var questions: [SmallQuestion]
  /// Counts with the names of what they count.
  package var counts: [(id: Identifier<Question>, of: [String])]
  /// Domains, in an order in which each reads earlier ones only.
  package var domains: [(id: Identifier<Table>, rules: [SmallRule])]
  package var level: [SmallRule]
  /// The rules that add the only first step.
  package var firstStep: [SmallRule]
  package var title: String
  /// Whether each domain has a rule for its lowest outcome that always holds.
  package var domainsHaveFloors: Bool

  package init(
    questions: [SmallQuestion], counts: [(id: Identifier<Question>, of: [String])] = [],
    domains: [(id: Identifier<Table>, rules: [SmallRule])] = [], level: [SmallRule] = [],
    firstStep: [SmallRule] = [], title: String = "Small", domainsHaveFloors: Bool = true
  ) {
    self.questions = questions
    self.counts = counts
    self.domains = domains
    self.level = level
    self.firstStep = firstStep
    self.title = title
    self.domainsHaveFloors = domainsHaveFloors
  }

  package func made() throws -> Assessment {
    let questionnaire = try questionnaire()
    let kinds: [(id: Identifier<Table>, kind: Table.Kind, rules: [SmallRule])] =
      domains.map { ($0.id, .domain, $0.rules) } + [
        ("level", .level, level), ("urgency", .urgency, []),
        ("first-steps", .collection(.firstSteps, [item("rest")]), firstStep),
        ("services", .collection(.services, []), []),
      ]
    let heads = try kinds.map {
      try required(Table(id: $0.id, title: Wording($0.id.text), kind: $0.kind, rules: []))
    }
    let inputs = questionnaire.inputs + heads.flatMap(\.outputs)
    let tables = try kinds.map { id, kind, rules in
      let isDomain = if case .domain = kind { true } else { false }
      let hasFloor = kind.items == nil && (domainsHaveFloors || !isDomain)
      let floor = hasFloor ? [SmallRule(id: try floorName(of: id), gives: 0)] : []
      let entries = try (rules + floor).map { rule in
        Table.Entry(
          id: rule.id, condition: try condition(rule.when, inputs) ?? .always,
          outcome: rule.gives, text: Wording(rule.text), sources: ["source"])
      }
      return try required(Table(id: id, title: Wording(id.text), kind: kind, rules: entries))
    }
    return try required(
      Assessment(
        identity: .init(
          id: "small", version: "1", title: Wording(title), audience: Wording("Adults"),
          review: .notReviewed, digest: "d"),
        questionnaire: questionnaire, tables: tables, levels: try Level.allCases.map(description),
        contacts: [],
        sources: [
          Source(
            id: "source", publisher: "Us & them", year: "2024", title: "A <book>",
            address: "https://example.org/?a=1&b=2", usedFor: "All")
        ]))
  }

  private func questionnaire() throws -> Questionnaire {
    var made: [Question] = []
    for question in questions {
      let inputs = made.flatMap(\.inputs)
      let gate = try condition(question.when, inputs)
      made.append(
        Question(
          id: question.id, label: Wording(question.id.text), wording: Wording("Is it so?"),
          help: nil, kind: question.kind,
          applicability: gate.map { .when($0, otherwise: question.otherwise) } ?? .always,
          suppositions: .sample(question.kind), sources: []))
    }
    let inputs = made.flatMap(\.inputs)
    let counts = try counts.map { count in
      Count(
        id: count.id, label: Wording(count.id.text),
        items: try count.of.map { name in try required(inputs.firstIndex { $0.name == name }) })
    }
    let section = Section(id: "all", title: Wording("All"), intro: nil, questions: made)
    return try required(Questionnaire(sections: [section], counts: counts))
  }

  private func condition(_ any: [Tests], _ inputs: [Input]) throws -> Condition? {
    Condition(
      any: try any.map { tests in
        try tests.sorted { $0.key < $1.key }.map { name, accepted in
          let input = try required(inputs.firstIndex { $0.name == name })
          return Rules.Test(input: input, accepted: ValueSet(accepted.sorted()))
        }
      })
  }

  private func floorName(of table: Identifier<Table>) throws -> Identifier<Rule> {
    try required(Identifier("\(table)-floor"))
  }

  private func item(_ id: Identifier<Table.Item>) -> Table.Item {
    Table.Item(id: id, text: Wording("Rest."), sources: ["source"])
  }

  private func description(of level: Level) throws -> LevelDescription {
    let facts = Dictionary(
      uniqueKeysWithValues: LevelDescription.Fact.allCases.map { ($0, Wording("Some")) })
    return try required(
      LevelDescription(
        level: level, name: Wording(level.id), short: Wording(level.id), inText: Wording(level.id),
        facts: facts,
        about: Wording("About"), sources: []))
  }
}

/// A part that a small assessment lacks, or that does not fit the others.
package struct Misfit: Error { package let line: Int }

private func required<Part>(_ part: Part?, line: Int = #line) throws(Misfit) -> Part {
  guard let part else { throw Misfit(line: line) }
  return part
}

extension SmallAssessment.SmallQuestion {
  package static func yesNo(
    _ id: Identifier<Question>, when: [SmallAssessment.Tests] = [], otherwise: Answer? = nil
  ) -> Self {
    Self(id: id, kind: .yesNo(worse: .yes), when: when, otherwise: otherwise)
  }

  package static func oneOf(
    _ id: Identifier<Question>, _ choices: [Identifier<Choice>],
    when: [SmallAssessment.Tests] = [], otherwise: Answer? = nil
  ) -> Self {
    Self(
      id: id,
      kind: .oneOf(choices.map { Choice(id: $0, text: Wording($0.text)) }, worse: .last),
      when: when, otherwise: otherwise)
  }

  package static func severalOf(_ id: Identifier<Question>, _ choices: [Identifier<Choice>]) -> Self
  {
    Self(
      id: id,
      kind: .severalOf(
        choices.map { Choice(id: $0, text: Wording($0.text)) }, none: Wording("None"),
        worse: .marked))
  }

  package static func number(
    _ id: Identifier<Question>, _ range: ClosedRange<Int>, when: [SmallAssessment.Tests] = [],
    otherwise: Answer? = nil
  ) -> Self {
    Self(
      id: id, kind: .number(range, unit: Wording("days"), worse: .more), when: when,
      otherwise: otherwise)
  }
}
