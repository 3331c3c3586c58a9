package import Questionnaires
package import Rules

/// A whole assessment, checked: its questions, its decision tables and its words.
package struct Assessment: Sendable {
  package let identity: Identity
  package let questionnaire: Questionnaire
  /// The tables in the order in which they are shown.
  package let tables: [Table]
  /// The five levels, from none to the most intensive.
  package let levels: [LevelDescription]
  package let contacts: [Contact]
  /// The plain pages, in the order in which they are listed.
  package let guide: [GuidePage]
  package let sources: [Source]
  /// The question that asks for the level of the care that goes on, where there is one: its choices with a level's name mean that level.
  package let presentCare: Identifier<Question>?
  /// The question that asks what was recommended last time, where there is one: in a reassessment Waymark knows the answer.
  package let earlierAdvice: Identifier<Question>?
  /// Whom the assessment is not for.
  package let exclusions: [Exclusion]
  /// What makes it a form of others, which asks and counts points and leads to no level of care; nil for an assessment.
  package let form: Form?
  /// Who hands its papers out here; no part of the assessment itself, and never looked at by a rule.
  package var letterhead: Letterhead?

  /// What rules can look at: the questionnaire's inputs, then the outputs of the tables in order.
  package let inputs: [Input]
  /// The places of each table's outputs among the inputs.
  package let slots: [Range<Int>]
  /// For each table, the engine's tables.
  let decisionTables: [[DecisionTable]]
  /// The places of the tables in an order in which each comes after those that it reads.
  package let order: [Int]
  /// The places of the tables of which there is one each.
  let only: OnlyTables
  private let lazyChain = LazyChain()
  private let ruleTexts: [Identifier<Rule>: (table: Int, entry: Int)]
  private let sourcePlaces: [Identifier<Source>: Int]

  /// What an assessment is called, and which text of it this is.
  package struct Identity: Hashable, Sendable {
    package let id: String
    package let version: String
    package let title: Wording
    package let audience: Wording
    package let review: Review
    /// SHA-256 over the names and contents of its files, in hexadecimal.
    package let digest: String

    package init(
      id: String, version: String, title: Wording, audience: Wording, review: Review,
      digest: String
    ) {
      self.id = id
      self.version = version
      self.title = title
      self.audience = audience
      self.review = review
      self.digest = digest
    }
  }

  package enum Review: Hashable, Sendable {
    case notReviewed
    case reviewed(by: String)
  }

  /// Joins the parts of an assessment.
  ///
  /// Nil when tables read each other in a circle, when there is not exactly one table for the level, urgency, first
  /// steps and services, or more than one for another collection, when two rules or two pages share an id, or when a level is
  /// not described.
  package init?(
    identity: Identity, questionnaire: Questionnaire, tables: [Table],
    levels: [LevelDescription], contacts: [Contact], guide: [GuidePage] = [], sources: [Source],
    presentCare: Identifier<Question>? = nil,
    earlierAdvice: Identifier<Question>? = nil, exclusions: [Exclusion] = [], form: Form? = nil
  ) {
    var inputs = questionnaire.inputs
    var slots: [Range<Int>] = []
    for table in tables {
      slots.append(inputs.count..<inputs.count + table.outputs.count)
      inputs += table.outputs
    }
    var ruleTexts: [Identifier<Rule>: (table: Int, entry: Int)] = [:]
    for (place, table) in tables.enumerated() {
      for (entry, rule) in table.rules.enumerated() {
        guard ruleTexts.updateValue((place, entry), forKey: rule.id) == nil else { return nil }
      }
    }
    let byLevel = levels.sorted { $0.level < $1.level }
    guard let order = Self.order(of: tables, slots: slots), let only = OnlyTables(tables),
      byLevel.map(\.level) == Level.allCases, Set(guide.map(\.id)).count == guide.count
    else { return nil }
    self.identity = identity
    self.questionnaire = questionnaire
    self.tables = tables
    self.levels = byLevel
    self.contacts = contacts
    self.guide = guide
    self.sources = sources
    self.presentCare = presentCare
    self.earlierAdvice = earlierAdvice
    self.exclusions = exclusions
    self.form = form
    self.inputs = inputs
    self.slots = slots
    self.order = order
    self.only = only
    self.ruleTexts = ruleTexts
    decisionTables = tables.map { $0.decisionTables(over: inputs) }
    sourcePlaces = Dictionary(
      sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes the chain, on which every exact result rests, unless it is made.
  ///
  /// Reading an assessment does not, since the first page does without; whoever goes on to judge answers calls this first.
  ///
  /// - Returns: The chain.
  /// - Throws: ``Diagrams/TooLarge`` when the assessment is too large to be judged exactly.
  @discardableResult
  package func prepare() throws(Diagrams.TooLarge) -> Chain { try lazyChain.chain(of: self) }

  /// The whole way from answers to outcomes, as functions; made when it is first wanted.
  ///
  /// - Precondition: The assessment is not too large; ``prepare()`` tells.
  package var chain: Chain {
    do throws(Diagrams.TooLarge) {
      return try lazyChain.chain(of: self)
    } catch {
      preconditionFailure("the chain takes more than \(error.nodes) nodes")
    }
  }

  package subscript(source id: Identifier<Source>) -> Source? {
    sourcePlaces[id].map { sources[$0] }
  }

  /// How the table of a collection is called; nil where the assessment has none.
  package func title(of collection: Table.Collection) -> Wording? {
    only.collections[collection].map { tables[$0].title }
  }

  package subscript(level: Level) -> LevelDescription { levels[level.rawValue] }

  /// The table that has a rule, and the rule.
  package func rule(_ id: Identifier<Rule>) -> (table: Table, entry: Table.Entry)? {
    ruleTexts[id].map { (tables[$0.table], tables[$0.table].rules[$0.entry]) }
  }
}

/// The places of the tables of which an assessment has one each.
struct OnlyTables: Sendable {
  let level: Int
  let urgency: Int
  let firstSteps: Int
  /// The tables that collect; those that are not required may be missing.
  let collections: [Table.Collection: Int]

  /// Finds the tables; nil when there is none of a kind that must be, or more than one.
  init?(_ tables: [Table]) {
    var level: [Int] = []
    var urgency: [Int] = []
    var collections: [Table.Collection: Int] = [:]
    for (place, table) in tables.enumerated() {
      switch table.kind {
      case .level: level.append(place)
      case .urgency: urgency.append(place)
      case .collection(let collection, _):
        guard collections.updateValue(place, forKey: collection) == nil else { return nil }
      case .domain, .finding: break
      }
    }
    guard level.count == 1, urgency.count == 1, let firstSteps = collections[.firstSteps],
      Table.Collection.allCases.allSatisfy({ !$0.isRequired || collections[$0] != nil })
    else { return nil }
    self.level = level[0]
    self.urgency = urgency[0]
    self.firstSteps = firstSteps
    self.collections = collections
  }
}
