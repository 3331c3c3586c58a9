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
    /// Items that rules add, each for a reason of its own.
    case collection(Collection, [Item])

    /// The items of a table that collects, nil for the others.
    package var items: [Item]? {
      switch self {
      case .collection(_, let items): items
      case .domain, .finding, .level, .urgency: nil
      }
    }

    /// Whether a worse answer must never lower the outcome.
    package var isMonotone: Bool {
      switch self {
      case .domain, .level, .urgency: true
      case .finding, .collection: false
      }
    }

    /// The outcomes of a table that decides, from least to most; nil for a table that collects.
    package var outcomeNames: [String]? {
      switch self {
      case .domain: Need.allCases.map(\.id)
      case .finding(let outcomes): outcomes.map(\.id.text)
      case .level: Level.allCases.map(\.id)
      case .urgency: Urgency.allCases.map(\.id)
      case .collection: nil
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

  /// What the items of a table are.
  package enum Collection: String, CaseIterable, Sendable {
    /// What to do before or besides the level.
    case firstSteps = "first-steps"
    /// What to ask a program for.
    case services
    /// The points that speak for an intensive outpatient program, each met, not met or unknown.
    case candidacy
    /// What a person can build on.
    case strengths
    /// What to plan for, since it can get in the way.
    case risks
    /// What helps when the program is over.
    case aftercare
    /// The pages of the guide that fit the result.
    case pages

    /// Whether every assessment has such a table.
    package var isRequired: Bool { self == .firstSteps || self == .services }
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

  /// Something that rules add to a collection: a thing to do, to ask for, to build on.
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
