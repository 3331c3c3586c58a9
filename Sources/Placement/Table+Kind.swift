package import Questionnaires
internal import Rules

extension Table {
  /// What a table's rules give.
  package enum Kind: Sendable {
    /// A need in one domain of a person's life.
    case domain
    /// Something worth knowing that is no need: severity, or whether an intensive outpatient program fits.
    case finding([Outcome])
    case level
    case urgency
    /// What to do before or besides the level.
    case firstSteps([Item])
    /// What to ask a program for.
    case services([Item])

    /// The items of a table that collects, nil for the others.
    package var items: [Item]? {
      switch self {
      case .firstSteps(let items), .services(let items): items
      case .domain, .finding, .level, .urgency: nil
      }
    }

    /// Whether a worse answer must never lower the outcome.
    package var isMonotone: Bool {
      switch self {
      case .domain, .level, .urgency: true
      case .finding, .firstSteps, .services: false
      }
    }

    /// The outcomes of a table that decides, from least to most; nil for a table that collects.
    package var outcomeNames: [String]? {
      switch self {
      case .domain: Need.allCases.map(\.id)
      case .finding(let outcomes): outcomes.map(\.id.text)
      case .level: Level.allCases.map(\.id)
      case .urgency: Urgency.allCases.map(\.id)
      case .firstSteps, .services: nil
      }
    }

    func outputs(of table: Identifier<Table>) -> [Input]? {
      if let outcomeNames {
        return Input(name: table.text, values: outcomeNames).map { [$0] }
      }
      let names = (items ?? []).map { "\(table).\($0.id)" }
      return Set(names).count == names.count ? names.map(Input.yesNo) : nil
    }
  }

  /// A step of a finding's own scale.
  package struct Outcome: Sendable {
    package let id: Identifier<Outcome>
    package let text: Wording

    package init(id: Identifier<Outcome>, text: Wording) {
      self.id = id
      self.text = text
    }
  }

  /// Something to do, or to ask for.
  package struct Item: Sendable {
    package let id: Identifier<Item>
    package let text: Wording
    package let sources: [Identifier<Source>]

    package init(id: Identifier<Item>, text: Wording, sources: [Identifier<Source>]) {
      self.id = id
      self.text = text
      self.sources = sources
    }
  }
}
